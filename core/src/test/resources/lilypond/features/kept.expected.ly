{
    \new TabStaff
    \with
    {
        stringTunings = \stringTuning <a, d f a d' f'>
    }
    {
        c4
        d4
        \set Staff.stringTunings = \myTuning
        c'4
        d'4
    }
    \new Staff
    {
        \key c #'((0 . 0) (1 . 0) (2 . -1/2))
        c'4
        \void #(ly:message "x")
        d'4
        \overrideProperty Score.NonMusicalPaperColumn.line-break-system-details #'((Y-offset . 20))
        e'4
        \once \breathe
        <
            \footnote #'(1 . 2) "a"
            c'
            e'\tweak font-size #-2 -1
        >4
        \set Timing.beamExceptions = \beamExceptions { 32[ 32 32 32] }
        c'4
        _ \tweak color #red
        _ \markup x
        d'4
        ^ \tweak padding 2
        - \accent
        e'4
        _ \tweak font-size 1
        -2
        <<
            \context Voice = "a"
            <<
                \voiceOne
                c''4
            >>
            \context Voice = "b"
            <<
                \voiceTwo
                e'4
            >>
        >>
        {
            c'4
            d'4
        }
    }
    \new TabStaff
    {
        c'4
        - \bendAfter #'3
        d'4
        \^
        e'4
        f'4
        g'4
        \preBend
        \^
        a'4
        c''4
        \^
        c''4
        \^
    }
    <<
        \context Voice = "m"
        {
            c'4
            d'4
            e'4
            f'4
        }
        \new Lyrics
        {
            \lyricsto "m"
            {
                << { one two } \new Lyrics { } >> three four
            }
        }
    >>
}
