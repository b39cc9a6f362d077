package org.divisi.cli;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.divisi.score.Score;
import org.divisi.studio.page.ScorePage;

/** Compiles a piece in memory. */
final class Compiler {
  /** The language asks every compact source file for a main; a piece needs none. */
  private static final String APPENDED = "\nvoid main() {}\n";

  /** The version of Java that pieces are written in. */
  private static final int LANGUAGE = 25;

  private final PieceFile file;

  private Compiler(PieceFile file) {
    this.file = file;
  }

  /** The class of a piece, ready to be used. */
  record Compiled(Class<?> type, PieceLoader loader) {}

  /** A text as parsed: the name of its first class, and whether that is a compact file's own. */
  private record Outline(String className, boolean compact, boolean hasMain) {}

  /**
   * Compiles the file, and other files beside it that it uses.
   *
   * @throws UserException if it does not compile, with every error
   */
  static Compiled compile(PieceFile file) throws UserException {
    return new Compiler(file).compile();
  }

  private Compiled compile() throws UserException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new UserException(
          "divisi: this Java has no compiler: use a JDK, version 25 or later, and not a JRE");
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard =
            javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(standard)) {
      JavacTask task = task(javac, files, diagnostics, file.text());
      Outline outline = outline(task, diagnostics);
      if (outline.compact() && !outline.hasMain()) {
        task = task(javac, files, diagnostics, file.text() + APPENDED);
        task.parse();
      }
      task.analyze();
      task.generate();
      new Diagnosis(file).refuseErrors(diagnostics.getDiagnostics());
      PieceLoader loader = new PieceLoader(files.classes(), Score.class.getClassLoader());
      return new Compiled(loader.loadClass(outline.className()), loader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("compiled, and yet there is no class", e);
    }
  }

  private Outline outline(JavacTask task, DiagnosticCollector<JavaFileObject> diagnostics)
      throws IOException, UserException {
    for (CompilationUnitTree unit : task.parse()) {
      new Diagnosis(file).refuseErrors(diagnostics.getDiagnostics());
      for (Tree declared : unit.getTypeDecls()) {
        if (declared instanceof ClassTree type) {
          return outline(unit, type, Trees.instance(task).getSourcePositions());
        }
      }
    }
    throw new UserException(
        file.complaint(1, 1, "there is no music here: write Score compose(Pool pool) { ... }"));
  }

  private static Outline outline(
      CompilationUnitTree unit, ClassTree type, SourcePositions positions) {
    String simpleName = type.getSimpleName().toString();
    boolean hasMain =
        type.getMembers().stream()
            .anyMatch(
                member -> member instanceof MethodTree m && m.getName().contentEquals("main"));
    // The class of a compact file is written nowhere: it starts where its first member does.
    boolean compact =
        !type.getMembers().isEmpty()
            && positions.getStartPosition(unit, type)
                >= positions.getStartPosition(unit, type.getMembers().getFirst());
    Tree inPackage = unit.getPackageName();
    String className = inPackage == null ? simpleName : inPackage + "." + simpleName;
    return new Outline(className, compact, hasMain);
  }

  private JavacTask task(
      JavaCompiler javac,
      MemoryFiles files,
      DiagnosticCollector<JavaFileObject> diagnostics,
      String text) {
    var source = new MemoryFiles.Source(file.path().toUri(), text);
    // To look into more modules takes a tenth of a second, so it is done where one is named.
    boolean studio = text.contains("org.divisi.studio");
    List<String> options =
        new ArrayList<>(
            List.of(
                "--module-path",
                studio ? studioPath() : library().toString(),
                "--add-modules",
                studio ? "org.divisi,org.divisi.studio" : "org.divisi",
                "--source-path",
                String.valueOf(file.path().toAbsolutePath().getParent()),
                "-parameters",
                "-g",
                "-proc:none",
                "-Xlint:none"));
    if (Runtime.version().feature() > LANGUAGE) {
      // Slower by a fifth, and so only where it changes something.
      options.addAll(List.of("--release", String.valueOf(LANGUAGE)));
    }
    return (JavacTask)
        javac.getTask(Writer.nullWriter(), files, diagnostics, options, null, List.of(source));
  }

  /** The modules that a piece may import, and the one that these need beside the JDK's. */
  private static String studioPath() {
    return Stream.of(Score.class, ScorePage.class, PDDocument.class)
        .map(type -> place(type).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Where the library lies: its jar, or in its own build the folder of its classes. */
  static Path library() {
    return place(Score.class);
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the library's own place cannot be found", e);
    }
  }
}
