{
    <<
        \new ChordNames
        {
            \set chordChanges = ##t
            {
                s4
                <f' a' c''>2.
                <c' e' g' bf'>2.
                \repeat volta 2
                {
                    <c' e' g'>2.
                }
                \alternative
                {
                    <f' a' c''>2.
                    <f' a' c''>2.
                }
            }
        }
        \new Staff
        <<
            \context Voice = "melody"
            {
                {
                    \clef "treble"
                    \key f \major
                    \partial 4
                    \time 3/4
                    c''8.
                    (
                    d''16
                    )
                    c''4
                    a'4
                    f'4
                    <<
                        \context Voice = "1"
                        {
                            \voiceOne
                            c''2
                            ~
                            c''8
                            d''8
                        }
                        \context Voice = "2"
                        {
                            \voiceTwo
                            f'4
                            g'4
                            a'4
                        }
                    >>
                    \repeat volta 2
                    {
                        bf'4
                        a'4
                        g'4
                    }
                    \alternative
                    {
                        {
                            f'2.
                        }
                        {
                            f'2
                            r4
                        }
                    }
                    \bar "|."
                }
            }
        >>
        \new Lyrics
        {
            \lyricsto "melody"
            {
                Hap -- py birth -- day to you, hap -- py day __ yes no yes
            }
        }
        \new PianoStaff
        <<
            \set PianoStaff.instrumentName = "Piano"
            \new Staff
            {
                {
                    \clef "bass"
                    \key f \major
                    \partial 4
                    \time 3/4
                    r4
                    f'2.
                    c'2.
                    \repeat volta 2
                    {
                        c'2.
                    }
                    \alternative
                    {
                        {
                            f'2.
                        }
                        {
                            f'2.
                        }
                    }
                }
            }
            \new Staff
            {
                {
                    \clef "bass"
                    \key f \major
                    \partial 4
                    \time 3/4
                    r4
                    f2.
                    c2.
                    \repeat volta 2
                    {
                        c2.
                    }
                    \alternative
                    {
                        {
                            f2.
                        }
                        {
                            f2.
                        }
                    }
                }
            }
        >>
    >>
    \new StaffGroup
    <<
        \new Staff
        <<
            {
                \key c \major
                \time 4/4
                s1 * 2/1
                \bar "||"
                s1
                \bar "|."
            }
            {
                c''4
                \mf
                d''4
                (
                e''4
                f''4
                )
                g''2
                \<
                a''2
                \!
                c'''1
                - \fermata
            }
        >>
        \new Staff
        <<
            {
                \key c \major
                \time 4/4
                s1 * 2/1
                \bar "||"
                s1
                \bar "|."
            }
            {
                {
                    e'4
                    f'4
                    (
                    g'4
                    a'4
                    )
                    b'2
                    c''2
                    c'1
                }
            }
        >>
        \new Staff
        {
            <<
                {
                    \key c \major
                    \time 4/4
                    s1 * 2/1
                    \bar "||"
                    s1
                    \bar "|."
                }
                {
                    {
                        e4
                        f4
                        (
                        g4
                        a4
                        )
                        b2
                        c'2
                        c1
                    }
                }
            >>
        }
    >>
    \new Staff
    <<
        \context Voice = "1"
        {
            \voiceOne
            \voiceOne
            c''4
            d''4
            e''4
            f''4
        }
        \context Voice = "2"
        {
            \voiceTwo
            c'2
            e'2
        }
    >>
    {
        <<
            {
                c'4
                d'4
            }
            \new Staff
            {
                e'4
                f'4
            }
        >>
        g''4
        \tuplet 3/2
        {
            a''8
            b''8
            c'''8
        }
        \tupletSpan 4
        \tuplet 3/2
        {
            c'''8
            b''8
            a''8
            g''8
            f''8
            e''8
        }
        \tupletSpan \default
        {
            c''4 * 2/3
            d''4 * 2/3
            e''4 * 2/3
        }
    }
    \new Staff
    {
        c'4
        \(
        d'4
        \)
        e'4
        \glissando
        f'4
        \startTrillSpan
        g'4
        \stopTrillSpan
        a'4
        \sustainOn
        b'4
        \sustainOff
        c''4
        \startTextSpan
        d''4
        \stopTextSpan
        \mark "A"
        e''4
        - \tweak color #red
        -1
        <
            c''-1
            e''-3\4
            g'''
        >4
        \arpeggio
        c''4
        - \stopped
        d''4
        - \staccatissimo
        e''4
        - \portato
        f''4
        - \marcato
    }
    {
        c'4
        ~
        c'8.
        \noBeam
        d'16
        <c' e'>4
        ~
        <c' e'>4
        c'4
        \laissezVibrer
        d'4
        \repeatTie
        c'4
        - \markup "text"
        d'4
        ^ \markup "y"
        _ \markup "x"
        e'4
        - \markup \column { a b }
        f'4
        ^ \markup { \bold "x" \italic { y z } }
    }
    \new RhythmicStaff
    {
        c4
        c8
        c8
        r4
        c4
    }
    <<
        {
            \set Staff.timeSignatureFraction = 9/8
            {
                c'4. * 2/3
                d'4. * 2/3
                e'4. * 2/3
            }
            c'2.
        }
        \new Staff
        {
            c'1
            c'2.
        }
    >>
    {
        \override Staff.TimeSignature.style = #'single-digit
        \once \override Stem.color = #red
        \set fontSize = #-2
        c'4
        \unset fontSize
        \revert Staff.TimeSignature.style
        \stemUp
        \slurDown
        \tieUp
        d'4
        \break
        \noBreak
        \pageBreak
        e'4
        \accidentalStyle modern
        f'4
        \numericTimeSignature
        \defaultTimeSignature
        g'4
        \shape #'((0 . 0) (0 . 1) (0 . 1) (0 . 0)) Slur
        a'4
        (
        b'4
        )
        \footnote #'(1 . 1) "x"
        c''4
    }
    {
        \new CueVoice
        {
            c'4
        }
        \quoteDuring "zz"
        {
            s4
        }
        \cueClef "bass"
        d'4
        \cueClefUnset
        \stopStaff
        \startStaff
        e'4
        \hideNotes
        f'4
        \unHideNotes
        \autoBeamOff
        g'8
        \autoBeamOn
        a'8
    }
    {
        c'4
        \tempo "x"
        \tempo "y" 8.=40-44
        \tempo 4=60
        \tempo \markup { z } 4 = 30
        d'4
        \once \omit Stem
        \undo \omit Stem
        e'4
        \textLengthOn
        \dynamicUp
        f'4
        \mergeDifferentlyHeadedOn
        g'4
        \shiftOnn
        a'4
        \tweak Stem.color #red
        b'4
        \single \override Stem.color = #red
        c''4
    }
}
