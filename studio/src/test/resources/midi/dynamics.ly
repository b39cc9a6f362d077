\new Staff { c'4\ppppp d'\pppp e'\ppp f'\pp g'\p a'\mp b'\mf c''\f d''\ff e''\fff f''\ffff g''\fffff a''\sfz b''\fp c''\sf }
