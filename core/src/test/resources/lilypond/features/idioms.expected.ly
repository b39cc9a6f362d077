{
    \new Staff
    {
        \compoundMeter #'((3 8) (2 8)
                          (2 8))
        c'8
        d'8
        e'8
        f'4
        g'4
        \time #'(2 3) 5/8
        a'4
        b'4.
        \time 3,2 5/8
        c''4.
        d''4
        \partial 4
        \time 4/4
        c''4
        c''4
        <>
        ^ \markup \italic { muta in Piccolo }
        R1 * 2/1
        <>
        ^ \markup \italic { muta in Flauto }
        c''2.
        c''1
    }
    {
        \time 4/4
        c'4
        - \marcato
        - \staccatissimo
        ^ \espressivo
        d'4
        - \marcato
        - \staccatissimo
        e'4
        _ \loud
        f'4
        \loud
        <
            c'-1\rightHandFinger #1 
            e'\=1(
            g'\f
        >2
        <
            c'
            e'\=1)
            g'\!
        >2
        c'4
        - \offset positions #'(1 . 1)
        [
        d'4
        ]
        \padded #2
        e'4
        ^ \markup "x"
        \red
        f'4
        c'4
        - \tag #'part
        ^ \markup "score"
        d'4
        \tag #'part
        e'4
        - \staccato
        f'4
        <<
            c'2
            {
                s4
                <>
                - \turn
            }
        >>
        <<
            d'2
            {
                s4
                {
                    e'8
                    \p
                }
            }
        >>
        {
            d'4
            e'4
        }
        c'2
    }
    \new Staff
    \with
    {
        \accepts Voice
        \denies Score
    }
    {
        \override Staff
            .TimeSignature
            .color = #red
        c'4
        {
            e'4
            d'4
        }
        {
            d'4
        }
    }
    \new DrumStaff
    <<
        \new DrumVoice
        {
            \drummode
            {
                hihat8
                hihat8
                <hihat snare>8
                bassdrum8
            }
        }
        \new DrumVoice
        {
            \drummode
            {
                bassdrum4
                snare4
            }
        }
    >>
    <<
        {
            c'4
            d'4
        }
        \addlyrics
        {
            one \markup { \bold two }
        }
    >>
}
