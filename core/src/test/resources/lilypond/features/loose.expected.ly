{
    <<
        \new ChordNames
        \with
        {
            chordChanges = ##t
        }
        {
            <c' e' g'>1
            <g' b' d''>1
        }
        \new Staff
        {
            d'!4
            ef'?4
            f'4
            :32
            g'4
            - \markup "solo"
            \footnote #'(1 . -1) "a note" NoteHead
            \once \single \footnote #'(1 . 1) "another" Stem
            c''1
        }
    >>
    \new Staff
    \with
    {
        \clef bass
        \key d \major
    }
    {
        \compoundMeter 2,3,8
        c4
        d4.
        <
            c-\rightHandFinger 1
            e-\rightHandFinger 2
        >4
        r4.
    }
    {
        {
            c'8
            (
            d'8
            e'4
            )
            f'8
            g'8
            a'4
            ~
            a'4
            b'4
        }
        {
            b'4
            a'4
            ~
            a'4
            g'8
            f'8
            e'4
            (
            d'8
            c'8
            )
        }
    }
    {
        <>
        \p
        \repeat unfold 2
        {
            c'4
            d'4
        }
        <>
        \f
        \<
        \repeat percent 2
        {
            e'2
            \!
            f'2
        }
    }
    {
        \clef "bass"
        <<
            <<
                c'1
                \ff
                {
                    s2
                    <>
                    \!
                }
            >>
            {
                s4
                <>
                \>
            }
        >>
    }
}
