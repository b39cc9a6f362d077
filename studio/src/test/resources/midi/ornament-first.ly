<< \new Staff { \grace c'8 d'4 e' } \new Staff { c'4 e'16 f' g' a' } >>
