\version "2.24.0"
\language "nederlands"

\score { << { c'4 d' } \\ { e' f' } \\ { g' a' } >> }
\score { { c'4 << { d'4( e') } \\ { f' g' } >> a' \new Voice { b' } } }
\score { \new Staff << \context Voice = "a" { c'4 d' } \context Voice = "b" { e'4 f' } >> }
\score { \new PianoStaff << \new Staff = "u" { c'4 \change Staff = "d" d' } \new Staff = "d" { \clef bass c4 d } >> }
\score { \voices 1,3 << { c'4 } \\ { d' } >> }
\score { \new Staff { c'4 } \addlyrics { a } }
\score { << \new ChordNames \chordmode { c1 d:m } \new Staff { c'1 d' } >> }
\score { \chordmode { c1 d:m e:7 f:maj7 g:sus4 a:dim b:aug c:m7 d:9 e:13 f/a g/+f c:6 d:m6 e:7.9- f:5 g:1.5 a:m7.5- c:maj9 d:11 es:3-.5+ c:sus2 g:7^5 b:m/d c2 d4. e8:m } }
\score { \drums { bd4 sn hh8 8 <bd sn>4 r } }
\score { \new DrumStaff << \drummode { hh8 hh } \\ \drummode { bd4 } >> }
\score { \new TabStaff { c4\5 <e\4 g\3>4 } }
\score { << \new Staff \new Voice = "v" { \voiceOne c'4 \oneVoice d' } \new Dynamics { s4\p s\f } >> }
\score { \new Devnull { c'4 } }
\score { \new Staff \with { instrumentName = "x" \remove "Time_signature_engraver" } { c'4 b'\rest a'4\rest } }
\score { { c'4 <c'>8 <c' e'>16 q <>\p q4 } }
\score { { c'4-.->\f\fermata^"x"_\markup{ \bold y }( d')\p\< e'\!~ e'\> f'\! g'8[ a'] b'4:32 c''\trill } }
