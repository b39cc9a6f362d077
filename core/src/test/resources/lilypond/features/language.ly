\version "2.24.0"
\language "nederlands"
#(set-global-staff-size 16)
#(define (twice m) (make-music 'SequentialMusic 'elements (list m m)))
\paper { #(set-paper-size "a4") indent = 0\mm }
words = \lyricmode { a -- b c __ }
verse = { \words \words }
staffUp = \change Staff = "u"
fermat = \fermata
cresctext = \markup { \italic cresc. }
tempoA = \tempo "Allegro" 4 = 120
mus = \new Staff << \tempoA { c'4 d' } >>
\score { << \new Voice = "v" { c'4 d' e' f' g' a' } \context Lyrics = "x" { \lyricsto "v" { \words } } \context Lyrics = "y" \lyricsto "v" \verse \new Lyrics \with { \override VerticalAxisGroup.staff-affinity = #UP } \lyricsto "v" { x y } >> }
\score { \mus }
\score { { \partial 8*3 c'4. d'1 \bar "" \mark #3 e'4.*2/3 \bar ".|:-||" f'1*1/4 \mark \markup { x } g'2 } }
\score { { <c'~ e'>4 <c' e'>4-. r4\fermata R1\fermata R1*2^\markup "x" s4\< s4\! d'8.[( e'16]) f'4~( f') g'\<( a')\!\> b'\! c''^( d'')_( c'') b'\( a'\) } }
\score { { c'4-\p d'^\f e'-\staccato f'\mf-. g'^"x"-. a'-\markup{y} b'\fermat c''_\cresctext c''\sfz\> b'\! a'\pppp g'\ffff f'\rfz e'\sp } }
\score { { c'4 % c
 <c' % x
 e'>4 \repeat % y
 unfold % z
 2 { d'4 } \new % s
 Voice { f' } } }
\score { { \override Staff.TimeSignature #'style = #'() \once \override NoteHead #'color = #red \set Staff.midiInstrument = #"flute" \set Score.tempoHideNote = ##t \set tempoWholesPerMinute = #(ly:make-moment 60 4) c'4 \applyContext #(lambda (c) #t) d' \revert Staff.TimeSignature #'style e' } }
\score { \new PianoStaff << \set PianoStaff.instrumentName = #"Piano" \new Staff = "u" { \relative c'' { c8 d \change Staff = "d" e, f \staffUp g a } } \new Staff = "d" { \clef bass s1 } >> \header { piece = "p" } \layout { \context { \Score \override SpacingSpanner.base-shortest-duration = #(ly:make-moment 1/16) } } }
\score { \new Voice = "m" \relative c'' { << { \voiceOne c4 d } \new Voice { \voiceTwo e, f } >> \oneVoice g <<{a}\\{f}>> b << c {e,8 f} >> d4 } }
\score { \relative c'' { \new Voice { c4 d } \context Voice = "q" { e } << \new Voice { \voiceOne f g } \new Voice { \voiceTwo a, b } >> c } }
\score { { \times 4/6 { c'8 d' e' f' g' a' } \tuplet 3/2 { c'4 \grace d'16 e'8 r4 \tuplet 3/2 { f'8 g' a' } } } }
\score { { \grace c'8 d'4 \grace { e'16[ f'] } \stemUp g'4 \acciaccatura a'8 \stemDown b'4 << { \grace c''8 b'4 } { a'4 } >> } }
\score { << { \grace { c'16 d' } e'4 } \new Staff { f'4 } \new Staff { \grace s8 g'4 } >> }
\score { { c'4 \clef "treble_8" d' \clef "bass^15" e' \key c \dorian \key fis \minor f' \time 2/2 g'1 \time 4/4 } }
\book { \paper { } \header { title = "x" } \markup { hello } \score { { c'4 } } \pageBreak \score { { d'4 } } }
\markup { x }
\score { \transpose c' d' \new Staff { c'4 \transposition bes d' \ottava #1 e''' } }
\score { { c'4 \breathe d' \break e' \pageBreak f' \noBreak \allowPageTurn | g' \bar "||" \section a' \fine } }
\score { \new StaffGroup << \new GrandStaff << \new Staff { c'4 } >> \new ChoirStaff << \new Staff { d'4 } \new Lyrics \lyricmode { a4 } >> \new RhythmicStaff { c4 } \new TabStaff { e'4 } \new FiguredBass \figuremode { <6 4>4 <_+> } \new NoteNames { c'4 } \new FretBoards { <c e g>4 } >> }
\score { << \new Staff { c'1 d'1 } \new ChordNames { \chords { c1 d:7 } } \new Dynamics { s2\p s\< s2.\! s4 } \figures { <6>1 } >> }
\score { { c'4:32 <c' e'>4:16 c'2:8 \repeat tremolo 4 <c' e'>16 d'4: } }
\score { \new DrumStaff \drummode { bd4 sn8 sn hh16 hh hh hh \times 2/3 { tomh8 toml tomml } cymc4-> \repeat unfold 2 { bd4 sn } << { hh8 hh } \\ { bd4 } >> } }
\score { \absolute { c'4 d' } }
\score { { \unfoldRepeats { \repeat volta 2 { c'4 d' } \alternative { { e'4 } { f'4 } } } g'4 \repeat volta 2 { a'4 } \alternative { \volta 1 { b'4 } \volta 2 { c''4 } } } }
\score { { c'4 c'8.. c'32 c'2... r16. s1*3/4 c'\breve*1/2 \longa } }
\score { << \new Voice = "a" { \time 3/4 c'4 d'2 } { \time 3/4 e'2. } \context Voice = "a" { g'2. } >> }
