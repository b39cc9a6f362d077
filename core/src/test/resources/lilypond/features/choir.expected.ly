\new ChoirStaff
\with
{
    instrumentName = "Choir"
}
<<
    \context Staff = "women"
    <<
        \context Voice = "sop"
        {
            \voiceOne
            <<
                {
                    {
                        \key d \major
                        \time 2/2
                        \tempo "Adagio" 2=48
                        \partial 2
                    }
                    \dynamicUp
                    r2
                    R1 * 2/1
                    a'2
                    \p
                    (
                    d''4
                    fs'4
                    )
                    a'4
                    (
                    gs'4
                    )
                    g'2
                    g'4
                    (
                    b'4
                    a'4
                    g'4
                    )
                    g'4
                    (
                    fs'4
                    )
                    fs'2
                    \breathe
                    e'2.
                    e'4
                    \slurDashed
                    fs'4
                    (
                    fs'4
                    )
                    \slurSolid
                    g'4
                    g'4
                    \tuplet 3/2
                    {
                        g'4
                        (
                        fs'4
                        g'4
                    }
                    a'2
                    )
                    \bar "|."
                }
            >>
        }
        \context Voice = "alto"
        {
            \voiceTwo
            <<
                {
                    {
                        \key d \major
                        \time 2/2
                        \tempo "Adagio" 2=48
                        \partial 2
                    }
                    r2
                    R1 * 2/1
                    fs'2
                    fs'4
                    d'4
                    e'2
                    e'2
                    e'4
                    (
                    g'4
                    fs'4
                    e'4
                    )
                    e'4
                    (
                    d'4
                    )
                    d'2
                    d'2.
                    cs'4
                    d'2
                    d'4
                    cs'4
                    d'2.
                    cs'4
                    \bar "|."
                }
            >>
        }
    >>
    \new Lyrics
    \with
    {
        alignAboveContext = #"women"
    }
    {
        \lyricsto "sop"
        {
            A -- ve, a -- ve ve -- rum Cor -- pus na -- tum de __ Ma -- ri -- a Vir -- gi -- ne
        }
    }
    \new Lyrics
    {
        \lyricsto "alto"
        {
            \set stanza = #"1. "
            A -- ve, a -- ve ve -- "rum Cor" -- pus na -- tum _ de Ma -- ri -- a
        }
    }
    \context Staff = "men"
    <<
        \clef "bass"
        \context Voice = "ten"
        {
            \voiceOne
            {
                {
                    {
                        \key d \major
                        \time 2/2
                        \tempo "Adagio" 2=48
                        \partial 2
                    }
                    \clef "treble_8"
                    r2
                    R1 * 2/1
                    d'2
                    d'4
                    a4
                    b1
                    cs'2
                    cs'2
                    d'1
                    a2.
                    a4
                    a2
                    b4
                    e4
                    fs2
                    e2
                }
            }
        }
        \context Voice = "bas"
        {
            \voiceTwo
            {
                {
                    {
                        \key d \major
                        \time 2/2
                        \tempo "Adagio" 2=48
                        \partial 2
                    }
                    \clef "bass"
                    r2
                    R1 * 2/1
                    d2
                    d4
                    d4
                    d1
                    a2
                    a,2
                    d1
                    g2.
                    g4
                    fs2
                    e4
                    e4
                    d2
                    a,2
                }
            }
        }
    >>
    \context Lyrics = "men"
    {
        \lyricsto "bas"
        {
            \lyricmode { Be -- ne -- dic -- tus qui ve -- nit }
        }
    }
>>
