package org.divisi.studio.musicxml.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Lyrics;
import org.divisi.score.StartSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.Syllable;
import org.divisi.score.Tie;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** Which syllables are sung to which notes: tied and slurred notes share one. */
final class Verses {
  private final Map<Seat, Stave> staves;
  private final IdentityHashMap<Piece, List<Syllable>> sung = new IdentityHashMap<>();
  private final IdentityHashMap<List<Piece>, Integer> verses = new IdentityHashMap<>();

  Verses(Map<Seat, Stave> staves) {
    this.staves = staves;
  }

  /** The syllables of a note, one for each verse; a verse that has none there is blank. */
  List<Syllable> of(Piece piece) {
    return sung.getOrDefault(piece, List.of());
  }

  /** Gives words to the voice that sings them; to none where there is no such voice. */
  void add(Cue cue) {
    Lyrics words = cue.words();
    List<Piece> voice = words == null ? null : voice(words.voice());
    if (words == null || voice == null) {
      return;
    }
    int verse = verses.merge(voice, 1, Integer::sum) - 1;
    if (words.kind() == Lyrics.Kind.OWN) {
      byTime(words, cue.moment().offset(), voice, verse);
    } else {
      byNote(words, voice, verse);
    }
  }

  /** The voice of a name, or else the last one. */
  private @Nullable List<Piece> voice(String name) {
    List<Piece> last = null;
    for (Stave stave : staves.values()) {
      for (Map.Entry<Seat, List<Piece>> voice : stave.voices().entrySet()) {
        if (name.isEmpty() || voice.getKey().name().equals(name)) {
          last = voice.getValue();
        }
      }
    }
    return last;
  }

  private void byTime(Lyrics words, Offset start, List<Piece> voice, int verse) {
    Map<Offset, Piece> notes = new HashMap<>();
    for (Piece piece : voice) {
      if (piece.leaf().isPitched()) {
        notes.putIfAbsent(piece.moment().offset(), piece);
      }
    }
    Offset time = start;
    for (Syllable syllable : words.syllables()) {
      Duration own = syllable.duration();
      if (own != null) {
        Piece note = notes.get(time);
        if (note != null) {
          put(note, verse, syllable);
        }
        time = time.plus(own);
      }
    }
  }

  private void byNote(Lyrics words, List<Piece> voice, int verse) {
    List<Syllable> syllables =
        words.syllables().stream().filter(word -> word.kind() != Syllable.Kind.END).toList();
    int next = 0;
    boolean slur = false;
    boolean tied = false;
    for (Piece piece : voice) {
      if (!piece.leaf().isPitched() || piece.isOrnament() || !piece.first()) {
        continue;
      }
      if (!slur && !tied && next < syllables.size()) {
        put(piece, verse, syllables.get(next++));
      }
      tied = piece.leaf().has(Tie.class);
      slur = piece.leaf().has(StartSlur.class) || slur && !piece.leaf().has(StopSlur.class);
    }
  }

  private void put(Piece piece, int verse, Syllable syllable) {
    if (syllable.kind() != Syllable.Kind.SUNG || syllable.text().isEmpty()) {
      return;
    }
    List<Syllable> syllables = sung.computeIfAbsent(piece, none -> new ArrayList<>());
    while (syllables.size() < verse) {
      syllables.add(new Syllable(Syllable.Kind.BLANK, "", null, false, false, List.of()));
    }
    syllables.add(syllable);
  }
}
