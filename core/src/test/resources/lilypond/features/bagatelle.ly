\version "2.18.2"
\header {
 title = "Bagatelle"
 tagline = ##f
}
#(set-global-staff-size 18)
\paper { #(set-paper-size "a4") top-margin = 8\mm ragged-last-bottom = ##f system-system-spacing.basic-distance = #14
 #(define fonts (make-pango-font-tree "Times" "Arial" "Courier" (/ 20 20))) }
\layout { \context { \Score \override SpacingSpanner #'base-shortest-duration = #(ly:make-moment 1 16) } }
mdt = \markup { \italic "m.d." }
stemOn = { \revert Stem #'transparent \revert Flag #'transparent }
stemOff = { \hide Stem \hide Flag }
crescHair = { \crescHairpin }
forceBreak = { }
RHI = \relative c'' {
  \key a \minor \time 3/8 \partial 8*3 \clef treble
  \repeat "volta" 2 {
    e16^\markup { \bold "Poco moto" } \pp ( dis | e dis e b d c) | a8 r16 c,( e a) | b8 r16 e,( gis b) |
    c8 r16 e,16[ \( e' dis] | e dis e b d c \) | a8 r16 c, e a | b8 r16 e, c' b }
  \alternative { { a4 e'16 dis } { a8 r16 b[( c d)] } } |
  \stemUp e8.-> g,16 f' e | d8._\mdt f,16[ e' d] | \stemNeutral c8.\fermata e,16_( d' c)
  b8 <<{ r16 e( e') r } \\ { e,,4 }>> | \change Staff = "LH" \stemUp a,16[ c e \change Staff = "RH" \stemNeutral a c e] |
  \times 2/3 { a,16( c e) } \times 2/3 { a16( c e) } \tuplet 3/2 8 { a c e a, c e } | \bar "||" \break
  \key f \major \time 2/4 f,,8*1/2[ g] a16*2/3 bes c d4*1/2 ~ d8 |
  \override TupletBracket #'bracket-visibility = ##f
  \acciaccatura { e16 f } g4 \appoggiatura bes8 a8 g | \grace { \tuplet 3/2 { f32 g a } } bes4\prall \trill a\turn |
  f2\startTrillSpan ~ | f2\stopTrillSpan \bar "|."
}
LHI = \relative c {
  \key a \minor \time 3/8 \partial 8*3 \clef bass
  \repeat volta 2 { r8 r8 r8 | R4. | a16 e' a r r8 | e,16 e' gis r r8 | a,16 e' a r r8 | R4.*1 | a,16[ e' a] r r8 | e,16 e' gis r r8 }
  \alternative { { a,16 e' a r8. } { a,16 e' a r r8 } } |
  s4. s4.*2 | s8*3 | s4. | R4. \bar "||"
  \key f \major \time 2/4 <f, f'>2~ | <f f'>2 | <d f a>4.\arpeggio <c g'>8 ~ | <<{ g'2 ~ | g } \\ { c,4 c | c2 }>> \bar "|."
}
\score {
  \new PianoStaff << \set PianoStaff.instrumentName = #"Piano  "
    \set PianoStaff.midiInstrument = "acoustic grand"
    \context Staff = "RH" << \RHI >>
    \context Staff = "LH" { \LHI } >>
  \header { piece = "I. Poco moto" opus = "WoO 59" }
  \layout { \context { \PianoStaff \consists #Span_stem_engraver } }
  \midi { \context { \Score tempoWholesPerMinute = #(ly:make-moment 72 8) } }
}
