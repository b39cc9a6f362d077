\version "2.24.0"
{
  \dropNote 2 { <c' e' g' c''>2 <d' f' a'> }
  \raiseNote 1 <c' e' g'>4 \invertChords 1 \chordmode { c2 d:m }
  \invertChords -1 { <c' e' g'>1 } \dropNote 7 <c' e'>
}
\relative c' { \dropNote 2 { <c e g b>2 q } <d f> <e, g c> \invertChords 2 <c' e g> c }
\relative c' { \chordRepeats { <c e>4 q } \chordRepeats #'(articulation-event) { q-. q } }
{ \unfoldRepeats percent { \repeat percent 2 { c'4 } \repeat tremolo 4 c'16 } }
