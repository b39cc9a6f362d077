package org.divisi.score;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How loud the music is from here on: {@code \mf}.
 *
 * {@snippet class="org.divisi.score.Snippets" region="dynamic"}
 *
 * @param name LilyPond's name of it, such as {@code mf}; in quotes, {@code "f"}, where the player's
 *     effort is meant and not the sound; or words
 * @param command LilyPond's command, where it is not the name; or an empty text
 * @param textual whether the name is words
 * @param scale how loud it is, as {@link #ordinal()} says; null where the name says it
 */
public record Dynamic(String name, String command, boolean textual, @Nullable Integer scale)
    implements StandardIndicator {
  private static final String QUIET_TO_LOUD = "ppppp pppp ppp pp p mp . mf f ff fff ffff fffff";

  /** Names of a sudden stress, by the loudness that follows. */
  private static final Map<String, String> AFTER_STRESS =
      Map.ofEntries(
          Map.entry("fp", "p"),
          Map.entry("sf", "f"),
          Map.entry("sff", "ff"),
          Map.entry("sfp", "p"),
          Map.entry("sfpp", "pp"),
          Map.entry("sffp", "p"),
          Map.entry("sffpp", "pp"),
          Map.entry("sfz", "f"),
          Map.entry("sffz", "ff"),
          Map.entry("sfffz", "fff"),
          Map.entry("sp", "p"),
          Map.entry("spp", "pp"),
          Map.entry("rfz", "f"));

  /** As soft as can be. */
  public static final Dynamic PPP = new Dynamic("ppp");

  /** Very soft. */
  public static final Dynamic PP = new Dynamic("pp");

  /** Soft. */
  public static final Dynamic P = new Dynamic("p");

  /** Rather soft. */
  public static final Dynamic MP = new Dynamic("mp");

  /** Rather loud. */
  public static final Dynamic MF = new Dynamic("mf");

  /** Loud. */
  public static final Dynamic F = new Dynamic("f");

  /** Very loud. */
  public static final Dynamic FF = new Dynamic("ff");

  /** As loud as can be. */
  public static final Dynamic FFF = new Dynamic("fff");

  /** A sudden stress. */
  public static final Dynamic SFZ = new Dynamic("sfz");

  /** Refuses what cannot be written. */
  public Dynamic {
    Objects.requireNonNull(command, "command");
    if (!textual && command.isEmpty()) {
      boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
      Names.requireWord(
          "dynamic", quoted ? name.substring(1, name.length() - 1) : name, "mf or sfz");
    }
  }

  /** The dynamic of LilyPond's name, or of a name in quotes for the effort of playing so. */
  public Dynamic(String name) {
    this(name, "", false, null);
  }

  /** The dynamic of LilyPond's name, or of a name in quotes for the effort of playing so. */
  public static Dynamic of(String name) {
    return new Dynamic(name);
  }

  /**
   * The dynamic that is so loud, as {@link #ordinal()} says: {@code pppp} for -5.
   *
   * @throws IllegalArgumentException if there is none: 0, or beyond what is in use
   */
  public static Dynamic ofOrdinal(int ordinal) {
    String[] names = QUIET_TO_LOUD.split(" ");
    int index = ordinal + names.length / 2;
    if (ordinal == 0 || index < 0 || index >= names.length) {
      throw new IllegalArgumentException(
          "no dynamic is so loud as %d: use -6 to -1, or 1 to 6".formatted(ordinal));
    }
    return of(names[index]);
  }

  /** A dynamic in words, such as {@code appena udibile}. */
  public static Dynamic words(String words) {
    return new Dynamic(words, "", true, null);
  }

  /** Silence, at the end or the start of a hairpin, where no sign is printed. */
  public static Dynamic niente() {
    return new Dynamic("niente", "\\!", true, Integer.MIN_VALUE);
  }

  /** The same dynamic with a command of one's own, such as {@code \sub_p}. */
  public Dynamic withCommand(String command) {
    return new Dynamic(name, command, textual, scale);
  }

  /** The same dynamic, so loud as {@link #ordinal()} says. */
  public Dynamic withOrdinal(int ordinal) {
    return new Dynamic(name, command, textual, ordinal);
  }

  /** Whether it stands in quotes: the player's effort is meant, and not the sound. */
  public boolean isEffort() {
    return name.startsWith("\"");
  }

  /** Whether it is a sudden stress, such as {@code sfz}. */
  public boolean isSforzando() {
    return name.startsWith("sf") || name.equals("rfz") || name.equals("fz");
  }

  /**
   * How loud it is: 1 for {@code mf}, 2 for {@code f} and so on, -1 for {@code mp}, -2 for {@code
   * p}; for a sudden stress, what follows it. Nothing where the name does not say.
   */
  public OptionalInt ordinal() {
    if (scale != null) {
      return OptionalInt.of(scale);
    }
    String plain = isEffort() ? name.substring(1, name.length() - 1) : name;
    String[] names = QUIET_TO_LOUD.split(" ");
    String wanted = AFTER_STRESS.getOrDefault(plain, plain);
    for (int index = 0; index < names.length; index++) {
      if (names[index].equals(wanted)) {
        return OptionalInt.of(index - names.length / 2);
      }
    }
    return OptionalInt.empty();
  }

  /** LilyPond's command, or the name with a backslash. */
  @Override
  public String toString() {
    return command.isEmpty() ? "\\" + name : command;
  }
}
