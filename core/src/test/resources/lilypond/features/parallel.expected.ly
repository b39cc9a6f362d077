<<
    \new PianoStaff
    <<
        \new Staff
        <<
            \context Voice = "1"
            <<
                \voiceOne
                {
                    % bar 1
                    r8
                    g'16
                    c''16
                    e''16
                    g'16
                    c''16
                    e''16
                    r8
                    g'16
                    c''16
                    e''16
                    g'16
                    c''16
                    e''16
                    % bar 2
                    \repeat unfold 2
                    {
                        r8
                        a'16
                        d''16
                        f''16
                        a'16
                        d''16
                        f''16
                    }
                }
            >>
            \context Voice = "2"
            <<
                \voiceTwo
                {
                    r16
                    e'8.
                    ~
                    e'4
                    r16
                    e'8.
                    ~
                    e'4
                    r16
                    d'8.
                    ~
                    d'4
                    r16
                    d'8.
                    ~
                    d'4
                }
            >>
        >>
        \new Staff
        {
            \clef "bass"
            {
                {
                    c'2
                    \<
                    c'2
                    c'2
                    \!
                    c'2
                }
            }
        }
    >>
    \new PianoStaff
    <<
        \new Staff
        {
            \time 3/4
            {
                c''4
                d''4
                e''4
                f''2.
                g''2.
                a''2.
                d'''2.
            }
        }
        \new Staff
        {
            \clef "bass"
            {
                g,2.
                c,2.
            }
        }
    >>
>>
