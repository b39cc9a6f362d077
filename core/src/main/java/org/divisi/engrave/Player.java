package org.divisi.engrave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.CustomContext;
import org.divisi.score.Lyrics;
import org.divisi.score.Place;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.score.Tree;

/**
 * What one player or singer reads of a score.
 *
 * @param staff a staff, or a group of staves that is one instrument
 * @param words what is sung to it
 */
record Player(Context staff, List<Component> words) {

  /** All players of a score, in its order. */
  static List<Player> of(Score score) {
    List<Player> players = new ArrayList<>();
    List<Words> sung = new ArrayList<>();
    List<Component> left = new ArrayList<>(List.of(score));
    while (!left.isEmpty()) {
      switch (left.removeLast()) {
        case Staff staff -> players.add(new Player(staff, new ArrayList<>()));
        case StaffGroup group when isInstrument(group) ->
            players.add(new Player(group, new ArrayList<>()));
        case CustomContext context when context.lilypondType().endsWith("Staff") ->
            players.add(new Player(context, new ArrayList<>()));
        case CustomContext context when context.lilypondType().equals("Lyrics") ->
            sung.add(new Words(context, players.size() - 1));
        case Lyrics words -> sung.add(new Words(words, players.size() - 1));
        case Container container -> left.addAll(container.components().toList().reversed());
        default -> {}
      }
    }
    sung.forEach(words -> words.singer(players).ifPresent(one -> one.words.add(words.text)));
    return players;
  }

  /** Staff and words, as they stand one below the other. */
  List<Component> music() {
    List<Component> music = new ArrayList<>(List.of(staff));
    music.addAll(words);
    return music;
  }

  private static boolean isInstrument(StaffGroup group) {
    return group.lilypondType().equals("PianoStaff") || group.lilypondType().equals("GrandStaff");
  }

  private boolean hasVoice(String name) {
    for (Place place : Tree.places(staff)) {
      if (place.component() instanceof Context context && context.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Words between the staves.
   *
   * @param above which player stands above them; -1: none
   */
  private record Words(Component text, int above) {

    /** Who sings the voice that they name; where they name none, who stands above them. */
    Optional<Player> singer(List<Player> players) {
      for (Place place : Tree.places(text)) {
        if (place.component() instanceof Lyrics lyrics && lyrics.kind() == Lyrics.Kind.TO) {
          return players.stream().filter(one -> one.hasVoice(lyrics.voice())).findFirst();
        }
      }
      return players.isEmpty() ? Optional.empty() : Optional.of(players.get(Math.max(0, above)));
    }
  }
}
