\new Staff { c'4 ~ c'8 ~ \grace d'16 c'8 <c' e'~>4 <c' e'> c'4-. ~ c'4 c'4 ~ r c'4 \tuplet 7/4 { c'8 ~ c' d' ~ d' e' ~ e' ~ e' } <c' e'>4 ~ <e' g'> }
