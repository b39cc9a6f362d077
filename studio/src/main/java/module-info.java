/** Scores as sound, and as the files of other programs. */
module org.divisi.studio {
  requires transitive org.divisi;
  requires java.desktop;
  requires java.xml;
  requires jdk.httpserver;
  requires org.apache.pdfbox;
  requires static org.jspecify;

  exports org.divisi.studio.book;
  exports org.divisi.studio.midi;
  exports org.divisi.studio.musicxml;
  exports org.divisi.studio.page;
  exports org.divisi.studio.sound;
}
