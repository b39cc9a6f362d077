import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.RemoveUnusedImports;

/**
 * Checks (or, with {@code write}, makes) the layout of every Java source under a folder: the
 * build's format check.
 *
 * <p>{@code java -cp google-java-format.jar Format.java check|write FOLDER}
 */
void main(String[] arguments) throws Exception {
  boolean write = arguments[0].equals("write");
  Path root = Path.of(arguments[1]);
  var formatter = new Formatter();
  var wrong = new ArrayList<Path>();
  List<Path> sources;
  try (var files = Files.walk(root)) {
    sources =
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !root.relativize(file).toString().matches("(.*/)?(target|\\..*)/.*"))
            .sorted()
            .toList();
  }
  for (Path source : sources) {
    String text = Files.readString(source);
    String formatted;
    try {
      formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(text));
    } catch (com.google.googlejavaformat.java.FormatterException e) {
      throw new IllegalStateException(source + ": " + e.getMessage(), e);
    }
    if (!formatted.equals(text)) {
      wrong.add(root.relativize(source));
      if (write) {
        Files.writeString(source, formatted);
      }
    }
  }
  if (!wrong.isEmpty()) {
    wrong.forEach(file -> IO.println((write ? "formatted " : "not formatted: ") + file));
    if (!write) {
      IO.println("run: mvn -N validate -Dformat=write");
      System.exit(1);
    }
  }
}
