fs'4 g'
