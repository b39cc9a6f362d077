package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.text.Effort;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Lyrics;
import org.divisi.score.Syllable;
import org.divisi.score.Walk;
import org.divisi.theory.Duration;
import org.jspecify.annotations.Nullable;

/** The syllables that have been read, and what is set before the next. */
final class Syllables {
  private final Effort effort;
  private final List<Syllable> all = new ArrayList<>();
  private final List<String> settings = new ArrayList<>();

  Syllables(Effort effort) {
    this.effort = effort;
  }

  int size() {
    return all.size();
  }

  /** Something is set before the next syllable. */
  void set(String setting) {
    settings.add(setting);
  }

  void add(Syllable.Kind kind, String text, @Nullable Duration duration) {
    effort.step();
    all.add(new Syllable(kind, text, duration, false, false, settings));
    settings.clear();
  }

  /** A hyphen follows the last syllable, if there is one. */
  void hyphen() {
    if (!all.isEmpty()) {
      all.add(all.remove(all.size() - 1).hyphenated());
    }
  }

  /** A line follows the last syllable, if there is one. */
  void extender() {
    if (!all.isEmpty()) {
      all.add(all.remove(all.size() - 1).extended());
    }
  }

  /** What has been read from a syllable on comes so many times. */
  void repeat(int from, int count) {
    List<Syllable> once = List.copyOf(all.subList(from, all.size()));
    for (int time = 1; time < count && !once.isEmpty(); time++) {
      effort.step(once.size());
      all.addAll(once);
    }
  }

  /** Words that have a name follow. */
  void append(Lyrics words) {
    for (Syllable syllable : words.syllables()) {
      effort.step();
      all.add(settings.isEmpty() ? syllable : set(syllable));
      settings.clear();
    }
  }

  /** Words among music that has a name follow, with the properties that are set between them. */
  void append(Component music) {
    Walk walk = Walk.of(music);
    while (walk.next()) {
      effort.step();
      if (!walk.leaving()) {
        for (Attachment attachment : walk.component().attachments()) {
          settings.addAll(attachment.indicator().toString().lines().toList());
        }
      }
      if (walk.component() instanceof Lyrics words && walk.leaving()) {
        append(words);
      }
    }
  }

  /** A syllable with what is set before it. */
  private Syllable set(Syllable syllable) {
    List<String> both = new ArrayList<>(settings);
    both.addAll(syllable.settings());
    return new Syllable(
        syllable.kind(),
        syllable.text(),
        syllable.duration(),
        syllable.hyphen(),
        syllable.extender(),
        both);
  }

  /** All of them; what is set at their end has a sign of its own. */
  List<Syllable> finish(boolean timed) {
    if (!settings.isEmpty()) {
      add(Syllable.Kind.END, "", timed ? Duration.ZERO : null);
    }
    return all;
  }
}
