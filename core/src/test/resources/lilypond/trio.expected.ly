\new Score
<<
    \context StaffGroup = "Strings"
    <<
        \context Staff = "Violin"
        {
            \clef "treble"
            \key ef \major
            \tempo "Allegretto" 4=96-104
            \time 3/4
            ef'4
            - \staccato
            \p
            (
            g'8
            bf'8
            ef''4
            )
            d''8
            - \accent
            \<
            c''8
            bf'8
            [
            af'8
            g'8
            f'8
            \!
            ]
            \tuplet 3/2
            {
                ef'8
                f'8
                g'8
            }
            af'4
            \f
            ~
            af'8.
            r16
            R2.
            \bar "|."
        }
        \context Staff = "Viola"
        {
            \new Voice
            {
                \clef "alto"
                <g bf>2.
                <g bf>4
                ^ \markup { \italic "arco" }
                r4
                s4
                <c' ef'>2. * 2/3
                ~
                <c' ef'>4
                fs?8
                fqs!8
                r8
                \tuplet 3/2
                {
                    g8
                    af8
                    bf8
                }
                c'2
                \break
            }
        }
        \context Staff = "Cello"
        <<
            {
                \clef "bass_8"
                ef,2.
                ef,\breve * 3/8
            }
        >>
    >>
>>
