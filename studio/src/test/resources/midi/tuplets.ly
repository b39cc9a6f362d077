\new Staff { \tuplet 3/2 { c'8 d' e' } \tuplet 5/4 { c'16 d' \tuplet 3/2 { e'16 f' g' } a' b' } \tuplet 11/8 { c'32 d' e' f' g' a' b' c'' d'' e'' f'' } c'4*2/3 d'4*1/3 }
