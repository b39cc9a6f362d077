package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Mode;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.write.Marks;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Context;
import org.divisi.score.Heading;
import org.divisi.score.Lyrics;

/** Reads the commands that say what letters mean: drums, chords by name, words that are sung. */
final class ModeCommands {
  private final Scanner scanner;
  private final Building building;
  private final Arguments arguments;
  private final LyricText.Sources lyrics;
  private final ContainerCommands containers;

  ModeCommands(
      Scanner scanner,
      Building building,
      Arguments arguments,
      ContainerCommands containers,
      LyricText.Sources lyrics) {
    this.scanner = scanner;
    this.containers = containers;
    this.building = building;
    this.arguments = arguments;
    this.lyrics = lyrics;
  }

  /** Reads a command by its word; whether it is one of these. */
  boolean read(String word, int start) {
    switch (word) {
      case "notemode" -> mode(Mode.NOTES, start);
      case "drummode" -> drums(start);
      case "chordmode" -> chords(start);
      case "drums" -> {
        context("DrumStaff", start);
        drums(start);
      }
      case "chords" -> {
        context("ChordNames", start);
        chords(start);
      }
      case "figuremode" -> building.component(words(Lyrics.Kind.FIGURES, ""));
      case "figures" -> {
        context("FiguredBass", start);
        building.component(words(Lyrics.Kind.FIGURES, ""));
      }
      case "lyricmode" -> building.component(words(Lyrics.Kind.OWN, ""));
      case "lyrics" -> {
        context("Lyrics", start);
        building.component(words(Lyrics.Kind.OWN, ""));
      }
      case "lyricsto" -> lyricsTo();
      case "addlyrics" -> {
        building.settled();
        building.component(words(Lyrics.Kind.ADDED, ""));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void mode(Mode mode, int start) {
    building.open(null, Frame.End.COMPONENT, start, mode, null);
  }

  /** The names of drums are names only where the text says so. */
  private void drums(int start) {
    Attachment said = Attachment.of(Marks.DRUMS);
    building.open(
        null,
        Frame.End.COMPONENT,
        start,
        Mode.DRUMS,
        drums -> drums.attachments().contains(said) ? drums : drums.attach(said));
  }

  private void chords(int start) {
    building.open(null, Frame.End.COMPONENT, start, Mode.CHORDS, Frame.Use.raised(music -> music));
  }

  private void context(String type, int start) {
    Context context = containers.with(Context.of(new Heading(type, "", false)));
    building.open(context, Frame.End.COMPONENT, start);
  }

  /** Reads words, in braces or by their name. */
  Lyrics words(Lyrics.Kind kind, String voice) {
    return new LyricText(lyrics).read(kind, voice);
  }

  /** The words may bring their context with them. */
  private void lyricsTo() {
    String voice = arguments.word("the name of a voice");
    scanner.skipBlank();
    Context context = null;
    if (scanner.isWordNext("new") || scanner.isWordNext("context")) {
      scanner.skip(1);
      scanner.word();
      String type = arguments.word("the type of a context, such as Lyrics");
      scanner.skipBlank();
      String name = scanner.take('=') ? arguments.word("the name of the context") : "";
      context = containers.with(Context.of(new Heading(type, name, false)));
    }
    Component words = words(Lyrics.Kind.TO, voice);
    building.component(context == null ? words : context.withComponents(Components.of(words)));
  }
}
