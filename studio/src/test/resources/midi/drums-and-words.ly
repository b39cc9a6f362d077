<< \new Staff { c'4 } \new DrumStaff \drummode { bd4 sn <hh cymc> tt } \new Lyrics { \lyricmode { a1 } } \new Staff { c'1 } >>
