package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * Music of several voices that is written bar by bar, one voice below the other, {@code
 * \parallelMusic}: each voice gets a name, and takes its bars in turn.
 */
public final class ParallelMusic implements Frame.Use {
  private final List<String> names;
  private final Definitions definitions;

  ParallelMusic(List<String> names, Definitions definitions) {
    this.names = names;
    this.definitions = definitions;
  }

  /** The names of the voices, of a list as it is written: {@code upper,lower}. */
  public static List<String> names(String list) {
    return List.of(list.replaceAll("[#'()\",]", " ").strip().split("\\s+"));
  }

  @Override
  public boolean isOfBars() {
    return true;
  }

  @Override
  public @Nullable Component of(Component read) {
    List<List<Component>> voices = new ArrayList<>();
    names.forEach(name -> voices.add(new ArrayList<>()));
    int bar = 0;
    for (Component each : ((Container) read).components()) {
      ((Container) each).components().forEach(voices.get(bar % names.size())::add);
      bar++;
    }
    for (int voice = 0; voice < names.size(); voice++) {
      Fragment music = Container.of(voices.get(voice));
      // What stands behind the last bar belongs to all of them, and is kept once.
      definitions.put(
          names.get(voice),
          new Definitions.Value.Music(
              voice == 0 ? music.withAttachments(read.attachments()) : music));
    }
    return null;
  }
}
