\new Staff { \transposition bf c'4 cqs' <c' eqf'>4 c'4 dtqs' }
