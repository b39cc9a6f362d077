\version "2.24.0"
myTuning = \stringTuning <c' g' d'' a''>
tune = { c'4 d' }
\void \displayMusic { c'4 }
\new TabStaff \with { stringTunings = \stringTuning <a, d f a d' f'> } {
  c4 d \set Staff.stringTunings = \myTuning c' d'
}
\new Staff {
  \key c #'((0 . 0) (1 . 0) (2 . -1/2)) c'4 \void #(ly:message "x") d'
  \overrideProperty Score.NonMusicalPaperColumn.line-break-system-details #'((Y-offset . 20)) e'4
  \once \breathe <\footnote #'(1 . 2) "a" c' e'\tweak font-size #-2 -1>4
  \set Timing.beamExceptions = \beamExceptions { 32[ 32 32 32] }
  c'4_\tweak color #red _\markup x d'^\tweak padding 2 -> e'_\tweak font-size 1 -2
  \voices "a","b" << c''4 \\ e'4 >> $tune
}
\new TabStaff \relative c' { c4\bendAfter #3 d\^ e f g\preBend\^ a c\^ c\^ }
<< \new Voice = "m" \relative { c'4 d e f }
   \new Lyrics \lyricsto "m" { << { one two } \new Lyrics { } >> three four } >>
