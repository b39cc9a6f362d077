{ c'8-. d'-> e'-! f'-^ g'-_ a'-+ b'-- c''\staccato
  c'^\fermata d'_\trill e'\mf^\f f'-"dolce" g'^"a \"b\" \\c"
  c'\< d' e'\! f'\> g'\! a'- \tweak circled-tip ##t \> b'\!
  c'-\tweak stencil #constante-hairpin\< d'\!
  c'^( d'_[ e') f'] g'^~ g'
  \bar "||" c'\glissando d'4:32-1 \voiceOne \oneVoice \stopStaff \startStaff e'
  \once \override Staff.NoteHead.color = #red \set fontSize = #-2 f' \time 5/12 g' \bar "|." }
