{
    <<
        \context Voice = "s"
        {
            c'4
            (
            d'4
            )
            e'4
            f'4
            ~
            f'4
            g'4
            a'4
            b'4
            c''4
            d''4
            e''4
        }
        \new Lyrics
        {
            \lyricsto "s"
            {
                \set stanza = "1."
                Ah __ la -- la _ "x y"
            }
        }
        \new Lyrics
        {
            \lyricsto "s"
            {
                \set stanza = "1."
                Ah __ la -- la _ "x y"
                \set stanza = "1."
                Ah __ la -- la _ "x y"
            }
        }
    >>
    <<
        \new Staff
        {
            c'1
            d'1
        }
        \new Lyrics
        {
            \lyricmode
            {
                do4 re2 mi8 -- fa
            }
        }
        \new Lyrics
        {
            \lyricmode
            {
                \skip 4 a b \repeat unfold 2 { c d4. }
            }
        }
        \new Lyrics
        {
            \lyricmode
            {
                a1 b
            }
        }
    >>
    <<
        \context Voice = "s"
        {
            \autoBeamOff
            c'8
            [
            d'8
            ]
            e'4
            \melisma
            f'4
            \melismaEnd
            g'4
            \grace {
                a'16
            }
            b'4
            \acciaccatura {
                c'8
            }
            d'4
            r4
            e'4
        }
        \new Lyrics
        {
            \lyricsto "s"
            {
                a b c d e f g h
            }
        }
    >>
    {
        {
            c'4
            d'4
            e'4
            f'4
        }
        \addlyrics
        {
            a b
        }
        \addlyrics
        {
            \skip 1 c _ d
        }
    }
    <<
        \context Voice = "s"
        {
            c'4
            \slurDashed
            d'4
            (
            e'4
            )
            f'4
        }
        \new Lyrics
        {
            \lyricsto "s"
            {
                \set ignoreMelismata = ##t a b c d
            }
        }
    >>
    <<
        \new Staff
        <<
            \context Voice = "s"
            {
                \voiceOne
                c''4
                d''4
            }
            \context Voice = "t"
            {
                \voiceTwo
                e'4
                (
                f'4
                )
            }
        >>
        \new Lyrics
        {
            \lyricsto "s"
            {
                a b
            }
        }
        \new Lyrics
        {
            \lyricsto "t"
            {
                c d
            }
        }
    >>
    <<
        \context Voice = "s"
        {
            \repeat volta 2
            {
                c'4
                d'4
            }
            \alternative
            {
                {
                    e'4
                }
                {
                    f'4
                }
            }
            <c' e'>4
            (
            <d' f'>4
            )
            g'2
            ~
            g'4
        }
        \new Lyrics
        {
            \lyricsto "s"
            {
                a -- b c __ d \markup \italic e f g
            }
        }
    >>
    <<
        \context Voice = "one"
        {
            c'4
            d'4
            e'4
            f'4
        }
        \context Voice = "two"
        {
            g'8
            a'8
            b'8
            c''8
            d''8
            e''8
            f''8
            g''8
        }
        \new Lyrics
        {
            \lyricsto "one"
            {
                a \set associatedVoice = "two" b c d e
            }
        }
    >>
    <<
        \context Staff = "st"
        {
            \context Voice = "m"
            {
                c'4
                d'4
                <<
                    {
                        \voiceOne
                        e'4
                        f'4
                    }
                    \new Voice
                    {
                        \voiceTwo
                        c'4
                        d'4
                    }
                >>
                \oneVoice
                g'4
            }
        }
        \new Lyrics
        \with
        {
            alignAboveContext = "st"
        }
        {
            \lyricsto "m"
            {
                a b c d e
            }
        }
    >>
    \new ChoirStaff
    <<
        \new Staff
        {
            g'4
            a'4
        }
        \addlyrics
        {
            x y
        }
        \new Staff
        {
            e'4
            f'4
        }
        \addlyrics
        {
            u v
        }
    >>
}
