% what both scores share
tune = { c'4 ef' \include "more.ily" }
