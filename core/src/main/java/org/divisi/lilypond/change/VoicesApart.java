package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.text.Mode;
import org.divisi.lilypond.write.Marks;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Fragment;
import org.divisi.score.Heading;
import org.divisi.score.Literal;

/** Voices of one staff that are put apart by {@code \\}: each is a voice with a number. */
public final class VoicesApart {
  private static final String[] STYLES = {
    "\\voiceOne", "\\voiceTwo", "\\voiceThree", "\\voiceFour"
  };

  private VoicesApart() {}

  /** The voices; those that have a name in a list carry it. */
  public static List<Component> of(
      List<List<Component>> parts, List<String> names, Mode mode, Written written) {
    List<Component> voices = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      String name = index < names.size() ? names.get(index) : Integer.toString(index + 1);
      List<Component> part = parts.get(index);
      Component voice = voice(part, name, style(name, index), mode);
      if (part.size() == 1 && written.isAbsolute(part.get(0))) {
        written.absolute(voice);
      }
      voices.add(voice);
    }
    return voices;
  }

  private static String style(String name, int index) {
    int number = name.matches("[1-9]") ? Integer.parseInt(name) - 1 : index;
    return number < STYLES.length ? STYLES[number] : "";
  }

  private static Component voice(List<Component> part, String name, String style, Mode mode) {
    boolean ofDrums = part.size() == 1 && isOfDrums(part.get(0));
    String type = ofDrums || mode == Mode.DRUMS ? "DrumVoice" : "Voice";
    if (ofDrums) {
      Container voice =
          Context.of(new Heading(type, name, false)).withComponents(Components.copyOf(part));
      return styled(voice, style);
    }
    boolean line =
        part.size() == 1 && part.get(0) instanceof Fragment fragment && !fragment.simultaneous();
    Components music = line ? ((Container) part.get(0)).components() : Components.copyOf(part);
    Container voice = Context.of(new Heading(type, name, !line)).withComponents(music);
    if (line) {
      voice = voice.withAttachments(part.get(0).attachments());
    }
    return styled(voice, style);
  }

  private static Component styled(Container voice, String style) {
    return style.isEmpty() ? voice : voice.attach(Literal.of(style, Literal.Site.OPENING));
  }

  /** Whether music says itself that its letters are drums: that stands right before its braces. */
  private static boolean isOfDrums(Component music) {
    return music.attachments().stream().anyMatch(mark -> mark.indicator().equals(Marks.DRUMS));
  }
}
