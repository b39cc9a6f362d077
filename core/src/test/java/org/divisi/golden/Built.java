package org.divisi.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Leaf;

/** Objects that are built with our own calls, each by the number of its text. */
public final class Built {
  private final Map<String, Supplier<String>> texts = new LinkedHashMap<>();

  /** All objects. */
  public static Map<String, Supplier<String>> texts() {
    Built built = new Built();
    Built01.addTo(built);
    Built02.addTo(built);
    Built03.addTo(built);
    Built04.addTo(built);
    Built05.addTo(built);
    Built06.addTo(built);
    Built07.addTo(built);
    Built08.addTo(built);
    Built09.addTo(built);
    Built10.addTo(built);
    Built11.addTo(built);
    Built12.addTo(built);
    Built13.addTo(built);
    Built14.addTo(built);
    return built.texts;
  }

  void plain(String id, Supplier<? extends Component> object) {
    texts.put(id, () -> LilyPond.format(object.get()));
  }

  void tagged(String id, Supplier<? extends Component> object) {
    texts.put(id, () -> LilyPond.formatTagged(object.get()));
  }

  /** Components, and leaves where words are given. */
  static Components all(Object... parts) {
    List<Component> components = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Component component) {
        components.add(component);
      } else {
        ((Container) LilyPond.parse("{ " + part + " }")).components().forEach(components::add);
      }
    }
    return Components.copyOf(components);
  }

  static Leaf leaf(String text) {
    return (Leaf) all(text).get(0);
  }
}
