\version "2.24.0"
{ cis'4 es' fisis' beses cih' deseh' }
\language "english"
{ cs'4 ef' fss' bff c-sharp' dtqf' fx' }
\language "deutsch"
{ cis'4 es' fisis' heses b h as' }
\language "norsk"
{ cis'4 ciss' ess' b h bess }
\language "suomi"
{ cis'4 es' b h bes }
\language "svenska"
{ ciss'4 ess' b h hessess }
\language "italiano"
{ do'4 reb' mid' solbsb' ladd }
\language "français"
{ do'4 réb' re mid' solx }
\language "español"
{ do'4 reb' fas' solx lacb }
\language "catalan"
{ do'4 reb' fad' fas' solqs }
\language "portugues"
{ do'4 reb' fas' solbqt }
\language "vlaams"
{ do'4 reb' fak' solhb }
