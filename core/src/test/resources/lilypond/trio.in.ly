\version "2.24.1"
\language "nederlands"
% A trio as one would type it.
\new Score <<
  \new StaffGroup = "Strings" <<
    \new Staff = "Violin" {
      \clef treble \key es \major \time 3/4 \tempo "Allegretto" 4 = 96 - 104
      es'4-.\p( g'8 bes' es''4) | d''8->\< c'' bes'[ as' g' f']\! |
      \tuplet 3/2 { es'8 f' g' } as'4\f ~ as'8. r16 | R2. \bar "|."
    }
    \new Staff = "Viola" \new Voice { \clef alto
      <g bes>2. q4^\markup { \italic "arco" } r s | <c' es'>2.*2/3~ q4 fis?8 fih! r |
      \times 2/3 { g8 as bes } c'2 \break
    }
    \new Staff = "Cello" << { \clef "bass_8" es,2. \breve*3/8 } >>
  >>
>>
