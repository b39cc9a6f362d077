package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.divisi.lilypond.text.Effort;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Glissando;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.Tie;

/**
 * Turns music round, so that its end comes first: {@code \retrograde}. What began a line ends it
 * then, a crescendo is a diminuendo, and what tied a note to the next one stands behind that.
 */
public final class Retrograde extends Rebuilding {
  private final Written written;

  /** What leads from the leaf before to the next one. */
  private List<Attachment> leading = List.of();

  /** What the hairpin becomes that began last. */
  private StartHairpin hairpin = StartHairpin.DIMINUENDO;

  private Retrograde(Written written, Effort effort) {
    super(written, effort);
    this.written = written;
  }

  public static Component of(Component music, Written written, Effort effort) {
    return new Retrograde(written, effort).of(music);
  }

  @Override
  Component leaf(Leaf leaf) {
    if (leaf.attachments().isEmpty() && leading.isEmpty()) {
      return leaf;
    }
    List<Attachment> turned = new ArrayList<>(leading);
    List<Attachment> onwards = new ArrayList<>();
    for (Attachment attachment : leaf.attachments()) {
      Indicator indicator = attachment.indicator();
      if (indicator instanceof Tie || indicator instanceof Glissando) {
        onwards.add(attachment);
      } else {
        turned.add(
            new Attachment(turned(indicator), attachment.direction(), attachment.printing()));
      }
    }
    leading = List.copyOf(onwards);
    Leaf made = leaf.withAttachments(turned);
    written.moved(leaf, made);
    return made;
  }

  private Indicator turned(Indicator indicator) {
    return switch (indicator) {
      case StartSlur start -> new StopSlur();
      case StopSlur stop -> new StartSlur();
      case StartPhrasingSlur start -> new StopPhrasingSlur();
      case StopPhrasingSlur stop -> new StartPhrasingSlur();
      case StartBeam start -> new StopBeam();
      case StopBeam stop -> new StartBeam();
      case StartHairpin start -> {
        hairpin =
            start.equals(StartHairpin.CRESCENDO)
                ? StartHairpin.DIMINUENDO
                : start.equals(StartHairpin.DIMINUENDO) ? StartHairpin.CRESCENDO : start;
        yield new StopHairpin();
      }
      case StopHairpin stop -> hairpin;
      default -> indicator;
    };
  }

  @Override
  Component left(Container container) {
    if (container.simultaneous() || container.components().size() < 2) {
      return container;
    }
    List<Component> turned = new ArrayList<>();
    container.components().forEach(turned::add);
    Collections.reverse(turned);
    return container.withComponents(Components.copyOf(turned));
  }
}
