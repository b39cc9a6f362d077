\new PianoStaff << \new Staff = "RH" { c'4 \change Staff = "LH" d' \change Staff = "RH" e' } \new Staff = "LH" { s2. } >>
