package org.divisi.lilypond.write;

import java.util.List;
import org.divisi.score.Chord;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Printing;
import org.divisi.score.Tag;

/** Writes note heads that take more than one line: with tweaks, in parentheses, in variants. */
final class HeadWriter {
  private HeadWriter() {}

  static void note(Note note, Lines lines, Text text) {
    head(note.head(), note.value().toString(), lines);
  }

  static void chord(Chord chord, Lines lines, Text text) {
    text.line().addAscii("<");
    text.deeper();
    for (NoteHead head : chord.heads()) {
      head(head, "", lines);
    }
    text.shallower();
    text.line().addAscii(">").addAscii(chord.value().toString());
  }

  private static void head(NoteHead head, String value, Lines lines) {
    NoteHead.Variant variant = head.variant();
    print(
        head.lines(),
        value,
        variant == null ? Tag.NONE : variant.own(),
        Printing.Activity.ACTIVE,
        lines);
    if (variant != null) {
      print(variant.head().lines(), value, variant.tag(), Printing.Activity.OFF, lines);
    }
  }

  private static void print(
      List<String> heads, String value, Tag tag, Printing.Activity activity, Lines lines) {
    int last = heads.size() - 1;
    for (int index = 0; index <= last; index++) {
      String line = index == last ? heads.get(index) + value : heads.get(index);
      lines.print(line, tag, activity);
    }
  }
}
