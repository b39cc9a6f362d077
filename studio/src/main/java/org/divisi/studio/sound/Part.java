package org.divisi.studio.sound;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * All that is heard of one staff.
 *
 * @param name the name of the staff, or an empty text
 * @param channel the MIDI channel, from 0 to 15; 9 is for percussion
 * @param sounds the notes, by when they begin
 * @param signs what else happens, by when it does
 */
public record Part(String name, int channel, List<Sound> sounds, List<Sign> signs)
    implements Serializable {
  /** Copies what is given. */
  public Part {
    Objects.requireNonNull(name, "name");
    sounds = List.copyOf(sounds);
    signs = List.copyOf(signs);
  }
}
