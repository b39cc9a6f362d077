{
    \new Staff
    \with
    {
        \RemoveEmptyStaves
    }
    {
        \shape #'((0 . 0) (0 . 1) (0 . 1) (0 . 0)) Slur
        c'4
        (
        d'4
        )
        \offset positions #'(1 . 1) Beam
        c'8
        [
        d'8
        ]
        \once \override Slur.color = #red
        \slurDashPattern #0.5 #0.75
        e'4
        (
        \parenthesize NoteHead
        f'4
        )
        \parenthesize
        g'4
        \overrideTimeSignatureSettings 4/4 1/4 3,1 #'()
        \footnote #'(1 . 2) "note" NoteHead
        e'4
        c'4
        - \=1
        (
        d'4
        - \=2
        \(
        e'4
        - \=1
        )
        f'4
        - \=2
        \)
        g'4
        \enddecresc
        a'4
        - \tweak color #red
        - \staccato
        b'4
        - \tweak direction #UP
        ^ (
        c''4
        )
        \parenthesize
        R1
        \bar ":|.|:"
        <
            c'(\p
            e'
        >4
        <
            d')
            f'
        >4
        \xNote
        g'4
        \deadNote
        a'4
    }
    {
        <c' e' g'>4
        <c' e' g'>8
        <c' e' g'>8
        \p
        r4
        <c' e' g'>4
    }
}
