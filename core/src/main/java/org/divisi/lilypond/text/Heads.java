package org.divisi.lilypond.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.divisi.score.NoteHead;
import org.divisi.theory.Alteration;
import org.divisi.theory.NoteNames;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/** The note heads of one language, found by their packed names, each made once. */
public final class Heads {
  private static final int OCTAVES = 11;
  private static final int ALTERATIONS = Alteration.values().length;
  private static final int NAMES = Step.values().length * ALTERATIONS;
  private static final int UNKNOWN = -1;
  private static final int BITS = 10;

  private final NoteNames names;
  private final long[] keys = new long[1 << BITS];
  private final int[] found = new int[1 << BITS];
  private final @Nullable NoteHead[] heads = new NoteHead[NAMES * OCTAVES];
  private int kept;
  private boolean altered;

  public Heads(NoteNames names) {
    this.names = names;
  }

  /** The language. */
  public NoteNames names() {
    return names;
  }

  /** Whether a name with an accidental has been read, of which each language has another. */
  public boolean isAltered() {
    return altered;
  }

  /** The number of a note name, or a negative one where the language has no such name. */
  public int name(long packed) {
    if (packed == 0) {
      return UNKNOWN;
    }
    int slot = (int) (packed * 0x9E3779B97F4A7C15L >>> (Long.SIZE - BITS));
    while (keys[slot] != packed) {
      if (keys[slot] == 0) {
        return learn(packed, slot);
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return found[slot];
  }

  /** The number of a note name of any length. */
  public int name(String name) {
    Optional<Step> step = names.step(name);
    return step.isEmpty()
        ? UNKNOWN
        : step.get().ordinal() * ALTERATIONS + names.alteration(name).orElseThrow().ordinal();
  }

  private int learn(long packed, int slot) {
    String name = unpacked(packed);
    Optional<Alteration> alteration = names.alteration(name);
    int number =
        names
            .step(name)
            .map(step -> step.ordinal() * ALTERATIONS + alteration.orElseThrow().ordinal())
            .orElse(UNKNOWN);
    altered |= number != UNKNOWN && alteration.orElseThrow() != Alteration.NATURAL;
    // What is no name ends the reading or is rare, so the table cannot fill up with it.
    if (number != UNKNOWN || kept < keys.length / 2) {
      keys[slot] = packed;
      found[slot] = number;
      kept++;
    }
    return number;
  }

  private static String unpacked(long packed) {
    byte[] letters = ByteBuffer.allocate(Long.BYTES).putLong(packed).array();
    int first = Long.numberOfLeadingZeros(packed) / Byte.SIZE;
    return new String(letters, first, letters.length - first, StandardCharsets.UTF_8);
  }

  /** The plain head of a name's number in an octave. */
  public NoteHead head(int name, int octave) {
    if (octave < 0 || octave >= OCTAVES) {
      return NoteHead.of(pitch(name, octave));
    }
    int index = octave * NAMES + name;
    NoteHead head = heads[index];
    if (head == null) {
      head = NoteHead.of(pitch(name, octave));
      heads[index] = head;
    }
    return head;
  }

  public Pitch pitch(int name, int octave) {
    return Pitch.of(step(name), Alteration.ofQuarterTones(name % ALTERATIONS - 4), octave);
  }

  private static Step step(int name) {
    return Step.values()[name / ALTERATIONS];
  }

  /** The heads of a chord as they are repeated: without marks of their own. */
  public static List<NoteHead> repeated(List<NoteHead> heads) {
    return heads.stream().map(head -> head.withMarks(List.of())).toList();
  }

  /** What is wrong with a name that this language has not. */
  public String refusal(String name) {
    for (NoteNames other : NoteNames.values()) {
      Optional<Step> step = other.step(name);
      if (step.isPresent()) {
        return "unknown note name '%s': in %s it is '%s'; for %s names write \\language \"%s\" first"
            .formatted(
                name,
                title(names),
                names.name(step.get(), other.alteration(name).orElseThrow()),
                title(other),
                other.lilypond());
      }
    }
    return "unknown note name '%s': in %s the notes are %s, and so as in %s or %s"
        .formatted(
            name,
            title(names),
            Stream.of(Step.values())
                .map(step -> names.name(step, Alteration.NATURAL))
                .collect(Collectors.joining(" ")),
            names.name(Step.C, Alteration.SHARP),
            names.name(Step.E, Alteration.FLAT));
  }

  private static String title(NoteNames names) {
    return names.name().charAt(0) + names.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
