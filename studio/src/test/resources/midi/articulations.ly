\new Staff { \tempo 4 = 120 c'4-. d'4-! e'-_ f'-^ <g' b'>-> <c'-. e'>4 c'1-. c'-! c'1-.-> d'4\trill e'\fermata \breathe f'-- \tempo 2. = 40-50 c'1-. \grace e'8-. d'4 }
