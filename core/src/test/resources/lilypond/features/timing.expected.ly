{
    <<
        {
            \time 3/4
            s2. * 2/1
            \time 4/4
            s1
            \partial 4
            s4
            \time 6/8
            s2.
        }
        {
            c'2.
            d'2.
            e'1
            f'4
            g'2.
        }
    >>
    {
        \partial 8
        c'8
        \time 3/8
        c'4.
        d'4.
        \set Score.currentBarNumber = #10
        e'4.
        f'4.
    }
    {
        \partial 4.
        c'4.
        c'1
        \cadenzaOn
        c'4
        d'4
        e'4
        f'4
        g'4
        \cadenzaOff
        \bar "||"
        c'1
        d'1
    }
    {
        \time 2/4
        c'4
        \set Timing.measurePosition = #(ly:make-moment 0)
        d'2
        e'2
        \set Timing.measureLength = #(ly:make-moment 3/4)
        f'2.
        g'2.
    }
    <<
        {
            \grace {
                c'16
                d'16
            }
            e'4
            f'4
        }
        {
            \time 3/4
            g'2.
            \grace {
                a'8
            }
            b'2.
        }
    >>
    {
        \grace {
            c'8
        }
        \partial 4
        d'4
        e'1
        f'1
    }
    {
        \time 4/4
        c'1
        R1 * 2/1
        d'1
        \time 3/4
        R2. * 3/1
        e'2.
        \compoundMeter #'((3 8) (2 8))
        c'4.
        c'4
        d'4.
        d'4
    }
    {
        c'4
        d'4
        \acciaccatura {
            e'8
        }
        f'4
        \appoggiatura {
            g'16
            a'16
        }
        b'4
        \slashedGrace {
            c''8
        }
        b'4
        \afterGrace
        a'4
        {
            g'16
            f'16
        }
        \afterGrace 1/2
        g'2
        {
            e'16
        }
    }
    {
        c'4
        s4 * 3/1
        s2
        d'2
        s1 * 2/1
        e'1
    }
    {
        {
            c'4 * 2/3
            d'4 * 2/3
            e'4 * 2/3
        }
        \tuplet 3/2
        {
            f'8
            g'8
            a'8
        }
        \tupletSpan 8
        \tuplet 3/2
        {
            c'16
            d'16
            e'16
            f'16
            g'16
            a'16
        }
        \tupletSpan \default
        \tuplet 5/4
        {
            c'8
            d'8
            \tuplet 3/2
            {
                e'8
                f'8
                g'8
            }
            a'8
            b'8
        }
    }
    {
        c'4
        <<
            d'2
            {
                s8
                <>
                \f
            }
        >>
        <<
            e'4
            {
                s4
                <>
                \!
            }
        >>
        f'4
        \p
        \<
        <>
        \!
    }
}
