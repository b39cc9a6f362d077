{
    \clef "bass"
    \key d \minor
    \repeat unfold 2
    {
        c4
    }
    \repeat unfold 3
    d4
    \bar "||"
    {
        fs'4
    }
    \tempo 4=90
    \time 6/8
    c4.
    d4.
    {
        f4 * 2/3
    }
    {
        f8
        g8
    }
}
