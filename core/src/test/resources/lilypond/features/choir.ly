\version "2.18.2"
\language "english"
#(set-global-staff-size 18)
\header {
  title = \markup { \bold { "Ave " \italic verum } }
  composer = "W. A. Mozart"
  tagline = ##f
}
\paper {
  indent = 15\mm
  short-indent = 0\mm
  system-system-spacing = #'((basic-distance . 12) (padding . 3))
  #(set-paper-size "a4")
}
global = {
  \key d \major
  \time 2/2
  \tempo "Adagio" 2 = 48
  \partial 2
}
sopMusic = \relative c'' {
  \global
  \dynamicUp
  r2 | R1*2 |
  a2\p( d4 fs,) | a4( gs) g2 | g4( b a g) | g4( fs) fs2 \breathe |
  e2. e4 | \slurDashed fs4( fs) \slurSolid g g | \tuplet 3/2 { g4( fs g } a2) \bar "|."
}
sopWords = \lyricmode {
  A -- ve, a -- ve ve -- rum Cor -- pus na -- tum de __ Ma -- ri -- a Vir -- gi -- ne
}
altoMusic = \relative c' {
  \global
  r2 | R1*2 | fs2 fs4 d | e2 e | e4( g fs e) | e4( d) d2 |
  d2. cs4 | d2 d4 cs | d2. cs4 \bar "|."
}
altoWords = \lyricmode {
  \set stanza = #"1. "
  A -- ve, a -- ve ve -- "rum Cor" -- pus na -- tum _ de Ma -- ri -- a
}
tenorMusic = \relative c {
  \global \clef "treble_8"
  r2 | R1*2 | d'2 d4 a | b1 | cs2 cs | d1 | a2. a4 | a2 b4 e, | fs2 e
}
bassMusic = \relative c {
  \global \clef bass
  r2 | R1*2 | d2 d4 d | d1 | a'2 a, | d1 | g2. g4 | fs2 e4 e | d2 a
}
\score {
  \new ChoirStaff \with { instrumentName = "Choir" } <<
    \new Staff = "women" <<
      \new Voice = "sop" { \voiceOne << \sopMusic >> }
      \new Voice = "alto" { \voiceTwo << \altoMusic >> }
    >>
    \new Lyrics \with { alignAboveContext = #"women" } \lyricsto "sop" \sopWords
    \new Lyrics \lyricsto "alto" { \altoWords }
    \new Staff = "men" <<
      \clef bass
      \new Voice = "ten" { \voiceOne \tenorMusic }
      \new Voice = "bas" { \voiceTwo \bassMusic }
    >>
    \context Lyrics = "men" \lyricsto bas { \lyricmode { Be -- ne -- dic -- tus qui ve -- nit } }
  >>
  \layout {
    \context { \Staff \override VerticalAxisGroup #'staff-staff-spacing = #'((basic-distance . 9)) }
    \context { \Lyrics \override LyricText #'font-size = #-1 }
  }
  \midi { \tempo 4 = 90 }
}
