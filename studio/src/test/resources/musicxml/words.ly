<<
    \new Staff
    <<
        \context Voice = "melody" { c'4 d'4 ( e'4 ) f'4 ~ f'4 g'4 }
    >>
    \new Lyrics \lyricsto "melody" { Ah -- men and la }
>>
