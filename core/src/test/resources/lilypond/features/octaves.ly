\version "2.24.0"
\relative c' {
  c d e f g a b c \resetRelativeOctave c' c d \resetRelativeOctave c'' e f
}
\relative c'' {
  c2 d='4 d e2 f \octaveCheck d' g a='' b c,,= d <e='' g> f \octaveCheck c''' g'
}
\fixed c'' { \relative c' { c4 } \absolute { c } \transpose c d c \relative { c' } }
\fixed c' { \fixed c' { c4 } \transpose c c' { d } \chordmode { c } }
\new PianoStaff \relative c'' { c4 \autoChange { d g' } c \autoChange d' { e } }
