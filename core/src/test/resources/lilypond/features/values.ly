\version "2.24.0"

% What a command takes may have a name.
tonic = d
low = c, % a pitch, as long as nothing else stands in its line
clefName = "bass"
times = 2
more = #3
double = "||"
meter = 6/8
part = #'(2 . 3)
beats = 90

{
  \key \tonic \minor
  \clef \clefName
  \repeat unfold \times { c4 }
  \repeat unfold \more d4
  \bar \double
  \transpose \low \tonic { e4 }
  \time \meter
  \tempo 4 = \beats
  c4. d
  \scaleDurations \part { f4 }
  \relative \tonic { f8 g }
}
