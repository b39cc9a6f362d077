\version "2.24.0"
\language "nederlands"

aa = { \repeat volta 2 { c'4 d' } \alternative { { e' f' } { g' a' } } }
\score { \unfoldRepeats \aa }
\score { \unfoldRepeats { \repeat volta 4 { c'4 } \alternative { { d' } { e' } } f' } }
\score { { \repeat unfold 3 { c'4 \repeat unfold 2 d'8 } \repeat unfold 2 { e' } \alternative { { f' } { g' } } } }
\score { { \repeat volta 3 { c'4 \alternative { \volta 1,2 { d' } \volta 3 { e' } } } f' } }
\score { { \repeat percent 3 { c'4 d' } \repeat percent 2 e'2 f' } }
\score { { \repeat tremolo 8 { c'32 d' } \repeat tremolo 4 c'16 \repeat tremolo 3 { c'16 d' } \repeat tremolo 2 { <c' e'>8 g' } } }
\score { { \repeat segno 2 { c'4 d' } e' } }
\score { \unfoldRepeats { \repeat tremolo 4 { c'16 d' } \repeat percent 2 { c'4 } \repeat unfold 2 d' } }
\score { << { \repeat unfold 2 { c'4 d' } } { \repeat volta 2 { e'4 f' } \alternative { g' a' } } >> }
\score { \new Staff << \new Voice \repeat unfold 4 { c'4 } \new Voice { \voiceTwo \repeat unfold 2 { d'2 } } >> }
