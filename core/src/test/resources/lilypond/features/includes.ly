\version "2.24.0"
\include "english.ly"
\include "parts/notes.ily"
\score { \new Staff { \tune \relative c' { bf4 fs } } }
