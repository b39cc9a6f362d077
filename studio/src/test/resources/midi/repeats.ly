\new Staff { \repeat volta 2 { c'4 } \alternative { { d'4 } { e'4 } } \repeat tremolo 4 { c'16 d' } \repeat percent 2 { c'2 } c'4:32 \repeat unfold 3 { c'4 } \alternative { { d'4 } { e'4 } } }
