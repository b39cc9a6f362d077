\new Staff { c'4 << { \voiceOne c'2 d' } \\ { c'4 c' d'2 } >> f' }
