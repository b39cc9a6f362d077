package org.divisi.lilypond.real;

/**
 * Something that happens at a moment: an event that LilyPond would record, or a command.
 *
 * @param moment when
 * @param order the place in the text, which orders what happens at once
 * @param voice the voice in which it happens
 * @param kind what it is, as the record of LilyPond names it; or {@code command}
 * @param fields what the record says of it
 */
record Happening(Moment moment, long order, Voice voice, String kind, String fields) {
  /** A voice, told from others by what it is. */
  static final class Voice {
    final String name;
    final boolean recorded;
    final Object staff;

    Voice(String name, boolean recorded, Object staff) {
      this.name = name;
      this.recorded = recorded;
      this.staff = staff;
    }
  }
}
