{
    c'8
    - \staccato
    d'8
    - \accent
    e'8
    - \staccatissimo
    f'8
    - \marcato
    g'8
    - \portato
    a'8
    - \stopped
    b'8
    - \tenuto
    c''8
    - \staccato
    c'8
    ^ \fermata
    d'8
    _ \trill
    e'8
    \mf
    ^ \f
    f'8
    - \markup "dolce"
    g'8
    ^ \markup "a \"b\" \\c"
    c'8
    \<
    d'8
    e'8
    \!
    f'8
    \>
    g'8
    \!
    a'8
    - \tweak circled-tip ##t
    \>
    b'8
    \!
    c'8
    - \tweak stencil #constante-hairpin
    \<
    d'8
    \!
    c'8
    ^ (
    d'8
    _ [
    e'8
    )
    f'8
    ]
    g'8
    ^ ~
    g'8
    \bar "||"
    c'8
    \glissando
    d'4
    :32
    -1
    \voiceOne
    \oneVoice
    \stopStaff
    \startStaff
    e'4
    \once \override Staff.NoteHead.color = #red
    \set fontSize = #-2
    f'4
    #(ly:expect-warning "strange time signature found")
    \time 5/12
    g'4
    \bar "|."
}
