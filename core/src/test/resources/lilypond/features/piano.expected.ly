\new PianoStaff
\with
{
    \consists "Span_arpeggio_engraver"
}
<<
    \set PianoStaff.connectArpeggios = ##t
    \context Staff = "up"
    {
        {
            \clef "treble"
            \key ef \major
            \partial 8
            \time 6/8
            bf'8
            -1
            \mf
            (
            g''4.
            ~
            g''8
            f''8
            )
            ef''8
            - \staccato
            <c'' ef''>4.
            - \accent
            \arpeggio
            ~
            <c'' ef''>8
            r8
            \acciaccatura {
                d''8
            }
            c''8
            \override Stem #'direction = #UP
            bf'8
            [
            c''8
            d''8
            ]
            \revert Stem #'direction
            \change Staff = "down"
            ef8
            [
            g8
            \change Staff = "up"
            bf'8
            ]
            <<
                \context Voice = "1"
                {
                    \voiceOne
                    ef''4.
                    d''4.
                }
                \context Voice = "2"
                {
                    \voiceTwo
                    bf'4
                    af'8
                    af'4
                    g'8
                }
            >>
            \grace {
                c''16
                [
                d''16
                ]
            }
            ef''4.
            - \trill
            \>
            d''4.
            \!
            \tuplet 3/2
            {
                c''16
                d''16
                ef''16
            }
            f''8
            g''8
            af''4
            \afterGrace
            bf''8
            {
                c'''16
                af''16
            }
            \ottava #1
            \repeat unfold 2
            {
                ef'''16
                f'''16
                g'''16
                af'''16
                bf'''16
                c''''16
            }
            \ottava #0
            bf'2.
            - \fermata
            \bar "||"
            \key c \minor
            \once \override NoteHead.color = #red
            <
                c''-1
                ef''-3
                g''-5
            >4.
            \sfz
            <c'' ef'' g''>4.
            c''8.
            (
            d''16
            ef''8
            )
            ~
            ef''4
            r8
        }
    }
    \new Dynamics
    {
        {
            s8
            s4.
            \p
            \<
            s4
            \!
            s8
            s2.
            \f
            \>
            s2
            s4
            \!
            s2.
            ^ \markup { \italic "dolce" }
        }
    }
    \context Staff = "down"
    <<
        {
            \clef "bass"
            \key ef \major
            \partial 8
            \time 6/8
            r8
            ef8
            bf8
            g8
            ef8
            bf8
            g8
            af8
            c'8
            ef'8
            af4
            r8
            s2.
            <ef, ef>2.
            \sustainOn
            bf,8
            bf,8
            bf,8
            bf,,4.
            \sustainOff
            c2.
            :8
            \repeat tremolo 6
            {
                ef16
                g16
            }
            r4.
            ef,2.
            \bar "||"
            \key c \minor
            <<
                \new Voice
                {
                    \voiceOne
                    c'8
                    d'8
                    ef'8
                    d'8
                    c'4
                }
                \new Voice
                {
                    \voiceTwo
                    c'4.
                    g4.
                }
            >>
            \oneVoice
            c4.
            r4.
        }
    >>
>>
