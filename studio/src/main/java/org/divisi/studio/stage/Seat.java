package org.divisi.studio.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/**
 * A context as it is played: a voice, a staff, or what holds them. Unlike a container of the score
 * it has a life: music that asks for its name while it lives goes on in it.
 */
public final class Seat {
  private static final String STAFF = "Staff";

  /** Types that hold staves, though they are called so themselves. */
  private static final Set<String> GROUPS = Set.of("PianoStaff", "GrandStaff", "ChoirStaff");

  private static final String VOICE = "Voice";

  private final String type;
  private final String name;
  private final @Nullable Seat above;
  private final int number;
  private final Map<String, String> properties = new HashMap<>();
  private final Seat root;
  private int made;
  private Offset until = Offset.ZERO;
  private @Nullable Seat staff;

  private Seat(String type, String name, @Nullable Seat above) {
    this.type = type;
    this.name = name;
    this.above = above;
    this.root = above == null ? this : above.root;
    this.number = root.made++;
  }

  /** What all others stand in. */
  static Seat root() {
    return new Seat("Score", "", null);
  }

  /** A new seat within this one. */
  Seat within(String type, String name) {
    return new Seat(type, name, this);
  }

  /** The first seat that is taken is 0, the next 1, and so on. */
  public int number() {
    return number;
  }

  /** Its LilyPond type, such as {@code Staff}. */
  public String type() {
    return type;
  }

  /** Its name, or an empty text. */
  public String name() {
    return name;
  }

  /** Whether it is a voice of some type. */
  public boolean isVoice() {
    return type.endsWith(VOICE);
  }

  /** Whether it is a staff of some type. */
  public boolean isStaff() {
    return type.endsWith(STAFF) && !GROUPS.contains(type);
  }

  /** The seat in which notes that name none are played: a voice of a staff, new where needed. */
  Seat voice() {
    if (isVoice()) {
      return this;
    }
    Seat around = staff();
    return around.within(around.type.equals("DrumStaff") ? "DrumVoice" : VOICE, "");
  }

  /** This staff, the one around, or a new one. */
  public Seat staff() {
    Seat changed = staff;
    if (changed != null) {
      return changed;
    }
    for (Seat seat = this; seat != null; seat = seat.above) {
      if (seat.isStaff()) {
        return seat;
      }
    }
    return within(STAFF, "");
  }

  /** What staves stand in: this, or the next around that is neither voice nor staff. */
  Seat group() {
    Seat seat = this;
    while (seat.above != null && (seat.isVoice() || seat.isStaff())) {
      seat = seat.above;
    }
    return seat;
  }

  /** Where a name is looked for: the staff around a voice, or this. */
  Seat scope() {
    return isVoice() && above != null ? above : this;
  }

  /** Whether it stands somewhere in another. */
  public boolean isWithin(Seat other) {
    Seat seat = this;
    while (seat != null && seat != other) {
      seat = seat.above;
    }
    return seat == other;
  }

  /** Goes on in another staff; with null, in its own. */
  public void change(@Nullable Seat staff) {
    this.staff = staff;
  }

  /** The seat lives at least until then. */
  void live(Offset end) {
    for (Seat seat = this; seat != null; seat = seat.above) {
      seat.until = seat.until.isBefore(end) ? end : seat.until;
    }
  }

  boolean livesAt(Offset offset) {
    return !until.isBefore(offset);
  }

  /** The seat around; null for the one that all stand in. */
  public @Nullable Seat around() {
    return above;
  }

  /** Sets a property here, or on the seat around that a type before a dot names. */
  public void set(String path, String value) {
    int dot = path.indexOf('.');
    Seat seat = this;
    if (dot > 0) {
      String wanted = path.substring(0, dot);
      while (seat.above != null && !seat.isA(wanted)) {
        seat = seat.above;
      }
    }
    seat.properties.put(path.substring(dot + 1), value);
  }

  private boolean isA(String wanted) {
    return type.equals(wanted)
        || wanted.equals(STAFF) && isStaff()
        || wanted.equals(VOICE) && isVoice();
  }

  /** What a property is here alone. */
  public @Nullable String own(String name) {
    return properties.get(name);
  }

  /** What a property is here, or else around. */
  public @Nullable String property(String name) {
    for (Seat seat = this; seat != null; seat = seat.above) {
      String value = seat.properties.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
