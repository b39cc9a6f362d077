{
    <<
        \context Voice = "1"
        {
            \voiceOne
            c'4
            d'4
        }
        \context Voice = "2"
        {
            \voiceTwo
            e'4
            f'4
        }
        \context Voice = "3"
        {
            \voiceThree
            g'4
            a'4
        }
    >>
    {
        c'4
        <<
            \context Voice = "1"
            {
                \voiceOne
                d'4
                (
                e'4
                )
            }
            \context Voice = "2"
            {
                \voiceTwo
                f'4
                g'4
            }
        >>
        a'4
        \new Voice
        {
            b'4
        }
    }
    \new Staff
    <<
        \context Voice = "a"
        {
            c'4
            d'4
        }
        \context Voice = "b"
        {
            e'4
            f'4
        }
    >>
    \new PianoStaff
    <<
        \context Staff = "u"
        {
            c'4
            \change Staff = "d"
            d'4
        }
        \context Staff = "d"
        {
            \clef "bass"
            c4
            d4
        }
    >>
    <<
        \context Voice = "1"
        {
            \voiceOne
            c'4
        }
        \context Voice = "3"
        {
            \voiceThree
            d'4
        }
    >>
    {
        \new Staff
        {
            c'4
        }
        \addlyrics
        {
            a
        }
    }
    <<
        \new ChordNames
        {
            <c' e' g'>1
            <d' f' a'>1
        }
        \new Staff
        {
            c'1
            d'1
        }
    >>
    {
        <c' e' g'>1
        <d' f' a'>1
        <e' gs' b' d''>1
        <f' a' c'' e''>1
        <g' c'' d''>1
        <a' c'' ef''>1
        <b' ds'' fss''>1
        <c' ef' g' bf'>1
        <d' fs' a' c'' e''>1
        <e' gs' b' d'' fs'' cs'''>1
        <a c' f'>1
        <f' g' b' d''>1
        <c' e' g' a'>1
        <d' f' a' b'>1
        <e' gs' b' d'' f''>1
        <f' c''>1
        <g' d''>1
        <a' c'' ef'' g''>1
        <c' e' g' b' d''>1
        <d' fs' a' c'' e'' g''>1
        <ef' gf' b'>1
        <c' d' g'>1
        <g' b' f''>1
        <d' fs' b'>1
        <c' e' g'>2
        <d' fs' a'>4.
        <e' g' b'>8
    }
    \new DrumStaff
    {
        \drummode
        {
            bassdrum4
            snare4
            hihat8
            hihat8
            <bassdrum snare>4
            r4
        }
    }
    \new DrumStaff
    <<
        \context DrumVoice = "1"
        {
            \voiceOne
            \drummode
            {
                hihat8
                hihat8
            }
        }
        \context DrumVoice = "2"
        {
            \voiceTwo
            \drummode
            {
                bassdrum4
            }
        }
    >>
    \new TabStaff
    {
        c4
        \5
        <
            e\4
            g\3
        >4
    }
    <<
        \new Staff
        {
            \context Voice = "v"
            {
                \voiceOne
                c'4
                \oneVoice
                d'4
            }
        }
        \new Dynamics
        {
            s4
            \p
            s4
            \f
        }
    >>
    \new Devnull
    {
        c'4
    }
    \new Staff
    \with
    {
        \remove "Time_signature_engraver"
        instrumentName = "x"
    }
    {
        c'4
        b'4
        \rest
        a'4
        \rest
    }
    {
        c'4
        <c'>8
        <c' e'>16
        <c' e'>16
        <>
        \p
        <c' e'>4
    }
    {
        c'4
        - \accent
        - \fermata
        - \staccato
        \f
        ^ \markup "x"
        _ \markup { \bold y }
        (
        d'4
        \p
        )
        \<
        e'4
        \!
        ~
        e'4
        \>
        f'4
        \!
        g'8
        [
        a'8
        ]
        b'4
        :32
        c''4
        - \trill
    }
}
