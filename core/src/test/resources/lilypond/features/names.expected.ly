{
    {
        {
            c'4
        }
        {
            d'4
        }
        {
            e'4
        }
        c'4
        \p
        d'4
        - \markup "x"
        e'4
        _ \markup { \italic dolce }
        f'4
        \sub
        {
            \noBreak
        }
        g'4
        {
            \key d \major
        }
        c'4
    }
    {
        c'4
        {
            e''4
        }
        d''4
    }
    {
        c'4
        f4
        g4
        \key c \major
        ds4
        as4
    }
    {
        d'4
        f'4
        a'4
        c'4
    }
    {
        e'8
        d'8
        c'4
    }
    {
        g'4
        f'4
        ef'4
    }
    {
        c'4
        \tag #'a
        d'4
        \tag #'(a b)
        f'4
        g'4
    }
    {
        c'4
        \tag #'a
        {
            f'4
            d'4
        }
    }
    {
        c'4
        % comment
        d'4
        %{ block %}
        e'4
        f'4
    }
    {
        \override NoteHead.color = #red
        \once \hide Stem
        c'4
        \tweak color #blue
        d'4
        <
            e'
            \tweak font-size #3
            g'
        >4
        \parenthesize
        f'4
    }
    {
        c'4
        d'8
        e'16.
        f'32
        g'\breve
        a'\longa
        c'4 * 2/3
        r2.
        R1 * 3/4
        s8.
    }
    {
        \clef "bass"
        c4
        \ottava #1
        c'4
        \ottava #0
        \tempo "Fast" 4=120
        d4
        \mark \default
        e4
        \bar "|."
        \arpeggioArrowUp
        <c e g>4
        \arpeggio
        \glissando
        f4
    }
    <<
        {
            c'4
        }
        {
            d'4
        }
    >>
    {
        c'4
        d'4
    }
    {
        c'4
    }
    {
        d'4
    }
    {
        e'4
    }
    <<
        f'4
        g'4
    >>
    \new Staff
    {
        a'4
    }
}
