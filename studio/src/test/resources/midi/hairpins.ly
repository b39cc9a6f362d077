\new Staff { c'4\< d' e'\> f'\! g'\p a'\> b' c''\f d''\< e'' f''\> g'' a''\< b'' c''\! d''\mf\cresc e'' f''\! g''\ff\< a'' b''\p }
