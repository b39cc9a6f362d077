package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Chord;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Context;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Fragment;
import org.divisi.score.Heading;
import org.divisi.score.Indicator;
import org.divisi.score.KeySignature;
import org.divisi.score.Leaf;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopSlur;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.theory.Alteration;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.divisi.theory.Step;

/** Music of every kind that these rooms can make, by chance from a seed. */
final class RandomMusic {
  private static final String[] TYPES = {
    "Voice",
    "CueVoice",
    "Staff",
    "DrumStaff",
    "RhythmicStaff",
    "StaffGroup",
    "PianoStaff",
    "Score",
    "Lyrics",
    "My_Own-Type"
  };
  private static final String[] NAMES = {
    "", "", "A", "Violin 1", "\"quoted\"", "\\new\nline", "größer"
  };
  private static final String[] WORDS = {"a", "a b", "{", "\"", "\\", "%", "# (", "größer\n 𝄞"};
  private static final String[] MARKUPS = {
    "\\italic dolce",
    "{ a { b \"}\" } }",
    "\\column { a\n  b }",
    "\\with-color #(rgb-color 1 0 0) \\bold x",
    "\\musicglyph \"scripts.coda\"",
    "\\abjad-metronome-mark-markup #2 #0 #1 #\"90\"",
    "\\combine \\sharp \\translate #'(1 . 0) \\flat"
  };

  private final Random random;

  RandomMusic(int seed) {
    this.random = new Random(seed);
  }

  private <T> T pick(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  Component component(int depth) {
    return depth == 0 || random.nextInt(3) == 0 ? leaf() : container(depth);
  }

  private Component container(int depth) {
    int size = random.nextInt(5);
    Component[] held = new Component[size];
    for (int index = 0; index < size; index++) {
      held[index] = component(depth - 1);
    }
    Components components = Components.of(held);
    List<Attachment> attachments = attachments(/* ofLeaf= */ false);
    return switch (random.nextInt(3)) {
      case 0 -> new Fragment(components, random.nextBoolean(), attachments);
      case 1 ->
          new Tuplet(
              Ratio.of(1 + random.nextInt(9), 1 + random.nextInt(9)), components, attachments);
      default ->
          Context.of(new Heading(pick(TYPES), pick(NAMES), random.nextBoolean()))
              .withComponents(components)
              .withAttachments(attachments);
    };
  }

  private Leaf leaf() {
    NoteValue value = value();
    List<Attachment> attachments = attachments(/* ofLeaf= */ true);
    return switch (random.nextInt(7)) {
      case 0 -> new Rest(value, attachments);
      case 1 -> new Skip(value, attachments);
      case 2 -> new MultimeasureRest(value, attachments);
      case 3 -> {
        List<NoteHead> heads = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
          heads.add(head());
        }
        yield new Chord(heads, value, attachments);
      }
      default -> new Note(head(), value, attachments);
    };
  }

  private NoteHead head() {
    Pitch pitch = Pitch.of(pick(Step.values()), pick(Alteration.values()), random.nextInt(14) - 2);
    return random.nextInt(4) > 0
        ? NoteHead.of(pitch)
        : new NoteHead(pitch, random.nextBoolean(), random.nextBoolean());
  }

  private NoteValue value() {
    int dots = random.nextInt(8) == 0 ? random.nextInt(6) : random.nextInt(2);
    int exponent = random.nextInt(12) - 3;
    long ones = (1L << (dots + 1)) - 1;
    Duration duration =
        exponent < 0
            ? Duration.of(ones << -exponent, 1L << dots)
            : Duration.of(ones, 1L << (exponent + dots));
    NoteValue value = NoteValue.of(duration);
    return random.nextInt(5) > 0
        ? value
        : value.withMultiplier(Ratio.of(1 + random.nextInt(4), 1 + random.nextInt(4)));
  }

  private List<Attachment> attachments(boolean ofLeaf) {
    List<Attachment> attachments = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      int kind = random.nextInt(ofLeaf ? 16 : 5);
      boolean sided = kind >= 8;
      attachments.add(
          Attachment.of(indicator(kind), sided ? pick(Direction.values()) : Direction.NEUTRAL));
    }
    return attachments;
  }

  private Indicator indicator(int kind) {
    return switch (kind) {
      case 0 -> Clef.of(pick(new String[] {"treble", "bass^8", "alto"}));
      case 1 -> KeySignature.of(pick(new String[] {"c", "ef", "fs"}), "dorian");
      case 2 -> TimeSignature.of(1 + random.nextInt(12), 1 + random.nextInt(16));
      case 3 -> tempo();
      case 4 -> BarLine.of(pick(new String[] {"|", "|.", ".|:", ""}));
      case 5 -> new StopSlur();
      case 6 -> new StopBeam();
      case 7 -> new StopHairpin();
      case 8 -> new StartSlur();
      case 9 -> new StartBeam();
      case 10 -> new StartHairpin(pick(StartHairpin.Shape.values()));
      case 11 -> new Tie();
      case 12 -> Articulation.of(pick(new String[] {".", ">", "fermata", "myOwn"}));
      case 13 -> Dynamic.of(pick(new String[] {"p", "sfz", "mfpp"}));
      case 14 -> Markup.of(pick(WORDS));
      default -> Markup.lilypond(pick(MARKUPS));
    };
  }

  private MetronomeMark tempo() {
    String words = pick(WORDS);
    int slowest = 1 + random.nextInt(100);
    return switch (random.nextInt(3)) {
      case 0 -> MetronomeMark.of(words);
      case 1 -> MetronomeMark.of(Duration.of(3, 8), slowest);
      default -> MetronomeMark.of(Duration.HALF, slowest, slowest + 1).withText(words);
    };
  }
}
