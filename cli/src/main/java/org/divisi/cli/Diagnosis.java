package org.divisi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the compiler says of a piece, in the layout of all our messages. */
final class Diagnosis {
  private static final Pattern DIVISI_TYPE = Pattern.compile("org\\.divisi\\.[a-z]+\\.[A-Z]\\w*");

  private final PieceFile file;

  Diagnosis(PieceFile file) {
    this.file = file;
  }

  void refuseErrors(List<Diagnostic<? extends JavaFileObject>> diagnostics) throws UserException {
    List<String> errors =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(this::told)
            .distinct()
            .toList();
    if (!errors.isEmpty()) {
      String sum = errors.size() == 1 ? "" : "\n" + errors.size() + " errors";
      throw new UserException(String.join("\n", errors) + sum);
    }
  }

  private String told(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT) + wayOut(diagnostic);
    JavaFileObject source = diagnostic.getSource();
    if (source == null || diagnostic.getPosition() == Diagnostic.NOPOS) {
      return file.path() + ": error: " + message;
    }
    boolean own = source instanceof MemoryFiles.Source;
    String text = own ? file.text() : text(source);
    Path path =
        own ? file.path() : file.path().resolveSibling(Path.of(source.toUri()).getFileName());
    int position = (int) Math.min(diagnostic.getPosition(), text.length());
    int line = (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    int column = position - text.lastIndexOf('\n', position - 1);
    return PieceFile.complaint(path, text, line, column, message);
  }

  private String wayOut(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    String code = String.valueOf(diagnostic.getCode());
    Matcher ours = DIVISI_TYPE.matcher(message);
    if (code.equals("compiler.err.ref.ambiguous") && ours.find()) {
      return "\n  way out: import " + ours.group() + ";";
    }
    if (code.startsWith("compiler.err.cant.resolve") && !file.text().contains("org.divisi")) {
      return "\n  way out: begin the file with: import module org.divisi;";
    }
    return "";
  }

  private static String text(JavaFileObject source) {
    try {
      return source.getCharContent(true).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
