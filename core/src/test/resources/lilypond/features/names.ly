\version "2.24.0"
\language "nederlands"

crr = \p
slpp = -\markup "x"
foo.1 = { c'4 }
"my var" = { d'4 }
num = 3
barr = { e'4 }
dolce = _\markup { \italic dolce }
sub = #(make-dynamic-script "sub")
mel = \relative c' { c4 \barr d }
nb = \noBreak
kk = \key d \major
\score { { \foo.1 \"my var" \barr c'\crr d'\slpp e'\dolce f'\sub \nb g' \kk c' } }
\score { \mel }
\score { \transpose bes c' { bes4 es f \key bes \major cis gis } }
\score { \modalTranspose c d { c d e f g a b } { c'4 e' g' b } }
\score { \retrograde { c'4 d'8 e' } }
\score { \inversion c' g' { c'4 d' e' } }
\score { \keepWithTag #'a { c'4 \tag #'a d' \tag #'b e' \tag #'(a b) f' g'-\tag #'b \f } }
\score { \pushToTag #'a f' { c'4 \tag #'a { d' } } }
\score { { c'4 % comment
 d' %{ block %} e' | f' } }
\score { { \override NoteHead.color = #red \once \hide Stem c'4 \tweak color #blue d' <e' \tweak font-size #3 g'> \parenthesize f' } }
\score { { c' d'8 e'16. f'32 g'\breve a'\longa c'4*2/3 r2. R1*3/4 s8. } }
\score { { \clef bass c4 \ottava #1 c' \ottava #0 \tempo "Fast" 4 = 120 d \mark \default e \bar "|." \arpeggioArrowUp <c e g>\arpeggio \glissando f } }
\score { \simultaneous { { c'4 } { d' } } }
\score { \sequential { c'4 d' } \header { piece = "x" } \layout { } \midi { } }
\book { \score { { c'4 } } \bookpart { \score { { d'4 } } } }
{ e'4 }
<< f' g' >>
\new Staff { a'4 }
