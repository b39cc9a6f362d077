package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.GrobOverride;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.divisi.select.Trait;
import org.divisi.theory.Pitch;

/**
 * Colours music, to show what is meant by something. Colours are LilyPond's, such as {@code #red}
 * or {@code #(x11-color 'OrangeRed)}.
 *
 * {@snippet class="org.divisi.transform.LabelsTest" region="colors"}
 */
public final class Colors {
  private static final List<String> GROBS =
      List.of(
          "Accidental",
          "Beam",
          "Dots",
          "NoteHead",
          "Rest",
          "Stem",
          "TupletBracket",
          "TupletNumber");

  /** What may be drawn of one leaf. */
  private static final List<String> LEAF_GROBS =
      List.of("Accidental", "Beam", "Dots", "Flag", "MultiMeasureRest", "NoteHead", "Rest", "Stem");

  /** A colour for each of the twelve pitch classes, from C up. */
  private static final List<String> TWELVE =
      List.of(
          "#(x11-color 'red)",
          "#(x11-color 'MediumBlue)",
          "#(x11-color 'orange)",
          "#(x11-color 'LightSlateBlue)",
          "#(x11-color 'ForestGreen)",
          "#(x11-color 'MediumOrchid)",
          "#(x11-color 'firebrick)",
          "#(x11-color 'DeepPink)",
          "#(x11-color 'DarkOrange)",
          "#(x11-color 'IndianRed)",
          "#(x11-color 'CadetBlue)",
          "#(x11-color 'SeaGreen)");

  private Colors() {}

  /** The score with the selected leaves in a colour, such as {@code #red}. */
  public static <R extends Component> R leaves(Selection<R, ? extends Leaf> leaves, String color) {
    List<Attachment> overrides = new ArrayList<>();
    for (String grob : LEAF_GROBS) {
      overrides.add(Attachment.of(GrobOverride.of(grob + ".color", color)));
    }
    return leaves.map(
        leaf -> {
          List<Attachment> attachments = new ArrayList<>(leaf.attachments());
          attachments.addAll(overrides);
          return leaf.withAttachments(attachments);
        });
  }

  /** The container with all that it holds in a colour. */
  public static <R extends Container> R container(R container, String color) {
    R colored = container;
    for (String grob : GROBS) {
      GrobOverride override = GrobOverride.of(grob + ".color", color);
      colored = attached(colored, override);
    }
    return colored;
  }

  @SuppressWarnings("unchecked") // A container stays of its kind.
  private static <R extends Container> R attached(R container, GrobOverride override) {
    return (R) container.attach(override);
  }

  /** The music with each note head in the colour of its pitch class. */
  public static <R extends Component> R noteHeads(R music) {
    return noteHeads(
        music, pitch -> TWELVE.get(Math.floorMod((int) Math.round(pitch.number()), 12)));
  }

  /** The music with each note head in a colour of its own; null for none. */
  public static <R extends Component> R noteHeads(R music, Trait<Pitch> color) {
    return Select.pitchedLeaves(music)
        .map(
            leaf ->
                switch (leaf) {
                  case Note note -> {
                    NoteHead head = colored(note.head(), color);
                    yield head == note.head() ? note : note.withHead(head);
                  }
                  case Chord chord ->
                      chord.withHeads(chord.heads().stream().map(h -> colored(h, color)).toList());
                  default -> leaf;
                });
  }

  private static NoteHead colored(NoteHead head, Trait<Pitch> color) {
    Object value = head.isDrum() ? null : color.of(head.pitch());
    return value == null
        ? head
        : head.tweaked("Accidental.color", value.toString()).tweaked("color", value.toString());
  }
}
