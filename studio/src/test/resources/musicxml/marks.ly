\new Staff
{
    \clef "treble"
    \key ef \major
    \time 3/4
    \tempo "Largo" 4. = 52-60
    c'8 \p \< [ ( -\accent
    d'8 ]
    e'4 \f )
    r8.
    f'16 -\staccato
    \time 2/4
    \clef "bass"
    <c' ef'! g'>4 ~
    <c' ef' g'>8
    cs'8 -\trill \>
    \ottava 1
    c''4 \! \sustainOn ^ \markup { "dolce" }
    \ottava 0
    b8 :32 \sustainOff
    b8 -\marcato \glissando
    c'4 -\tenuto
    d'4 \startTrillSpan
    e'2 \stopTrillSpan -\upbow
    \bar "|."
}
