\version "2.24.0"
\language "nederlands"
melody = \relative c'' { \clef treble \key f \major \time 3/4 \partial 4 c8.( d16) | c4 a f | << { c'2 ~ c8 d } \\ { f,4 g a } >> | \repeat volta 2 { bes4 a g } \alternative { { f2. } { f2 r4 } } \bar "|." }
words = \lyricmode { Hap -- py birth -- day to you, hap -- py day __ yes no yes }
bassline = { \clef bass \key f \major \time 3/4 \partial 4 r4 | f2. | c | \repeat volta 2 { c } \alternative { { f } { f } } }
\score { << \new ChordNames { \set chordChanges = ##t \chordmode { s4 f2. c:7 \repeat volta 2 { c } \alternative { f f } } } \new Staff << \new Voice = "melody" { \melody } >> \new Lyrics \lyricsto "melody" { \words } \new PianoStaff << \set PianoStaff.instrumentName = "Piano" \new Staff { \transpose f f' \bassline } \new Staff { \bassline } >> >> \layout { \context { \Staff \remove "Time_signature_engraver" } } \midi { \tempo 4 = 100 } }
global = { \time 4/4 \key c \major s1*2 \bar "||" s1 \bar "|." }
one = \relative c'' { c4\mf d( e f) g2\< a\! c1\fermata }
two = \relative c' { e4 f( g a) b2 c c,1 }
\score { \new StaffGroup << \new Staff << \global \one >> \new Staff << \global { \two } >> \new Staff { << \global \transpose c c, { \two } >> } >> }
\score { \new Staff << \relative c'' { \voiceOne c4 d e f } \\ \relative c' { c2 e } >> }
\score { \relative c' { << { c4 d } \new Staff { e f } >> g'4 \times 2/3 { a8 b c } \tuplet 3/2 4 { c8 b a g f e } \scaleDurations #'(2 . 3) { c4 d e } } }
\score { \new Staff \relative c' { c4\( d\) e\glissando f\startTrillSpan g\stopTrillSpan a\sustainOn b\sustainOff c\startTextSpan d\stopTextSpan \mark "A" e-\tweak color #red -1 <c-1 e-3\4 g'>\arpeggio c-+ d-! e-_ f-^ } }
\score { { c'4~ c'8.\noBeam d'16 <c' e'>4~ 4 c'4\laissezVibrer d'\repeatTie  c'4-"text" d'_"x"^"y" e'-\markup \column { a b } f'^\markup { \bold "x" \italic { y z } } } }
\score { \new RhythmicStaff { c4 8 8 r4 c } }
\score { << { \set Staff.timeSignatureFraction = 9/8 \scaleDurations 2/3 { c'4. d' e' } c'2. } \new Staff { c'1 c'2. } >> }
\score { { \override Staff.TimeSignature.style = #'single-digit \once \override Stem.color = #red \set fontSize = #-2 c'4 \unset fontSize \revert Staff.TimeSignature.style \stemUp \slurDown \tieUp d'4 \break \noBreak \pageBreak e'4 \accidentalStyle modern f'4 \numericTimeSignature \defaultTimeSignature g' \shape #'((0 . 0) (0 . 1) (0 . 1) (0 . 0)) Slur a'( b') \footnote #'(1 . 1) "x" c''4 } }
\score { { \new CueVoice { c'4 } \quoteDuring "zz" { s4 } \cueClef "bass" d'4 \cueClefUnset \stopStaff \startStaff e'4 \hideNotes f' \unHideNotes \autoBeamOff g'8 \autoBeamOn a' } }
\score { { c'4 \tempo 4=60 \tempo "x" \tempo "y" 8. = 40-44 \tempo \markup { z } 4 = 30 d' \once \omit Stem \undo \omit Stem e' \textLengthOn \dynamicUp f' \mergeDifferentlyHeadedOn g' \shiftOnn a' \tweak Stem.color #red b' \single \override Stem.color = #red c'' } }
