\new StaffGroup
<<
    \new Staff
    {
        \tuplet 3/2 { c'8 [ d'8 e'8 ] }
        \tuplet 5/4 { c'16 d'16 \tuplet 3/2 { e'16 f'16 g'16 } a'16 }
        \grace { c'16 d'16 }
        e'4
        \acciaccatura f'8
        g'8
        r8
        \afterGrace 15/16 c'2. { d'16 e'16 }
        c'4 * 2/3
        d'4 * 1/3
        R1
        cqs'\breve
        dtqf'4.
    }
    \new Staff
    <<
        \new Voice { c''4 d''2 e''4 s2 f''2 }
        \new Voice { s4 c'1 d'4 ~ d'2 }
    >>
    \new DrumStaff \drummode { bd4 sn8 hh8 <bd hh>2 }
>>
