\version "2.24.0"
\language "nederlands"

v = \lyricmode { \set stanza = "1." Ah __ la -- la _ "x y" }
w = \lyricmode { do4 re2 mi8 -- fa }
\score { << \new Voice = "s" { c'4( d') e' f'~ f' g' a' b' c'' d'' e'' } \new Lyrics \lyricsto "s" \v \new Lyrics \lyricsto "s" { \v \v } >> }
\score { << \new Staff { c'1 d'1 } \new Lyrics \w \new Lyrics \lyricmode { \skip 4 a b \repeat unfold 2 { c d4. } } \lyrics { a1 b } >> }
\score { << \new Voice = "s" { \autoBeamOff c'8[ d'] e'4 \melisma f' \melismaEnd g' \grace { a'16 } b'4 \acciaccatura c'8 d'4 r e' } \new Lyrics \lyricsto "s" { a b c d e f g h } >> }
\score { { c'4 d' e' f' } \addlyrics { a b } \addlyrics { \skip 1 c _ d } }
\score { << \new Voice = "s" { c'4 \slurDashed d'( e') f' } \new Lyrics \lyricsto "s" { \set ignoreMelismata = ##t a b c d } >> }
\score { << \new Staff << \new Voice = "s" { \voiceOne c''4 d'' } \new Voice = "t" { \voiceTwo e'4( f') } >> \new Lyrics \lyricsto "s" { a b } \new Lyrics \lyricsto "t" { c d } >> }
\score { << \new Voice = "s" { \repeat volta 2 { c'4 d' } \alternative { { e' } { f' } } <c' e'>( <d' f'>) g'2~ g'4 } \new Lyrics \lyricsto "s" { a -- b c __ d \markup \italic e f g } >> }
\score { << \new Voice = "one" { c'4 d' e' f' } \new Voice = "two" { g'8 a' b' c'' d'' e'' f'' g'' } \new Lyrics \lyricsto "one" { a \set associatedVoice = "two" b c d e } >> }
\score { << \new Staff = "st" { \new Voice = "m" { c'4 d' << { \voiceOne e' f' } \new Voice { \voiceTwo c' d' } >> \oneVoice g' } } \new Lyrics \with { alignAboveContext = "st" } \lyricsto "m" { a b c d e } >> }
\score { \new ChoirStaff << \new Staff \relative c'' { g4 a } \addlyrics { x y } \new Staff \relative c' { e4 f } \addlyrics { u v } >> }
