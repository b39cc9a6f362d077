{
    {
        {
            <g c' e' c''>2
            <f d' a'>2
        }
        <e' g' c''>4
        {
            <e' g' c''>2
            <f' a' d''>2
        }
        {
            <g c' e'>1
        }
        <c' e'>1
    }
    {
        {
            <g b c' e'>2
            <g b c' e'>2
        }
        <d' f'>2
        <e g c'>2
        <c' e'' g'''>2
        c'2
    }
    {
        \chordRepeats
        {
            <c' e'>4
            <c' e'>4
        }
        \chordRepeats #'(articulation-event)
        {
            <c' e'>4
            - \staccato
            <c' e'>4
        }
    }
    {
        {
            \repeat unfold 2
            {
                c'4
            }
            \repeat tremolo 4
            c'16
        }
    }
}
