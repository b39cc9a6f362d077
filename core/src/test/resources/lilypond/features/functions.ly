\version "2.24.0"
\language "english"
% Commands that take more than a value: kept as text, while the notes around them are understood.
flute = { c''4 d'' e'' f'' }
\addQuote "flute" \flute
\defineBarLine ":|.|:" #'("" "" "")
\score {
  \new Staff \with { \RemoveEmptyStaves } {
    \shape #'((0 . 0) (0 . 1) (0 . 1) (0 . 0)) Slur c'4( d')
    \offset positions #'(1 . 1) Beam c'8[ d']
    \once \override Slur.color = #red
    \slurDashPattern #0.5 #0.75 e'4( \parenthesize NoteHead f')
    \parenthesize g' \overrideTimeSignatureSettings 4/4 1/4 3,1 #'()
    \footnote #'(1 . 2) "note" NoteHead e'4
    c'\=1( d'\=2\( e'\=1) f'\=2\)
    g'\enddecresc a'-\tweak color #red -. b'-\tweak direction #UP ^( c'')
    \parenthesize R1 \bar ":|.|:"
    <c'(\p e'>4 <d') f'> \xNote g' \deadNote a'
  }
}
\score { { <c' e' g'>4 q8 q\p r4 q } }
