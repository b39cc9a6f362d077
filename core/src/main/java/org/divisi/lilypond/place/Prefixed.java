package org.divisi.lilypond.place;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Printing;
import org.divisi.score.Tag;
import org.divisi.score.Tuplet;
import org.divisi.score.Tweak;
import org.jspecify.annotations.Nullable;

/** Gives the lines right before a note or a tuplet that change its look to what they change. */
public final class Prefixed {
  private static final String TWEAK = "\\tweak ";
  private static final String PARENTHESIZE = "\\parenthesize";

  private Prefixed() {}

  /** The leaf with the last of the commands before it in its head; these are taken away. */
  public static Leaf head(Leaf leaf, List<Attachment> pending) {
    if (!(leaf instanceof Note note)) {
      return leaf;
    }
    NoteHead head = note.head();
    for (int last = pending.size() - 1; last >= 0; last--) {
      String text = plain(pending.get(last));
      if (text.startsWith(TWEAK) && !head.parenthesized()) {
        head = head.tweaked(Tweak.lilypond(text));
      } else if (text.equals(PARENTHESIZE) && !head.parenthesized()) {
        head = head.withParenthesized(true);
      } else {
        break;
      }
      pending.remove(last);
    }
    return head == note.head() ? leaf : note.withHead(head);
  }

  private static String plain(Attachment attachment) {
    return attachment.printing() == Printing.PLAIN
            && attachment.indicator() instanceof Literal literal
        ? literal.text()
        : "";
  }

  /** The attachments of a tuplet, where tweaks before it are its own. */
  public static List<Attachment> tweaks(Container container, List<Attachment> attachments) {
    if (!(container instanceof Tuplet)) {
      return attachments;
    }
    Tag tag = container.indicator(Tag.class).orElse(Tag.NONE);
    List<Attachment> own = new ArrayList<>();
    for (Attachment attachment : attachments) {
      // The lines that open a tuplet stand under its own tag.
      boolean tagged = !tag.isEmpty() && attachment.printing().tag().equals(tag);
      String text = plain(tagged ? attachment.tagged(Tag.NONE) : attachment);
      own.add(text.startsWith(TWEAK) ? Attachment.of(Tweak.lilypond(text)) : attachment);
    }
    return own;
  }

  /** A note with the head of another as its variant; null where they differ in more. */
  static @Nullable Leaf variant(Leaf own, Leaf other, Tag tag) {
    if (!(own instanceof Note note
        && other instanceof Note second
        && note.value().equals(second.value()))) {
      return null;
    }
    Tag first = note.indicator(Tag.class).orElse(Tag.NONE);
    List<Attachment> rest = new ArrayList<>(note.attachments());
    rest.removeIf(attachment -> attachment.indicator() instanceof Tag);
    return new Note(note.head().withVariant(second.head(), tag, first), note.value(), rest);
  }
}
