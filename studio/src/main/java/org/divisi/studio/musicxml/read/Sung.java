package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.StartSlur;
import org.divisi.score.StopSlur;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.words.Element;
import org.jspecify.annotations.Nullable;

/** Builds the verses of a voice out of what stands below its notes. */
final class Sung {
  private final String voice;
  private final List<Raw> notes;
  private final List<Loss> losses;
  private final String place;

  Sung(String voice, List<Raw> notes, List<Loss> losses, String place) {
    this.voice = voice;
    this.notes = notes;
    this.losses = losses;
    this.place = place;
  }

  static boolean isSung(List<Raw> notes) {
    return notes.stream().anyMatch(raw -> !raw.lyrics.isEmpty());
  }

  /** A line of words for each verse. */
  List<Component> verses() {
    TreeSet<String> numbers = new TreeSet<>();
    notes.forEach(raw -> raw.lyrics.forEach(lyric -> numbers.add(lyric.attribute("number"))));
    List<Component> verses = new ArrayList<>();
    for (String number : numbers) {
      verses.add(LilyPond.parse(verse(number)));
    }
    return verses;
  }

  /**
   * Tied and slurred notes share the syllable of the first; other notes without one have a blank.
   */
  private String verse(String number) {
    StringBuilder text = new StringBuilder();
    int blanks = 0;
    boolean slur = false;
    boolean tied = false;
    for (Raw raw : notes) {
      if (raw.grace != Raw.Grace.NONE || raw.heads.isEmpty()) {
        continue;
      }
      Element lyric = lyric(raw, number);
      if (slur || tied) {
        if (lyric != null) {
          losses.add(new Loss("lyric '%s'".formatted(words(lyric)), place));
        }
      } else if (lyric == null || words(lyric).isEmpty()) {
        blanks++;
      } else {
        text.append(" _".repeat(blanks)).append(' ').append(syllable(lyric));
        blanks = 0;
      }
      tied = !raw.tied.contains(false);
      slur = has(raw, StartSlur.class) || slur && !has(raw, StopSlur.class);
    }
    return "\\new Lyrics \\lyricsto %s {%s }".formatted(quoted(voice), text);
  }

  private static boolean has(Raw raw, Class<?> kind) {
    return raw.marks.stream().map(Attachment::indicator).anyMatch(kind::isInstance);
  }

  private static @Nullable Element lyric(Raw raw, String number) {
    for (Element lyric : raw.lyrics) {
      if (lyric.attribute("number").equals(number)) {
        return lyric;
      }
    }
    return null;
  }

  /** Syllables that are sung as one stand with a space between. */
  private static String words(Element lyric) {
    return String.join(" ", lyric.all("text").stream().map(Element::text).toList());
  }

  private static String syllable(Element lyric) {
    String text = words(lyric);
    String word = text.matches("[\\p{L}'’,.;:!?]*\\p{L}[\\p{L}'’,.;:!?]*") ? text : quoted(text);
    String joint = lyric.text("syllabic").matches("begin|middle") ? " --" : "";
    return word + joint + (lyric.has("extend") ? " __" : "");
  }

  private static String quoted(String text) {
    return LilyPond.quoted(text.replaceAll("\\s+", " "));
  }
}
