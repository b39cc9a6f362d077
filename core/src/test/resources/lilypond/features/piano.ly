\version "2.22.0"
upper = \relative c'' {
  \clef treble \key es \major \time 6/8
  \partial 8 bes8-1(\mf | g'4.~ g8 f) es-. | <c es>4.->\arpeggio~ <c es>8 r \acciaccatura d8 c |
  \override Stem #'direction = #UP bes8[ c d] \revert Stem #'direction
  \change Staff = "down" es,,8[ g \change Staff = "up" bes'] |
  << { es4. d } \\ { bes4 as8 as4 g8 } >> |
  \grace { c16[ d] } es4.\trill\> d\! |
  \times 2/3 { c16 d es } f8 g as4 \afterGrace bes8 { c16 as } |
  \ottava #1 \repeat unfold 2 { es'16 f g as bes c } \ottava #0 |
  bes,,2.\fermata \bar "||" \key c \minor
  \once \override NoteHead.color = #red <c-1 es-3 g-5>4.\sfz q |
  c8.( d16 es8) ~ es4 r8 |
}
lower = \relative c {
  \clef bass \key es \major \time 6/8
  \partial 8 r8 | es8 bes' g es bes' g | as c es as,4 r8 |
  s2. | <es, es'>2. \sustainOn | bes'8 bes bes bes,4.\sustainOff |
  c'2.:8 | \repeat tremolo 6 { es16 g } r4. | es,2. \bar "||" \key c \minor
  <<
    \new Voice { \voiceOne c''8 d es d c4 }
    \new Voice { \voiceTwo c4. g }
  >> \oneVoice |
  c,4. r
}
dyn = { s8 | s4.\p\< s4\! s8 | s2.\f\> | s2 s4\! | s2.^\markup { \italic "dolce" } }
\score {
  \new PianoStaff \with { \consists "Span_arpeggio_engraver" } <<
    \set PianoStaff.connectArpeggios = ##t
    \new Staff = "up" \upper
    \new Dynamics \dyn
    \new Staff = "down" << \lower >>
  >>
  \layout { }
}
