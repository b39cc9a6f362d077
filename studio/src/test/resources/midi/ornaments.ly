\new Staff { \tuplet 3/2 { c'8 \grace d'8 e'8 f'8 } g'4 \grace d'8 \grace e'8 g'4 r4 \grace { c'16 d' } c'4 \afterGrace d'2 { e'16 f' } g'4 \acciaccatura a'8 b'4 \afterGrace 15/16 d'1 { e'16 } c'4 }
