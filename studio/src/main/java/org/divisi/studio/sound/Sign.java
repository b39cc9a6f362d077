package org.divisi.studio.sound;

import java.io.Serializable;
import org.divisi.score.KeySignature;
import org.divisi.score.Pedal;
import org.divisi.theory.Offset;

/** Something that happens in a part and is no note. */
public sealed interface Sign extends Serializable {
  /** When it happens. */
  Offset offset();

  /**
   * Another instrument plays from here on.
   *
   * @param offset when
   * @param name the name that LilyPond has for it, such as {@code clarinet}
   * @param program its number in General MIDI, from 0
   */
  record Program(Offset offset, String name, int program) implements Sign {}

  /**
   * The key changes.
   *
   * @param offset when
   * @param key the key
   */
  record Key(Offset offset, KeySignature key) implements Sign {}

  /**
   * A pedal goes down or comes up.
   *
   * @param offset when
   * @param pedal which one
   * @param down whether it goes down
   */
  record Pedalling(Offset offset, Pedal pedal, boolean down) implements Sign {}

  /**
   * A syllable is sung.
   *
   * @param offset when
   * @param text the syllable
   */
  record Sung(Offset offset, String text) implements Sign {}
}
