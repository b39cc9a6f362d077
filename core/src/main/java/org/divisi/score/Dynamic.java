package org.divisi.score;

/**
 * How loud the music is from here on: {@code \mf}.
 *
 * @param name LilyPond's name of it, such as {@code mf}
 */
public record Dynamic(String name) implements StandardIndicator {
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

  /** Refuses what is not a LilyPond name. */
  public Dynamic {
    Names.requireWord("dynamic", name, "mf or sfz");
  }

  /** The dynamic of LilyPond's name. */
  public static Dynamic of(String name) {
    return new Dynamic(name);
  }

  @Override
  public String toString() {
    return "\\" + name;
  }
}
