package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.divisi.lilypond.text.Effort;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.KeySignature;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.RestPosition;
import org.divisi.score.StartTrillSpan;
import org.divisi.theory.Alteration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/** Gives every pitch of music another: {@code \transpose}, {@code \fixed}. */
public final class Transposed extends Rebuilding {
  private static final int STEPS = Step.values().length;

  private final UnaryOperator<Pitch> change;
  private final boolean keys;
  private final boolean everywhere;
  private final Written written;

  private Transposed(
      UnaryOperator<Pitch> change,
      boolean keys,
      boolean everywhere,
      Written written,
      Effort effort) {
    super(written, effort);
    this.change = change;
    this.keys = keys;
    this.everywhere = everywhere;
    this.written = written;
  }

  /** Music as far from itself as one pitch is from another. */
  public static Component by(
      Pitch from, Pitch to, Component music, Written written, Effort effort) {
    return new Transposed(pitch -> moved(pitch, from, to), true, true, written, effort).of(music);
  }

  /** Music, but for what has its octaves already, some octaves higher. */
  public static Component octaves(int octaves, Component music, Written written, Effort effort) {
    return octaves == 0
        ? music
        : new Transposed(
                pitch -> pitch.withOctave(pitch.octave() + octaves), false, false, written, effort)
            .of(music);
  }

  /** Music with another pitch in the place of each. */
  public static Component each(
      UnaryOperator<Pitch> change, Component music, Written written, Effort effort) {
    return new Transposed(change, false, true, written, effort).of(music);
  }

  /** A pitch moved as one pitch to another, spelled as LilyPond does. */
  public static Pitch moved(Pitch pitch, Pitch from, Pitch to) {
    int letters = letters(pitch) + letters(to) - letters(from);
    int quarters = quarters(pitch) + quarters(to) - quarters(from);
    while (quarters - natural(letters) > 4) {
      letters++;
    }
    while (quarters - natural(letters) < -4) {
      letters--;
    }
    return Pitch.of(
        Step.values()[Math.floorMod(letters, STEPS)],
        Alteration.ofQuarterTones(quarters - natural(letters)),
        Math.floorDiv(letters, STEPS));
  }

  private static int letters(Pitch pitch) {
    return STEPS * pitch.octave() + pitch.step().ordinal();
  }

  private static int natural(int letters) {
    return 24 * Math.floorDiv(letters, STEPS)
        + 2 * Step.values()[Math.floorMod(letters, STEPS)].semitones();
  }

  private static int quarters(Pitch pitch) {
    return natural(letters(pitch)) + pitch.alteration().quarterTones();
  }

  @Override
  @Nullable Component whole(Container container) {
    return !everywhere && written.isFixed(container) ? container : null;
  }

  @Override
  Component leaf(Leaf leaf) {
    if (!everywhere && written.isFixed(leaf)) {
      return leaf;
    }
    Leaf moved =
        switch (leaf) {
          case Note note -> note.withHead(head(note.head()));
          case Chord chord when !chord.heads().isEmpty() -> chord(chord);
          default -> leaf;
        };
    moved = leaf.attachments().isEmpty() ? moved : (Leaf) attached(moved);
    return moved;
  }

  private Chord chord(Chord chord) {
    List<NoteHead> order = written.heads(chord);
    List<NoteHead> heads = order.stream().map(this::head).toList();
    Chord moved = chord.withHeads(heads);
    if (!heads.equals(moved.heads())) {
      written.heads(moved, heads);
    }
    return moved;
  }

  private NoteHead head(NoteHead head) {
    return head.isDrum() ? head : head.withPitch(change.apply(head.pitch()));
  }

  @Override
  Component left(Container container) {
    return container.attachments().isEmpty() ? container : (Container) attached(container);
  }

  private Component attached(Component component) {
    List<Attachment> moved = new ArrayList<>();
    boolean same = true;
    for (Attachment attachment : component.attachments()) {
      Attachment other =
          switch (attachment.indicator()) {
            case KeySignature key when keys -> with(attachment, key(key));
            case RestPosition rest -> with(attachment, RestPosition.of(change.apply(rest.pitch())));
            case StartTrillSpan trill when trill.pitch() != null ->
                with(
                    attachment,
                    StartTrillSpan.of(change.apply(trill.pitch())).withForced(trill.forced()));
            default -> attachment;
          };
      same &= other == attachment;
      moved.add(other);
    }
    return same ? component : component.withAttachments(moved);
  }

  private static Attachment with(Attachment attachment, org.divisi.score.Indicator indicator) {
    return new Attachment(indicator, attachment.direction(), attachment.printing());
  }

  private KeySignature key(KeySignature key) {
    Pitch tonic = change.apply(Pitch.of(key.tonic(), key.alteration(), 4));
    return new KeySignature(tonic.step(), tonic.alteration(), key.mode());
  }
}
