<<
    \new ChordNames
    {
        \set ChordNames.midiInstrument = #"acoustic guitar"
        {
            {
                \set majorSevenSymbol = \markup { maj7 }
                s4.
                <c' e' g'>2.
                <a' c'' e''>4.
                <e' g' b' d''>4.
                <c' e' g'>2.
                <g' b' d'' f''>1 * 6/8
                <c' e' g'>4.
                <a c' f'>4.
                <f' a' c''>4.
                <g' c'' d'' f'' a''>4.
                <f' a' c''>4.
                <g' b' d''>4.
                <c' e' g' a'>2.
            }
        }
    }
    \new Staff
    {
        \context Voice = "mel"
        {
            {
                \autoBeamOff
                \clef "treble"
                \key c \major
                \partial 4.
                \time 6/8
                g'8
                a'8
                b'8
                c''4.
                c''8
                b'8
                a'8
                g'4
                e'8
                g'4.
                ~
                g'4
                r8
                g'8
                a'8
                b'8
                \set melismaBusyProperties = #'()
                c''8
                [
                (
                b'8
                )
                ]
                a'8
                \unset melismaBusyProperties
                g'4.
                \repeat volta 2
                {
                    e'4
                    f'8
                    g'4
                    g'8
                }
                \alternative
                {
                    {
                        a'4.
                        g'4.
                    }
                    {
                        a'4.
                        \(
                        b'4.
                        \)
                    }
                }
                c''2.
                - \fermata
                \bar "|."
            }
        }
    }
    \new Lyrics
    {
        \lyricsto "mel"
        {
            \set stanza = "1."
            Come all ye tar -- ry sai -- lors bold, __ and lis -- ten to my song. Re -- peat it now and then a -- gain.
        }
    }
    \new Lyrics
    {
        \lyricsto "mel"
        {
            \set stanza = "2."
            \skip 4
            \set stanza = "2."
            \skip 4
            \set stanza = "2."
            \skip 4 Two \markup { \bold Three }
            \once \override LyricText.self-alignment-X = #LEFT
            "four five" _ six sev -- en
        }
    }
>>
