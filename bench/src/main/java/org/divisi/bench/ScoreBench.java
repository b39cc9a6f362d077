package org.divisi.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Staff;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A flat staff of many notes, the worst shape: built, written, read, walked and edited. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreBench {
  private static final String[] NAMES = {
    "c'", "cs'", "d'", "ef'", "e'", "f'", "fs'", "g'", "af'", "a'", "bf'", "b'"
  };
  private static final String[] VALUES = {"8", "16", "4", "8.", "2", "32"};

  /** How many notes. */
  @Param({"1000000"})
  public int notes;

  private int[] names = {};
  private int[] values = {};
  private Pitch[] pitches = {};
  private Duration[] durations = {};
  private NoteValue[] noteValues = {};
  private Note[] array = {};
  private Staff staff = Staff.of(Components.EMPTY);
  private String text = "";

  /** Makes the two arrays, the notes, the staff and its text. */
  @Setup
  public void setUp() {
    names = new int[notes];
    values = new int[notes];
    pitches = new Pitch[NAMES.length];
    durations = new Duration[VALUES.length];
    noteValues = new NoteValue[VALUES.length];
    for (int i = 0; i < NAMES.length; i++) {
      pitches[i] = Pitch.parse(NAMES[i]);
    }
    for (int i = 0; i < VALUES.length; i++) {
      Leaf leaf = (Leaf) LilyPond.parse("c" + VALUES[i]);
      noteValues[i] = leaf.value();
      durations[i] = leaf.duration();
    }
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < notes; i++) {
      names[i] = random.nextInt(NAMES.length);
      values[i] = random.nextInt(VALUES.length);
    }
    array = bare();
    staff = Staff.of(array);
    text = LilyPond.format(staff);
    if (!text.equals(byHand()) || !LilyPond.parse(text).equals(staff)) {
      throw new IllegalStateException("the racers do not do the same");
    }
  }

  private Note[] bare() {
    Note[] all = new Note[notes];
    for (int i = 0; i < all.length; i++) {
      all[i] = Note.of(pitches[names[i]], durations[values[i]]);
    }
    return all;
  }

  /** The bare notes, in an array. */
  @Benchmark
  public Note[] buildBareNotes() {
    return bare();
  }

  /** The notes, and the staff of them. */
  @Benchmark
  public Staff build() {
    return Staff.of(bare());
  }

  private String byHand() {
    StringBuilder out = new StringBuilder();
    out.append("\\new Staff\n{\n");
    for (int i = 0; i < notes; i++) {
      out.append("    ").append(NAMES[names[i]]).append(VALUES[values[i]]).append('\n');
    }
    return out.append('}').toString();
  }

  /** The same text by a loop over two arrays. */
  @Benchmark
  public String formatByHand() {
    return byHand();
  }

  /** The text of the staff. */
  @Benchmark
  public String format() {
    return LilyPond.format(staff);
  }

  /** The bytes of the text by a loop over two arrays. */
  @Benchmark
  public byte[] bytesByHand() {
    return byHand().getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes of the text. */
  @Benchmark
  public byte[] bytes() {
    return LilyPond.bytes(staff);
  }

  /** The staff of the text. */
  @Benchmark
  public Component parse() {
    return LilyPond.parse(text);
  }

  /** All offsets, by a loop over the array. */
  @Benchmark
  public void offsetsByHand(Blackhole hole) {
    Offset offset = Offset.ZERO;
    for (Note note : array) {
      hole.consume(note);
      hole.consume(offset);
      offset = offset.plus(note.duration());
    }
  }

  /** All offsets, over the tree. */
  @Benchmark
  public void offsets(Blackhole hole) {
    Tree.forEachLeaf(
        staff,
        (leaf, offset) -> {
          hole.consume(leaf);
          hole.consume(offset);
        });
  }

  /** One note with an accent, in the middle. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Staff editOne() {
    int[] position = {notes / 2};
    return Tree.edit(staff, position, (note, i) -> note.attach(Articulation.ACCENT));
  }

  /** Every fourth note with an accent, in one pass. */
  @Benchmark
  public Staff editEveryFourth() {
    return org.divisi.select.Select.leaves(staff).every(4).attach(Articulation.ACCENT);
  }
}
