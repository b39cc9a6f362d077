package org.divisi.make;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.StartBeam;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopSlur;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.score.VoiceNumber;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;

/**
 * Small notes that begin on the beat, and not before it: they are written as a voice of their own
 * beside the music, which they take no time from.
 *
 * {@snippet class="org.divisi.make.Snippets" region="onBeat"}
 */
public final class OnBeatGraces {
  /** The name of the voice that the small notes stand in. */
  public static final String VOICE = "On_Beat_Grace_Container";

  private OnBeatGraces() {}

  /**
   * A voice with small notes above some of its components, each of a duration.
   *
   * @param voice the voice, which must have a name, so that LilyPond knows it again
   * @param from the index of the first component that they stand above
   * @param to the index behind the last one
   * @param graces the small notes as text, such as {@code g'16 a' b'}
   * @param duration how long each sounds
   * @throws IllegalArgumentException if the voice has no name, or no note stands at the index
   */
  public static Voice at(Voice voice, int from, int to, String graces, Duration duration) {
    return at(voice, from, to, Container.parse(graces).components(), duration, true);
  }

  /** As {@link #at(Voice, int, int, String, Duration)}, with the small notes below the music. */
  public static Voice below(Voice voice, int from, int to, String graces, Duration duration) {
    return at(voice, from, to, Container.parse(graces).components(), duration, false);
  }

  private static Voice at(
      Voice voice, int from, int to, Components graces, Duration duration, boolean above) {
    if (voice.name().isEmpty()) {
      throw new IllegalArgumentException(
          "voice without a name cannot go on beside on-beat graces: give it a name");
    }
    Components anchor = voice.components().slice(from, to);
    Voice small =
        Voice.of(Components.copyOf(small(graces, head(anchor, above), duration, above)))
            .withName(VOICE);
    Voice large =
        voice.withComponents(anchor.with(0, anchor.get(0).attach(VoiceNumber.of(above ? 2 : 1))));
    Fragment both = Container.of(small, large).withSimultaneous(true);
    Components behind = voice.components().slice(to, voice.components().size());
    if (!behind.isEmpty()) {
      behind = behind.with(0, behind.get(0).attach(VoiceNumber.of(0)));
    }
    return voice.withComponents(voice.components().slice(0, from).plus(both).plus(behind));
  }

  /**
   * The head of the music that the first small chord shares, unseen, so that both stand in line.
   */
  private static NoteHead head(Components anchor, boolean above) {
    NoteHead shared =
        switch (anchor.isEmpty() ? null : anchor.get(0)) {
          case Note note -> note.head();
          case Chord chord when !chord.heads().isEmpty() ->
              chord.heads().get(above ? chord.heads().size() - 1 : 0);
          case null, default ->
              throw new IllegalArgumentException(
                  "on-beat graces stand at no note or chord: give the index of one");
        };
    return NoteHead.of(shared.pitch())
        .tweaked(Tweak.of("font-size", 0))
        .tweaked(Tweak.of("transparent", true));
  }

  private static List<Component> small(
      Components graces, NoteHead shared, Duration duration, boolean above) {
    List<Component> small = new ArrayList<>();
    int last = graces.size() - 1;
    for (int index = 0; index <= last; index++) {
      if (!(graces.get(index) instanceof Leaf grace)) {
        throw new IllegalArgumentException(
            "on-beat graces must be leaves: found %s".formatted(graces.get(index)));
      }
      Leaf leaf = lasting(grace, duration);
      if (index == 0) {
        leaf =
            with(leaf, shared)
                .attach(Literal.of("\\set fontSize = #-3"))
                .attach(Literal.of("\\slash"))
                .attach(VoiceNumber.of(above ? 1 : 2));
      }
      if (last > 0 && (index == 0 || index == last)) {
        leaf =
            index == 0
                ? leaf.attach(new StartBeam()).attach(new StartSlur())
                : leaf.attach(new StopBeam()).attach(new StopSlur());
      }
      small.add(leaf);
    }
    return small;
  }

  private static Leaf lasting(Leaf leaf, Duration duration) {
    Ratio scale = duration.dividedBy(leaf.value().written()).reduced();
    NoteValue written = NoteValue.of(leaf.value().written());
    return leaf.withValue(scale.isTrivial() ? written : written.withMultiplier(scale));
  }

  private static Leaf with(Leaf leaf, NoteHead shared) {
    List<NoteHead> heads = new ArrayList<>(List.of(shared));
    switch (leaf) {
      case Note note -> heads.add(note.head());
      case Chord chord -> heads.addAll(chord.heads());
      default -> {
        return leaf;
      }
    }
    return new Chord(heads, leaf.value(), leaf.attachments());
  }
}
