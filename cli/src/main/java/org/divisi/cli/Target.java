package org.divisi.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a score can be written as. */
enum Target {
  /** LilyPond text. */
  LY,
  /** Pages. */
  PDF,
  /** A picture of each page. */
  PNG;

  /** Its name on the command line, which is also the ending of its files. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String known() {
    return Arrays.stream(values()).map(Target::ending).collect(Collectors.joining(", "));
  }

  static final class Reader implements ITypeConverter<Target> {
    @Override
    public Target convert(String word) {
      for (Target target : values()) {
        if (target.ending().equalsIgnoreCase(word.strip())) {
          return target;
        }
      }
      throw new TypeConversionException("'" + word + "' is unknown: there are " + known());
    }
  }
}
