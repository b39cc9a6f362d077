\version "2.24.0"
\language "nederlands"
#(define (twice n)
   (let ((shown #{ \markup { #(case n ((1) "one") (else #{ \markup \bold 2 #})) } #})) shown))
piccolo = <>^\markup \italic { muta in Piccolo }
flauto = <>^\markup \italic { muta in Flauto }
both = -^-!
all = \both ^\espressivo
padded = \once \override TextScript.padding = \etc
red = \tweak color #red \etc
loud = #(define-event-function () () #{ -> #})
"two words" = { d'4 e' }
\score { \new Staff \relative {
  \compoundMeter #'((3 8) (2 8)
                    (2 8)) c'8 d e f4 g |
  \time #'(2 3) 5/8 a4 b4. | \time 3,2 5/8 c4. d4 |
  \time 4/4 \partial 4 c4 | c4 \piccolo R1*2 \flauto c2. | c1
} }
\score { { \time 4/4 c'4\all d'-\both e'_\loud f'\loud
  <c'-1\rightHandFinger #1 e'\=1( g'\f>2 <c' e'\=1) g'\!> | c'4-\offset positions #'(1 . 1) [ d'] \padded #2 e'^"x" \red f'
  c'4\tag #'part ^"score" d' \tag #'part e'-. f'
  \after 4 \turn c'2 \after 4 { e'8\p } d'2 | \"two words" c'2 } }
\score { \new Staff \with { \accepts Voice \denies Score } { \override Staff
    .TimeSignature
    .color = #red
  c'4 \retrograde { d' e' } \transpose c d { c'4 } } }
up = \drummode { hh8 hh <hh sn> bd }
\score { \new DrumStaff << \new DrumVoice { \up } \new DrumVoice \drummode { bd4 sn } >> }
\score { << { c'4 d' } \addlyrics { \markup "one" \markup { \bold two } } >> }
