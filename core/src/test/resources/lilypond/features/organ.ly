\version "2.24.0"
% lute/guitar & continuo, organ with pedal
organRH = \relative c'' { \time 3/2 <<{ c2 d e }\\{ g,1.~ }\\{ s2 b c }>> | << { f'1. } \\ { g,2 a b } >> | \voiceOne <e g c>1. \oneVoice \breve*3/4 }
organLH = { \clef bass c1 e2 | f\breve*3/4 | \clef "bass^8" c'1. | c'1. }
pedal = { \clef bass \relative c, { c1.^\ltoe | f2_\rheel g1 | c,1.~ | c1. } }
continuo = \figuremode { <_>1 <6>2 | <5 3>1 <6 4>4 <5 3>4 | <8 \! >1. | \once \override BassFigure.font-size = #2 <_-\\ 4 >1. }
\score { << \new PianoStaff << \new Staff \organRH \new Staff = "l" \organLH >> \new Staff { \pedal } \new FiguredBass \continuo >> }
theme = \relative { c'4 d8 e f4 g | \tag #'ossia { a4 a a a } \tag #'main { a2 a } | g1 }
\score { << \new Staff \with { \magnifyStaff #2/3 } \keepWithTag #'ossia \theme \new Staff { \removeWithTag #'ossia \theme } >> }
\score { \new Staff { \theme \transpose c c, \theme \transpose c g \relative c' { \theme c4 } } }
\score { { << { c''4 d'' \new Staff { e''4 } } >> \new Staff = "z" { c'1 } \context Staff = "z" { d'1 } } }
upper = \relative { \voiceOne c''4 \shape #'((0 . 0) (0 . 1) (0 . 1) (0 . 0)) Slur d4( e f) \bar ":|." g \bar ".|:" a b c \bar ":..:" }
\score { \new Staff << \upper \\ \relative { c'4 \tweak Accidental.color #red cis-\tweak color #blue -> \tweak font-size #3 dis\tweak padding #2 ^"x" <\tweak color #red c \tweak NoteHead.style #'cross e!> } >> }
\score { \new Staff { \override Score.RehearsalMark.self-alignment-X = #RIGHT \mark \markup { \small \bold "D.C." } c'4 \mark #12 d' \textMark "x" e' \textEndMark \markup "y" f' \bar "|." \sectionLabel "Coda" \section \codaMark #1 g'1 \jump "D.S." \segnoMark 2 a'1 \fine } }
\score { { c'4. d'8. e'16 ~ e'8.. f'32 ~ 4 ~ 2 r2.. r8 4 8 8 \tuplet 5/4 { 16 16 16 16 16 } <c' e'>4 4 8. 16 } }
