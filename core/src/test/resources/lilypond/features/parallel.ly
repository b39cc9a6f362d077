\version "2.24.0"
% Bars of several voices in turn.
\parallelMusic upper,lower,bass {
  % bar 1
  r8 g'16 c'' e'' g' c'' e'' r8 g'16 c'' e'' g' c'' e'' |
  r16 e'8.~ 4 r16 e'8.~ 4 |
  c'2 \< c'2 |
  % bar 2
  \repeat unfold 2 { r8 a'16 d'' f'' a' d'' f'' } |
  r16 d'8.~ 4 r16 d'8.~ 4 |
  c'2 \! c'2 |
}
\parallelMusic #'(one two) { c4 d e | g2. | f g a | c,2. | d2. | }
\score {
  <<
    \new PianoStaff <<
      \new Staff << \upper \\ \lower >>
      \new Staff { \clef bass \bass }
    >>
    \new PianoStaff <<
      \new Staff { \time 3/4 \relative c'' \one }
      \new Staff { \clef bass \relative c \two }
    >>
  >>
}
