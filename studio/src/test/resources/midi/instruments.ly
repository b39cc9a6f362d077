<< \new Staff \with { midiInstrument = "violin" } { c'4\p\< d' e' f'\f \set Staff.midiInstrument = "flute" g' a' } \new Staff \with { midiMaximumVolume = #0.5 } { c'4\f d'\p } >>
