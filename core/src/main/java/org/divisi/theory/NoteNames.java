package org.divisi.theory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that a language has for the notes, as LilyPond writes them. */
public enum NoteNames {
  /** {@code c cs ef fqs}: the names that Divisi writes. */
  ENGLISH("c d e f g a b", "ff tqf f qf _ qs s tqs ss", "x"),
  /** {@code c cis es fih}: the names that LilyPond reads when a file names no language. */
  DUTCH("c d e f g a b", "eses eseh es eh _ ih is isih isis", "");

  @SuppressWarnings("ImmutableEnumChecker") // Never changed once made.
  private final String[] names = new String[Step.values().length * Alteration.values().length];

  @SuppressWarnings("ImmutableEnumChecker") // Never changed once made.
  private final Map<String, Integer> indices = new HashMap<>();

  NoteNames(String letters, String suffixes, String doubleSharp) {
    String[] letter = letters.split(" ");
    String[] suffix = suffixes.replace("_", "").split(" ", -1);
    for (int step = 0; step < letter.length; step++) {
      for (int alteration = 0; alteration < suffix.length; alteration++) {
        name(step * suffix.length + alteration, letter[step], suffix[alteration]);
      }
      if (!doubleSharp.isEmpty()) {
        indices.put(letter[step] + doubleSharp, (step + 1) * suffix.length - 1);
      }
    }
  }

  /** Dutch leaves out the vowel that would be said twice: es for ees, as for aes; both are read. */
  private void name(int index, String letter, String suffix) {
    indices.put(letter + suffix, index);
    boolean elided = suffix.startsWith("es") && (letter.equals("e") || letter.equals("a"));
    String name = elided ? letter + suffix.substring(1) : letter + suffix;
    indices.put(name, index);
    names[index] = name;
  }

  /** The name of a letter with an accidental, without an octave: {@code cs}. */
  public String name(Step step, Alteration alteration) {
    return names[step.ordinal() * Alteration.values().length + alteration.ordinal()];
  }

  /** The letter that a name means, or nothing where this language has no such name. */
  public Optional<Step> step(String name) {
    return Optional.ofNullable(indices.get(name))
        .map(index -> Step.values()[index / Alteration.values().length]);
  }

  /** The accidental that a name means, or nothing where this language has no such name. */
  public Optional<Alteration> alteration(String name) {
    return Optional.ofNullable(indices.get(name))
        .map(index -> Alteration.values()[index % Alteration.values().length]);
  }
}
