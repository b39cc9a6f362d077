\version "2.20.0"
melody = \relative c' {
  \clef treble \key c \major \time 6/8 \autoBeamOff
  \partial 4. g'8 a b | c4. c8 b a | g4 e8 g4. ~ | g4 r8 g8 a b |
  \set melismaBusyProperties = #'() c8[( b)] a \unset melismaBusyProperties g4. |
  \repeat volta 2 { e4 f8 g4 g8 } \alternative { { a4. g | } { a4.\( b\) | } }
  c2.\fermata \bar "|."
}
verseOne = \lyricmode { \set stanza = "1." Come all ye tar -- ry sai -- lors bold, __ and lis -- ten to my song. Re -- peat it now and then a -- gain. }
verseTwo = \lyricmode { \set stanza = "2." \repeat unfold 3 { \skip 8 } Two \markup { \bold Three } \once \override LyricText.self-alignment-X = #LEFT "four five" _ six sev -- en }
chordNames = \chordmode { \set majorSevenSymbol = \markup { maj7 } s4. c2. | a4.:m e:m7 | c2. | g1*6/8:7 | c4. f/a | f g:9sus4 | f g | c2.:6 }
\score { <<
  \new ChordNames { \set ChordNames.midiInstrument = #"acoustic guitar" \chordNames }
  \new Staff { \new Voice = "mel" { \melody } }
  \new Lyrics \lyricsto mel \verseOne
  \new Lyrics \lyricsto mel \verseTwo
 >> \layout { #(layout-set-staff-size 18) } }
\markup { \fill-line { \hspace #0.1 \column { \line { \bold "3." \column { "Third verse," "second line" } } \combine \null \vspace #0.3 } } }
\markuplist { \wordwrap-lines { lorem ipsum } }
