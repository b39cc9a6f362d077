\new PianoStaff
<<
    \set PianoStaff.instrumentName = #"Piano  "
    \set PianoStaff.midiInstrument = "acoustic grand"
    \context Staff = "RH"
    <<
        {
            \clef "treble"
            \key a \minor
            \partial 8 * 3/1
            \time 3/8
            \repeat volta 2
            {
                e''16
                \pp
                ^ \markup { \bold "Poco moto" }
                (
                ds''16
                e''16
                ds''16
                e''16
                b'16
                d''16
                c''16
                )
                a'8
                r16
                c'16
                (
                e'16
                a'16
                )
                b'8
                r16
                e'16
                (
                gs'16
                b'16
                )
                c''8
                r16
                e'16
                [
                \(
                e''16
                ds''16
                ]
                e''16
                ds''16
                e''16
                b'16
                d''16
                c''16
                \)
                a'8
                r16
                c'16
                e'16
                a'16
                b'8
                r16
                e'16
                c''16
                b'16
            }
            \alternative
            {
                {
                    a'4
                    e''16
                    ds''16
                }
                {
                    a'8
                    r16
                    b'16
                    [
                    (
                    c''16
                    d''16
                    )
                    ]
                }
            }
            \stemUp
            e''8.
            - \accent
            g'16
            f''16
            e''16
            d''8.
            _ \markup { \italic "m.d." }
            f'16
            [
            e''16
            d''16
            ]
            \stemNeutral
            c''8.
            - \fermata
            e'16
            _ (
            d''16
            c''16
            )
            b'8
            <<
                \context Voice = "1"
                {
                    \voiceOne
                    r16
                    e''16
                    (
                    e'''16
                    )
                    r16
                }
                \context Voice = "2"
                {
                    \voiceTwo
                    e'4
                }
            >>
            \change Staff = "LH"
            \stemUp
            a16
            [
            c'16
            e'16
            \change Staff = "RH"
            \stemNeutral
            a'16
            c''16
            e''16
            ]
            \tuplet 3/2
            {
                a'16
                (
                c''16
                e''16
                )
            }
            \tuplet 3/2
            {
                a''16
                (
                c'''16
                e'''16
                )
            }
            \tupletSpan 8
            \tuplet 3/2
            {
                a'''16
                c''''16
                e''''16
                a'''16
                c''''16
                e''''16
            }
            \bar "||"
            \tupletSpan \default
            \break
            \key f \major
            \time 2/4
            f''8 * 1/2
            [
            g''8 * 1/2
            ]
            a''16 * 2/3
            bf''16 * 2/3
            c'''16 * 2/3
            d'''4 * 1/2
            ~
            d'''8
            \override TupletBracket #'bracket-visibility = ##f
            \acciaccatura {
                e'''16
                f'''16
            }
            g'''4
            \appoggiatura {
                bf'''8
            }
            a'''8
            g'''8
            \grace {
                \tuplet 3/2
                {
                    f'''32
                    g'''32
                    a'''32
                }
            }
            bf'''4
            - \prall
            - \trill
            a'''4
            - \turn
            f'''2
            ~
            \startTrillSpan
            f'''2
            \stopTrillSpan
            \bar "|."
        }
    >>
    \context Staff = "LH"
    {
        {
            \clef "bass"
            \key a \minor
            \partial 8 * 3/1
            \time 3/8
            \repeat volta 2
            {
                r8
                r8
                r8
                R4.
                a,16
                e16
                a16
                r16
                r8
                e,16
                e16
                gs16
                r16
                r8
                a,16
                e16
                a16
                r16
                r8
                R4. * 1/1
                a,16
                [
                e16
                a16
                ]
                r16
                r8
                e,16
                e16
                gs16
                r16
                r8
            }
            \alternative
            {
                {
                    a,16
                    e16
                    a16
                    r8.
                }
                {
                    a,16
                    e16
                    a16
                    r16
                    r8
                }
            }
            s4.
            s4. * 2/1
            s8 * 3/1
            s4.
            R4.
            \bar "||"
            \key f \major
            \time 2/4
            <f, f>2
            ~
            <f, f>2
            <d, f, a,>4.
            \arpeggio
            <c, g,>8
            ~
            <<
                \context Voice = "1"
                {
                    \voiceOne
                    g,2
                    ~
                    g,2
                }
                \context Voice = "2"
                {
                    \voiceTwo
                    c,4
                    c,4
                    c,2
                }
            >>
            \bar "|."
        }
    }
>>
