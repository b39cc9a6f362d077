{
    {
        {
            c'4
            e'4
            g'4
            <c'' e'' g''>2
            <c'' e'' g''>4
        }
        {
            c''4
            e''4
            g''4
            <c''' e''' g'''>2
            <c''' e''' g'''>4
        }
        {
            c'4
            d'4
            e'4
        }
        c'''4
        {
            c'4
            d'4
            e'4
        }
        g''4
    }
    {
        {
            c4
            e4
            g4
            <c' e' g'>2
            <c' e' g'>4
        }
    }
    {
        c4
        e4
        g4
        <c e g>2
        <c e g>4
    }
    {
        d'4
        {
            d'4
            fs'4
            a'4
            <d'' fs'' a''>2
            <d'' fs'' a''>4
        }
        <a' d''>4
    }
    {
        d4
        fs4
        a4
    }
    {
        \tuplet 3/2
        {
            c''8
            d''8
            g''8
        }
        <<
            g''4
            a''4
        >>
        <d'' b''>4
        e'''4
        \grace {
            f'''16
            g'''16
        }
        a'''4
        \repeat volta 2
        {
            b'''4
            c''''4
        }
        \alternative
        {
            {
                d''''4
                e''''4
            }
            {
                f''''4
                g''''4
            }
        }
        a''''4
    }
    {
        c'4.
        d'8
        e'2
        ~
        e'4
        e'8
        e'8
        <c' g'>4
        <c' g'>8
        d'16
        d'16
        r4
        d'8
    }
    {
        c''4
        d'4
        <e'' g'''>4
        {
            g4
            c'4
        }
    }
    {
        c4
        {
            c'4
            g'4
        }
    }
    {
        {
            c'4
            g'4
        }
        c''4
    }
    {
        \repeat unfold 3
        {
            c'8
            g'8
        }
        c''4
        \repeat percent 2
        {
            c''4
            g'4
        }
        \repeat tremolo 4
        {
            c''16
            g''16
        }
        c'''1
    }
    {
        c'1
        e''1
        g'1
        b,1
    }
    {
        {
            c'1
            e'1
        }
        \tag #'x
        {
            g'1
            c''1
        }
        {
            e''1
            \tag #'y
            g''1
        }
        c'''1
    }
}
