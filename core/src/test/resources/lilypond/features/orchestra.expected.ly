<<
    \new StaffGroup
    <<
        \new Staff
        \with
        {
            \consists "Horizontal_bracket_engraver"
        }
        {
            {
                \set Staff.instrumentName = "Flute"
                \time 4/4
                g''4
                - \staccato
                r4
                g''4
                - \staccato
                r4
                R1 * 3/1
                \mark \default
                \repeat unfold 4
                {
                    g''8
                    [
                    fs''8
                    ]
                }
                g''1
                - \fermata
            }
        }
        \new Staff
        <<
            {
                {
                    \key c \major
                    R1
                    g''2
                    - \accent
                    d'''4.
                    - \accent
                    d'''8
                    <g'' b''>1
                    ~
                    <g'' b''>2
                    r2
                    g''1
                    :32
                    g''1
                }
            }
        >>
    >>
    \new GrandStaff
    <<
        \context Staff = "va"
        {
            {
                \clef "alto"
                <<
                    {
                        \voiceOne
                        d'4
                        d'4
                        d'4
                        d'4
                    }
                    \new Voice
                    {
                        \voiceTwo
                        b1
                    }
                >>
                \oneVoice
                d'16
                :32
                d'16
                d'16
                d'16
                <b d'>4
                :16
                d'2
                :8
                \tempo "Più mosso" 4.=96
                d'4
                - \markup \italic "pizz."
                d'4
                d'4
                d'4
                g8
                - \downbow
                ^ \markup "arco"
                (
                a8
                - \upbow
                b8
                c'8
                d'8
                e'8
                fs'8
                g'8
                )
                d'1
                ~
                d'2
                ~
                d'8
                r8
                d'4
            }
        }
        \new Staff
        {
            {
                \clef "tenor"
                c'4
                b4
                a4
                g4
                \clef "bass"
                c2.
                b,4
                a,4
                g,4
                fs,4
                ef,4
                d,1
                cs,4
                (
                d,4
                )
                ef,4
                ff,4
                <g, d bf>1
                \arpeggio
                \bar "|."
            }
        }
    >>
    \new Staff
    {
        {
            \clef "bass"
            R1
            g,4
            g,8
            g,8
            d4
            r4
            \compressEmptyMeasures
            R1 * 4/1
        }
    }
>>
