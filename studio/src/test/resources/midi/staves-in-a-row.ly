{ \new Staff { c'4 } \new Staff { d'4 } }
