\version "2.16.0"
\include "english.ly"
\paper { between-system-space = 2\cm }
flute = \relative c''' { \set Staff.instrumentName = "Flute" \time 4/4 g4-. r g-. r | R1*3 | \mark \default \repeat unfold 4 { g8[ fs] } | g1\fermata | }
hornF = \transpose f c' { \relative c'' { \key f \major R1 | c2-> g'4.-> g8 | <c, e>1~ | <c e>2 r | c1:32 | c1 | } }
viola = \relative c' { \clef alto << { \voiceOne d4 d d d } \new Voice { \voiceTwo b1 } >> \oneVoice d16:32 d d d <d b>4:16 d2:8 | \tempo "Più mosso" 4. = 96 d4-\markup \italic "pizz." d d d | g,8^"arco"\downbow( a\upbow b c d e fs g) | d1 ~ | d2 ~ d8 r d4 | }
cello = \relative c { \clef tenor c'4 b a g | \clef bass c,2. b4 | a g fs ef | d1 | cs4( d) ef ff | <g d' bf'>1\arpeggio \bar "|." | }
timp = { \clef bass R1 | g,4 g,8 g, d4 r | \compressEmptyMeasures R1*4 }
\book { \score { <<
  \new StaffGroup << \new Staff \with { \consists "Horizontal_bracket_engraver" } \flute \new Staff << \hornF >> >>
  \new GrandStaff << \new Staff = "va" { \viola } \new Staff { \cello } >>
  \new Staff \timp >>
  \layout { indent = 2\cm \context { \Score skipBars = ##t \override MultiMeasureRest #'expand-limit = #1 } } } }
