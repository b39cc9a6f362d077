\version "2.24.0"

% What may stand apart, and what may be left to names and blocks of their own.

motif = \fixed c' { c8( d e4) f8 g a4~ 4 b4 }

low = \score {
  \new Staff \with { \clef bass \key d \major } {
    \compoundMeter 2,3,8
    c4 d4. |
    <c-\rightHandFinger 1 e-\rightHandFinger 2>4 r4.
  }
}

\tocItem first "The first"
\tocItem \markup "The second"

\score {
  <<
    \chords \with { chordChanges = ##t } { c1 g }
    \new Staff \relative {
      d' ! 4 es ?4 f4 : 32 g4-solo |
      \footnote #'(1 . -1) "a note" NoteHead
      \once \single \footnote #'(1 . 1) "another" Stem
      c1 |
    }
  >>
}

\book {
  \low
}

{
  \motif \retrograde \motif
}

{
  <>\p \repeat unfold 2 { c'4 d' }
  <>\f\< \repeat percent 2 { e'2\! f' }
}

{
  \clef bass <>\ff \after 4 \> \after 2 \! c'1
}
