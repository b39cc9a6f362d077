package org.divisi.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Seeded random scores, of every kind of component that there is. */
public final class RandomScore {
  private static final Duration[] DURATIONS = {
    Duration.EIGHTH, Duration.QUARTER, Duration.of(3, 16), Duration.of(7, 32), Duration.of(2, 1)
  };
  private static final Indicator[] INDICATORS = {
    Articulation.ACCENT,
    Articulation.STACCATO,
    Dynamic.P,
    Dynamic.of("sfz"),
    Clef.BASS,
    new StartSlur(),
    new StopSlur(),
    new StartBeam(),
    new StopBeam(),
    StartHairpin.of("<"),
    StartHairpin.of("o<"),
    new StopHairpin(),
    new Tie(),
    TimeSignature.of(3, 4),
    KeySignature.of("ef", "major"),
    MetronomeMark.of(Duration.QUARTER, 60),
    BarLine.FINAL,
    Markup.of("dolce \"assai\""),
    Markup.lilypond("\\italic { poco }")
  };

  private final Random random;

  private RandomScore(long seed) {
    this.random = new Random(seed);
  }

  /** A staff of nested containers with some hundreds of leaves. */
  public static Staff staff(long seed) {
    RandomScore score = new RandomScore(seed);
    return Staff.of(Components.copyOf(score.list(3, 12))).withName("Staff " + seed);
  }

  private List<Component> list(int depth, int size) {
    List<Component> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(component(depth));
    }
    return list;
  }

  private Component component(int depth) {
    Component component = depth > 0 && random.nextInt(3) == 0 ? container(depth - 1) : leaf();
    return random.nextInt(3) == 0 && component instanceof Leaf
        ? component.attach(attachment())
        : component;
  }

  private Attachment attachment() {
    Attachment attachment = Attachment.of(INDICATORS[random.nextInt(INDICATORS.length)]);
    return switch (random.nextInt(8)) {
      case 0 -> attachment.tagged("+PARTS").deactivated();
      case 1 -> attachment.tweaked("color", "#red");
      default -> attachment;
    };
  }

  private Container container(int depth) {
    Components components = Components.copyOf(list(depth, random.nextInt(9)));
    return switch (random.nextInt(9)) {
      case 6 -> Grace.of(Grace.Kind.ACCIACCATURA, components);
      case 7 -> AfterGrace.of(leaf(), leaf(), leaf()).withFraction(Ratio.of(7, 8));
      case 8 -> Repeat.tremolo(2, leaf(), leaf());
      case 0 -> Tuplet.of(Ratio.of(3, 2), components);
      case 1 -> Tuplet.of(Ratio.of(7, 4), components);
      case 2 -> Container.of(Voice.of(components), Voice.of(leaf())).withSimultaneous(true);
      case 3 -> Voice.of(components).withName("Voice " + random.nextInt(9));
      case 4 -> CustomContext.of("GlobalContext").withComponents(components);
      default -> Container.of(components);
    };
  }

  private NoteHead head(Pitch pitch) {
    return switch (random.nextInt(4)) {
      case 0 -> NoteHead.of(pitch).withForced(true);
      case 1 -> NoteHead.drum("snare");
      case 2 -> NoteHead.of(pitch).tweaked("color", "#red").withParenthesized(true);
      default ->
          NoteHead.of(pitch)
              .withVariant(NoteHead.of(pitch).withForced(true), Tag.of("+A"), Tag.of("-A"));
    };
  }

  private Leaf leaf() {
    NoteValue value = NoteValue.of(DURATIONS[random.nextInt(DURATIONS.length)]);
    Pitch pitch = Pitch.of(random.nextInt(48) / 2.0);
    return switch (random.nextInt(8)) {
      case 0 -> Rest.of(value);
      case 1 -> Skip.of(value);
      case 2 -> MultimeasureRest.of(NoteValue.of(Duration.WHOLE).withMultiplier(Ratio.of(3, 4)));
      case 3 -> Chord.of(List.of(pitch, pitch.withOctave(6)), value);
      case 4 -> Note.of(pitch, value).withHead(head(pitch));
      default -> Note.of(pitch, value);
    };
  }
}
