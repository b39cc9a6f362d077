package org.divisi.lilypond.change;

import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.LyricLines;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Lyrics;
import org.divisi.score.Variable;
import org.jspecify.annotations.Nullable;

/** Writes out music that has a name, so that it stands by itself. */
public final class WrittenOut extends Rebuilding {
  private WrittenOut(Effort effort) {
    super(new Written(), effort);
  }

  public static Component of(Component music, Effort effort) {
    return new WrittenOut(effort).of(music);
  }

  @Override
  Component leaf(Leaf leaf) {
    return leaf;
  }

  /** Words that other words stand for by name. */
  @Override
  @Nullable Component whole(Container container) {
    return container instanceof Lyrics words && LyricLines.hasNames(words.text())
        ? new Lyrics(
            words.kind(),
            words.voice(),
            LyricLines.writtenOut(words),
            words.syllables(),
            words.attachments())
        : null;
  }

  @Override
  Component left(Container container) {
    if (!(container instanceof Variable variable)) {
      return container;
    }
    Component music = variable.music();
    return variable.attachments().isEmpty()
        ? music
        : Container.of(music).withAttachments(variable.attachments());
  }
}
