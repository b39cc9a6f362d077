package org.divisi.spark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.divisi.parallel.TemporaryFolder;

/** The jars and folders that this program's classes come from. */
final class ClassPath {
  private static final Set<String> SPARKS = sparks();

  /** The contexts that have them, by Spark's names for them. */
  private static final Set<String> SENT = new HashSet<>();

  private ClassPath() {}

  /** All of them that are there, as absolute paths, from the class path and the module path. */
  static List<String> entries() {
    Set<String> entries = new LinkedHashSet<>();
    for (String property : List.of("jdk.module.path", "java.class.path")) {
      for (String entry : System.getProperty(property, "").split(File.pathSeparator)) {
        if (!entry.isEmpty() && Files.exists(Path.of(entry))) {
          entries.add(Path.of(entry).toAbsolutePath().toString());
        }
      }
    }
    return List.copyOf(entries);
  }

  /** Has executors fetch them, once for each context. */
  static synchronized void send(JavaSparkContext context) {
    if (SENT.contains(context.sc().applicationId())) {
      return;
    }
    try {
      // executors that come later fetch them too, so they stay as long as the program runs
      Path folder = TemporaryFolder.create("divisi-jars").path();
      for (Path jar : jars(folder)) {
        context.addJar(jar.toString());
      }
      SENT.add(context.sc().applicationId());
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "the classes of this program cannot be sent to the executors: " + e.getMessage(), e);
    }
  }

  /** The same as jars, what folders hold packed in a folder; without the jars that Spark has. */
  static List<Path> jars(Path folder) throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String entry : entries()) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        jars.add(packed(path, folder));
      } else if (!isSparks(artifact(path))) {
        jars.add(path);
      }
    }
    return jars;
  }

  /** A jar's name without its version. */
  static String artifact(Path jar) {
    return jar.getFileName().toString().replaceFirst("-\\d.*", "");
  }

  /** Whether an artifact comes with Spark, so that executors have it. */
  static boolean isSparks(String artifact) {
    return SPARKS.contains(artifact);
  }

  /** The artifacts that come with Spark itself. */
  private static Set<String> sparks() {
    try (InputStream in = ClassPath.class.getResourceAsStream("spark-jars.txt")) {
      String names = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return names.lines().collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path packed(Path classes, Path folder) throws IOException {
    Path jar = Files.createTempFile(folder, "classes-", ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packer = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        packer.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, packer);
        packer.closeEntry();
      }
    }
    return jar;
  }
}
