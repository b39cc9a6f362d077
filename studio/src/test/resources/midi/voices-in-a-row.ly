{ \new Voice { c'4\p } \new Voice { d'4 } e'4 }
