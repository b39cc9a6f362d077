\new Staff { \context Voice = "A" { c'4 \f ~ } \context Voice = "A" { c'4 d' } }
