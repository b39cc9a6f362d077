/** Formalised score control: score objects, what acts on them, LilyPond text, and the pool. */
module org.divisi {
  requires jdk.jfr;
  requires static org.jspecify;

  exports org.divisi.bulk;
  exports org.divisi.check;
  exports org.divisi.engrave;
  exports org.divisi.lilypond;
  exports org.divisi.make;
  exports org.divisi.parallel;
  exports org.divisi.picture;
  exports org.divisi.score;
  exports org.divisi.select;
  exports org.divisi.theory;
  exports org.divisi.theory.pattern;
  exports org.divisi.theory.rhythm;
  exports org.divisi.theory.sets;
  exports org.divisi.transform;

  provides org.divisi.score.MusicReader with
      org.divisi.lilypond.InstalledReader;

  uses org.divisi.parallel.PoolKind;
  uses org.divisi.score.MusicReader;
}
