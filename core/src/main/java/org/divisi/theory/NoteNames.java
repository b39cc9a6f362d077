package org.divisi.theory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names that a language has for the notes, as LilyPond reads them. */
public enum NoteNames {
  /** {@code c cs ef fqs}: the names that Divisi writes. */
  ENGLISH(
      "english",
      "c d e f g a b",
      "ff/-flatflat tqf f/-flat qf _/-natural qs s/-sharp tqs ss/x/-sharpsharp",
      ""),
  /** {@code c cis es fih}: the names that LilyPond reads when a file names no language. */
  DUTCH("nederlands", "c d e f g a b", "eses eseh es eh _ ih is isih isis", ""),
  /** {@code c cis es b h}. */
  GERMAN(
      "deutsch",
      "c d e f g a h",
      "eses eseh es eh _ ih is isih isis",
      "asas=a0 asah=a1 eh=e3 ah=a3 b=h2"),
  /** {@code do reb mi fas}. */
  SPANISH("español", "do re mi fa sol la si", "bb tcb b cb _ cs s tcs ss/x", ""),
  /** {@code do réb mi fad}. */
  FRENCH("français", "do ré/re mi fa sol la si", "bb bsb b sb _ sd d dsd dd/x", ""),
  /** {@code do reb mi fad}. */
  ITALIAN("italiano", "do re mi fa sol la si", "bb bsb b sb _ sd d dsd dd", ""),
  /** {@code do reb mi fad}, or {@code fas}. */
  CATALAN("català", "do re mi fa sol la si", "bb tqb b qb _ qd/qs d/s tqd/tqs dd/ss", ""),
  /** {@code do reb mi fas}. */
  PORTUGUESE("português", "do re mi fa sol la si", "bb btqt b bqt _ sqt s stqt ss", ""),
  /** {@code do reb mi fak}. */
  FLEMISH("vlaams", "do re mi fa sol la si", "bb bhb b hb _ hk k khk kk", ""),
  /** {@code c cis ess b h}. */
  NORWEGIAN(
      "norsk",
      "c d e f g a h",
      "eses/essess eseh/esseh es/ess eh _ ih is/iss isih/issih isis/ississ",
      "bes=h0 bess=h0 beh=h1 b=h2"),
  /** {@code c cis es b h}. */
  FINNISH(
      "suomi",
      "c d e f g a h",
      "eses eseh es eh _ ih is isih isis",
      "asas=a0 asah=a1 bb=h0 bes=h0 b=h2"),
  /** {@code c ciss ess b h}. */
  SWEDISH("svenska", "c d e f g a h", "essess esseh ess eh _ ih iss issih ississ", "b=h2");

  private final String lilypond;
  private final String letters;
  private final String suffixes;
  private final String irregular;

  NoteNames(String lilypond, String letters, String suffixes, String irregular) {
    this.lilypond = lilypond;
    this.letters = letters;
    this.suffixes = suffixes;
    this.irregular = irregular;
  }

  /** The names of one language, and what each means: its letter and its accidental as one index. */
  private static final class Table {
    final String[] names = new String[Step.values().length * Alteration.values().length];
    final Map<String, Integer> indices = new HashMap<>();

    Table(NoteNames language) {
      String[] letter = language.letters.split(" ");
      String[] suffix = language.suffixes.replace("_", "").split(" ", -1);
      for (int step = 0; step < letter.length; step++) {
        for (int alteration = 0; alteration < suffix.length; alteration++) {
          for (String spelled : letter[step].split("/")) {
            for (String ending : suffix[alteration].split("/", -1)) {
              name(step * Alteration.values().length + alteration, spelled, ending);
            }
          }
        }
      }
      String irregular = language.irregular;
      for (String name : irregular.isEmpty() ? new String[0] : irregular.split(" ")) {
        int sign = name.indexOf('=');
        int step = language.letters.replace(" ", "").indexOf(name.charAt(sign + 1));
        int index = step * Alteration.values().length + name.charAt(sign + 2) - '0';
        indices.put(name.substring(0, sign), index);
        names[index] = name.substring(0, sign);
      }
    }

    /**
     * Where the letter is a vowel, the vowel of the ending is left out: es for ees, as for aes;
     * both are read.
     */
    private void name(int index, String letter, String suffix) {
      indices.putIfAbsent(letter + suffix, index);
      boolean elided = suffix.startsWith("es") && (letter.equals("e") || letter.equals("a"));
      String name = elided ? letter + suffix.substring(1) : letter + suffix;
      indices.put(name, index);
      if (names[index] == null) {
        names[index] = name;
      }
    }
  }

  /** The names that are written are needed always, those of other languages seldom. */
  private static final class English {
    static final Table TABLE = new Table(ENGLISH);

    private English() {}
  }

  private static final class Others {
    static final Map<NoteNames, Table> TABLES = tables();

    private Others() {}

    private static Map<NoteNames, Table> tables() {
      Map<NoteNames, Table> tables = new EnumMap<>(NoteNames.class);
      for (NoteNames language : values()) {
        tables.put(language, new Table(language));
      }
      return tables;
    }
  }

  private Table table() {
    return this == ENGLISH ? English.TABLE : Objects.requireNonNull(Others.TABLES.get(this));
  }

  /** The name that LilyPond has for the language: {@code nederlands}. */
  public String lilypond() {
    return lilypond;
  }

  /** The name of a letter with an accidental, without an octave: {@code cs}. */
  public String name(Step step, Alteration alteration) {
    return table().names[step.ordinal() * Alteration.values().length + alteration.ordinal()];
  }

  /** The letter that a name means, or nothing where this language has no such name. */
  public Optional<Step> step(String name) {
    return Optional.ofNullable(table().indices.get(name))
        .map(index -> Step.values()[index / Alteration.values().length]);
  }

  /** The accidental that a name means, or nothing where this language has no such name. */
  public Optional<Alteration> alteration(String name) {
    return Optional.ofNullable(table().indices.get(name))
        .map(index -> Alteration.values()[index % Alteration.values().length]);
  }
}
