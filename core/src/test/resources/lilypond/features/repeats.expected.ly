{
    {
        {
            {
                c'4
                d'4
            }
            {
                e'4
                f'4
            }
            {
                c'4
                d'4
            }
            {
                g'4
                a'4
            }
        }
    }
    {
        {
            {
                c'4
            }
            {
                d'4
            }
            {
                c'4
            }
            {
                d'4
            }
            {
                c'4
            }
            {
                d'4
            }
            {
                c'4
            }
            {
                e'4
            }
        }
        f'4
    }
    {
        \repeat unfold 3
        {
            c'4
            \repeat unfold 2
            d'8
        }
        {
            {
                e'8
            }
            {
                f'8
            }
            {
                e'8
            }
            {
                g'8
            }
        }
    }
    {
        \repeat volta 3
        {
            c'4
            \alternative
            {
                \volta 1,2
                {
                    d'4
                }
                \volta 3
                {
                    e'4
                }
            }
        }
        f'4
    }
    {
        \repeat percent 3
        {
            c'4
            d'4
        }
        \repeat percent 2
        e'2
        f'2
    }
    {
        \repeat tremolo 8
        {
            c'32
            d'32
        }
        \repeat tremolo 4
        c'16
        \repeat tremolo 3
        {
            c'16
            d'16
        }
        \repeat tremolo 2
        {
            <c' e'>8
            g'8
        }
    }
    {
        \repeat segno 2
        {
            c'4
            d'4
        }
        e'4
    }
    {
        \repeat unfold 4
        {
            c'16
            d'16
        }
        \repeat unfold 2
        {
            c'4
        }
        \repeat unfold 2
        d'4
    }
    <<
        {
            \repeat unfold 2
            {
                c'4
                d'4
            }
        }
        {
            \repeat volta 2
            {
                e'4
                f'4
            }
            \alternative
            {
                g'4
                a'4
            }
        }
    >>
    \new Staff
    <<
        \new Voice
        {
            \repeat unfold 4
            {
                c'4
            }
        }
        \new Voice
        {
            \voiceTwo
            \repeat unfold 2
            {
                d'2
            }
        }
    >>
}
