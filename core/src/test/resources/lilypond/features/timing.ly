\version "2.24.0"
\language "nederlands"

gg = { \time 3/4 s2.*2 \time 4/4 s1 \partial 4 s4 \time 6/8 s2. }
\score { << \gg { c'2. d' e'1 f'4 g'2. } >> }
\score { { \partial 8 c'8 \time 3/8 c'4. d'4. \set Score.currentBarNumber = #10 e'4. f'4. } }
\score { { \partial 4. c'4. c'1 \cadenzaOn c'4 d' e' f' g' \cadenzaOff \bar "||" c'1 d'1 } }
\score { { \time 2/4 c'4 \set Timing.measurePosition = #(ly:make-moment 0) d'2 e'2 \set Timing.measureLength = #(ly:make-moment 3/4) f'2. g'2. } }
\score { << { \grace { c'16 d' } e'4 f' } { \time 3/4 g'2. \grace a'8 b'2. } >> }
\score { { \grace c'8 \partial 4 d'4 e'1 f'1 } }
\score { { \time 4/4 c'1 R1*2 d'1 \time 3/4 R2.*3 e'2. \compoundMeter #'((3 8) (2 8)) c'4. c'4 d'4. d'4 } }
\score { { c'4 d' \acciaccatura e'8 f'4 \appoggiatura { g'16 a' } b'4 \slashedGrace c''8 b'4 \afterGrace a'4 { g'16 f' } \afterGrace 1/2 g'2 e'16 } }
\score { { s1*0 c'4 s4*3 \skip 2 d'2 \skip 1*2 e'1 } }
\score { { \scaleDurations 2/3 { c'4 d' e' } \times 2/3 { f'8 g' a' } \tuplet 3/2 8 { c'16 d' e' f' g' a' } \tuplet 5/4 { c'8 d' \tuplet 3/2 { e' f' g' } a' b' } } }
\score { { c'4 \after 8 \f d'2 \after 4 \! e'4 <>\p f'4\< <>\! } }
