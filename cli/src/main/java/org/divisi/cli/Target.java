package org.divisi.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.divisi.engrave.FileKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a score can be written as. */
enum Target {
  /** LilyPond text. */
  LY("ly"),
  /** Pages. */
  PDF("pdf"),
  /** A picture of each page. */
  PNG("png"),
  /** A drawing of each page. */
  SVG("svg"),
  /** A page for the browser. */
  HTML("html"),
  /** Sound, as numbers. */
  MIDI("mid"),
  /** Notation for other programs. */
  MUSICXML("musicxml");

  private final String ending;

  Target(String ending) {
    this.ending = ending;
  }

  /** The ending of its files. */
  String ending() {
    return ending;
  }

  /** Its name on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether LilyPond makes it. */
  boolean isPage() {
    return kind() != null;
  }

  /** What LilyPond makes for it; null where it needs no LilyPond. */
  @Nullable FileKind kind() {
    return switch (this) {
      case PDF -> FileKind.PDF;
      case PNG -> FileKind.PNG;
      case SVG -> FileKind.SVG;
      case LY, HTML, MIDI, MUSICXML -> null;
    };
  }

  static String known() {
    return Arrays.stream(values()).map(Target::word).collect(Collectors.joining(", "));
  }

  static final class Reader implements ITypeConverter<Target> {
    @Override
    public Target convert(String word) {
      for (Target target : values()) {
        if (target.word().equalsIgnoreCase(word.strip())) {
          return target;
        }
      }
      throw new TypeConversionException("'" + word + "' is unknown: there are " + known());
    }
  }
}
