\version "2.24.0"
\language "nederlands"

m = { c4 e g <c e g>2 q4 }
n = \relative c' { c4 d e }
\score { \relative c' { \m \m \n c \n g } }
\score { \relative { \m } }
\score { \m }
\score { \transpose c d \relative c' { c \m <g c> } }
\score { \relative c' \transpose c d { c e g } }
\score { \relative c'' { \tuplet 3/2 { c8 d g } << g4 a >> <b d,> e \grace { f16 g } a4 \repeat volta 2 { b c } \alternative { { d e } { f g } } a } }
\score { \relative c' { c4. d8 e2~ 4 8 8 <c g'>4 8 d16 16 r4 8 } }
\score { \fixed c'' { c4 d, <e g'> \relative c' { g c } } }
\score { \absolute { c4 \relative { c' g' } } }
\score { \relative c' { \fixed c' { c g } c' } }
\score { \relative c' { \repeat unfold 3 { c8 g' } c4 \repeat percent 2 { c4 g } \repeat tremolo 4 { c16 g' } c1 } }
\score { \relative c' { c1 e='' g=' b,=, } }
\score { \relative c' { \notemode { c e } \tag #'x { g c } \keepWithTag #'y { e \tag #'x f \tag #'y g } c } }
