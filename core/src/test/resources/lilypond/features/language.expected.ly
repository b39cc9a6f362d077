{
    <<
        \context Voice = "v"
        {
            c'4
            d'4
            e'4
            f'4
            g'4
            a'4
        }
        \context Lyrics = "x"
        {
            \lyricsto "v"
            {
                a -- b c __
            }
        }
        \context Lyrics = "y"
        {
            \lyricsto "v"
            {
                a -- b c __ a -- b c __
            }
        }
        \new Lyrics
        \with
        {
            \override VerticalAxisGroup.staff-affinity = #UP
        }
        {
            \lyricsto "v"
            {
                x y
            }
        }
    >>
    \new Staff
    <<
        {
            \tempo "Allegro" 4=120
        }
        {
            c'4
            d'4
        }
    >>
    {
        \partial 8 * 3/1
        c'4.
        d'1
        \bar ""
        \mark #3
        e'4. * 2/3
        \bar ".|:-||"
        f'1 * 1/4
        \mark \markup { x }
        g'2
    }
    {
        <
            c'~
            e'
        >4
        <c' e'>4
        - \staccato
        r4
        - \fermata
        R1
        - \fermata
        R1 * 2/1
        ^ \markup "x"
        s4
        \<
        s4
        \!
        d'8.
        [
        (
        e'16
        )
        ]
        f'4
        (
        ~
        f'4
        )
        g'4
        (
        \<
        a'4
        )
        \!
        \>
        b'4
        \!
        c''4
        ^ (
        d''4
        )
        _ (
        c''4
        )
        b'4
        \(
        a'4
        \)
    }
    {
        c'4
        \p
        d'4
        ^ \f
        e'4
        - \staccato
        f'4
        - \staccato
        \mf
        g'4
        - \staccato
        ^ \markup "x"
        a'4
        - \markup {y}
        b'4
        - \fermata
        c''4
        _ \markup { \italic cresc. }
        c''4
        \sfz
        \>
        b'4
        \!
        a'4
        \pppp
        g'4
        \ffff
        f'4
        \rfz
        e'4
        \sp
    }
    {
        c'4
        % c
        <c' e'>4
        \repeat unfold 2
        {
            d'4
        }
        \new Voice
        {
            f'4
        }
    }
    {
        \override Staff.TimeSignature #'style = #'()
        \once \override NoteHead #'color = #red
        \set Staff.midiInstrument = #"flute"
        \set Score.tempoHideNote = ##t
        \set tempoWholesPerMinute = #(ly:make-moment 60 4)
        c'4
        \applyContext #(lambda (c) #t)
        d'4
        \revert Staff.TimeSignature #'style
        e'4
    }
    \new PianoStaff
    <<
        \set PianoStaff.instrumentName = #"Piano"
        \context Staff = "u"
        {
            {
                c''8
                d''8
                \change Staff = "d"
                e'8
                f'8
                {
                    \change Staff = "u"
                }
                g'8
                a'8
            }
        }
        \context Staff = "d"
        {
            \clef "bass"
            s1
        }
    >>
    \context Voice = "m"
    {
        <<
            {
                \voiceOne
                c''4
                d''4
            }
            \new Voice
            {
                \voiceTwo
                e'4
                f'4
            }
        >>
        \oneVoice
        g'4
        <<
            \context Voice = "1"
            {
                \voiceOne
                a'4
            }
            \context Voice = "2"
            {
                \voiceTwo
                f'4
            }
        >>
        b'4
        <<
            c''4
            {
                e'8
                f'8
            }
        >>
        d'4
    }
    {
        \new Voice
        {
            c''4
            d''4
        }
        \context Voice = "q"
        {
            e''4
        }
        <<
            \new Voice
            {
                \voiceOne
                f''4
                g''4
            }
            \new Voice
            {
                \voiceTwo
                a'4
                b'4
            }
        >>
        c''4
    }
    {
        \tuplet 6/4
        {
            c'8
            d'8
            e'8
            f'8
            g'8
            a'8
        }
        \tuplet 3/2
        {
            c'4
            \grace {
                d'16
            }
            e'8
            r4
            \tuplet 3/2
            {
                f'8
                g'8
                a'8
            }
        }
    }
    {
        \grace {
            c'8
        }
        d'4
        \grace {
            e'16
            [
            f'16
            ]
        }
        \stemUp
        g'4
        \acciaccatura {
            a'8
        }
        \stemDown
        b'4
        <<
            {
                \grace {
                    c''8
                }
                b'4
            }
            {
                a'4
            }
        >>
    }
    <<
        {
            \grace {
                c'16
                d'16
            }
            e'4
        }
        \new Staff
        {
            f'4
        }
        \new Staff
        {
            \grace {
                s8
            }
            g'4
        }
    >>
    {
        c'4
        \clef "treble_8"
        d'4
        \clef "bass^15"
        e'4
        \key c \dorian
        \key fs \minor
        f'4
        \time 2/2
        g'1
        \time 4/4
    }
    {
        c'4
    }
    {
        d'4
    }
    \new Staff
    {
        d'4
        \transposition bf
        e'4
        \ottava #1
        fs'''4
    }
    {
        c'4
        \breathe
        d'4
        \break
        e'4
        \pageBreak
        f'4
        \noBreak
        \allowPageTurn
        g'4
        \bar "||"
        \section
        a'4
        \fine
    }
    \new StaffGroup
    <<
        \new GrandStaff
        <<
            \new Staff
            {
                c'4
            }
        >>
        \new ChoirStaff
        <<
            \new Staff
            {
                d'4
            }
            \new Lyrics
            {
                \lyricmode
                {
                    a4
                }
            }
        >>
        \new RhythmicStaff
        {
            c4
        }
        \new TabStaff
        {
            e'4
        }
        \new FiguredBass
        {
            \figuremode
            {
                <6 4>4 <_+>
            }
        }
        \new NoteNames
        {
            c'4
        }
        \new FretBoards
        {
            <c e g>4
        }
    >>
    <<
        \new Staff
        {
            c'1
            d'1
        }
        \new ChordNames
        {
            \new ChordNames
            {
                <c' e' g'>1
                <d' fs' a' c''>1
            }
        }
        \new Dynamics
        {
            s2
            \p
            s2
            \<
            s2.
            \!
            s4
        }
        \new FiguredBass
        {
            \figuremode
            {
                <6>1
            }
        }
    >>
    {
        c'4
        :32
        <c' e'>4
        :16
        c'2
        :8
        \repeat tremolo 4
        <c' e'>16
        d'4
        :
    }
    \new DrumStaff
    {
        \drummode
        {
            bassdrum4
            snare8
            snare8
            hihat16
            hihat16
            hihat16
            hihat16
            \tuplet 3/2
            {
                hightom8
                lowtom8
                lowmidtom8
            }
            crashcymbal4
            - \accent
            \repeat unfold 2
            {
                bassdrum4
                snare4
            }
            <<
                \context DrumVoice = "1"
                {
                    \voiceOne
                    hihat8
                    hihat8
                }
                \context DrumVoice = "2"
                {
                    \voiceTwo
                    bassdrum4
                }
            >>
        }
    }
    {
        c'4
        d'4
    }
    {
        {
            {
                {
                    c'4
                    d'4
                }
                {
                    e'4
                }
                {
                    c'4
                    d'4
                }
                {
                    f'4
                }
            }
        }
        g'4
        \repeat volta 2
        {
            a'4
        }
        \alternative
        {
            \volta 1
            {
                b'4
            }
            \volta 2
            {
                c''4
            }
        }
    }
    {
        c'4
        c'8..
        c'32
        c'2...
        r16.
        s1 * 3/4
        c'\breve * 1/2
        c'\longa
    }
    <<
        \context Voice = "a"
        {
            \time 3/4
            c'4
            d'2
        }
        {
            \time 3/4
            e'2.
        }
        \context Voice = "a"
        {
            g'2.
        }
    >>
}
