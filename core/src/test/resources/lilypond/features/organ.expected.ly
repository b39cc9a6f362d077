{
    <<
        \new PianoStaff
        <<
            \new Staff
            {
                {
                    \time 3/2
                    <<
                        \context Voice = "1"
                        {
                            \voiceOne
                            c''2
                            d''2
                            e''2
                        }
                        \context Voice = "2"
                        {
                            \voiceTwo
                            g'1.
                            ~
                        }
                        \context Voice = "3"
                        {
                            \voiceThree
                            s2
                            b'2
                            c''2
                        }
                    >>
                    <<
                        \context Voice = "1"
                        {
                            \voiceOne
                            f'''1.
                        }
                        \context Voice = "2"
                        {
                            \voiceTwo
                            g''2
                            a''2
                            b''2
                        }
                    >>
                    \voiceOne
                    <e''' g''' c''''>1.
                    \oneVoice
                    <e''' g''' c''''>\breve * 3/4
                }
            }
            \context Staff = "l"
            {
                {
                    \clef "bass"
                    c1
                    e2
                    f\breve * 3/4
                    \clef "bass^8"
                    c'1.
                    c'1.
                }
            }
        >>
        \new Staff
        {
            {
                \clef "bass"
                {
                    c,1.
                    ^ \ltoe
                    f,2
                    _ \rheel
                    g,1
                    c,1.
                    ~
                    c,1.
                }
            }
        }
        \new FiguredBass
        {
            \figuremode
            {
                <_>1 <6>2 | <5 3>1 <6 4>4 <5 3>4 | <8 \! >1. | \once \override BassFigure.font-size = #2 <_-\\ 4 >1.
            }
        }
    >>
    <<
        \new Staff
        \with
        {
            \magnifyStaff #2/3
        }
        {
            c'4
            d'8
            e'8
            f'4
            g'4
            \tag #'ossia
            {
                a'4
                a'4
                a'4
                a'4
            }
            g'1
        }
        \new Staff
        {
            {
                c'4
                d'8
                e'8
                f'4
                g'4
                \tag #'main
                {
                    a'2
                    a'2
                }
                g'1
            }
        }
    >>
    \new Staff
    {
        {
            c'4
            d'8
            e'8
            f'4
            g'4
            \tag #'ossia
            {
                a'4
                a'4
                a'4
                a'4
            }
            \tag #'main
            {
                a'2
                a'2
            }
            g'1
        }
        {
            c4
            d8
            e8
            f4
            g4
            \tag #'ossia
            {
                a4
                a4
                a4
                a4
            }
            \tag #'main
            {
                a2
                a2
            }
            g1
        }
        {
            {
                g'4
                a'8
                b'8
                c''4
                d''4
                \tag #'ossia
                {
                    e''4
                    e''4
                    e''4
                    e''4
                }
                \tag #'main
                {
                    e''2
                    e''2
                }
                d''1
            }
            g'4
        }
    }
    {
        <<
            {
                c''4
                d''4
                \new Staff
                {
                    e''4
                }
            }
        >>
        \context Staff = "z"
        {
            c'1
        }
        \context Staff = "z"
        {
            d'1
        }
    }
    \new Staff
    <<
        \context Voice = "1"
        <<
            \voiceOne
            {
                \voiceOne
                c''4
                \shape #'((0 . 0) (0 . 1) (0 . 1) (0 . 0)) Slur
                d''4
                (
                e''4
                f''4
                )
                \bar ":|."
                g''4
                \bar ".|:"
                a''4
                b''4
                c'''4
                \bar ":..:"
            }
        >>
        \context Voice = "2"
        {
            \voiceTwo
            c'4
            \tweak Accidental.color #red
            cs'4
            - \tweak color #blue
            - \accent
            \tweak font-size #3
            ds'4
            \tweak padding #2
            ^ \markup "x"
            <
                \tweak color #red
                c'
                \tweak NoteHead.style #'cross
                e'!
            >4
        }
    >>
    \new Staff
    {
        \override Score.RehearsalMark.self-alignment-X = #RIGHT
        \mark \markup { \small \bold "D.C." }
        c'4
        \mark #12
        d'4
        \textMark "x"
        e'4
        \textEndMark \markup "y"
        f'4
        \bar "|."
        \sectionLabel "Coda"
        \section
        \codaMark #1
        g'1
        \jump "D.S."
        \segnoMark 2
        a'1
        \fine
    }
    {
        c'4.
        d'8.
        e'16
        ~
        e'8..
        f'32
        ~
        f'4
        ~
        f'2
        r2..
        r8
        f'4
        f'8
        f'8
        \tuplet 5/4
        {
            f'16
            f'16
            f'16
            f'16
            f'16
        }
        <c' e'>4
        <c' e'>4
        <c' e'>8.
        <c' e'>16
    }
}
