package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a piece that is compiled in memory when its tasks go to worker processes. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScriptsTest {
  /** Classes that exist in memory only. */
  private static final class Memory extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    Memory(String name, String source) throws IOException {
      super(ScriptsTest.class.getClassLoader());
      Path folder = Files.createTempDirectory("divisi-memory");
      Path file = Files.writeString(folder.resolve(name + ".java"), source);
      int compiled =
          ToolProvider.findFirst("javac")
              .orElseThrow()
              .run(
                  System.out,
                  System.err,
                  "-classpath",
                  System.getProperty("java.class.path"),
                  "-d",
                  folder.toString(),
                  file.toString());
      assertThat(compiled).isZero();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path each : files.toList()) {
          classes.put(
              each.getFileName().toString().replace(".class", ""), Files.readAllBytes(each));
          Files.delete(each);
        }
      }
      Files.delete(folder);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      byte[] bytes = classes.get(name.replace(".class", "").replace('/', '.'));
      return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }

    Object run(String name, String kind) throws ReflectiveOperationException {
      var method = loadClass(name).getDeclaredMethod("compose", Pool.class);
      method.setAccessible(true);
      var constructor = loadClass(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      try {
        return method.invoke(constructor.newInstance(), Shapes.shared(kind));
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static String script(String result) {
    return """
    import java.util.List;
    import org.divisi.parallel.*;
    class Script {
      record Note(int pitch) implements java.io.Serializable {}
      Note note(int n) { return new Note(n + %s); }
      Object compose(Pool pool) {
        class Local implements Task<Integer, Note> { public Note run(Integer n) { return note(n); } }
        return List.of(pool.map(List.of(1, 2), this::note), pool.map(List.of(3), n -> note(n)));
      }
    }
    """
        .formatted(result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void classes_that_exist_only_in_memory_are_sent(String kind) throws Exception {
    assertThat(new Memory("Script", script("10")).run("Script", kind))
        .hasToString("[[Note[pitch=11], Note[pitch=12]], [Note[pitch=13]]]");
  }

  /** A piece with fields, in the form that the compiler gives to a compact source file. */
  private static String fields(String field, String task) {
    return """
    import java.util.*;
    import org.divisi.parallel.*;
    final class Piece {
      int factor = 3;
      final List<String> names = new ArrayList<>(List.of("a"));
      transient Object own = new Object();
      %s
      Object compose(Pool pool) {
        factor++;
        names.add("b");
        return pool.map(List.of(1, 2), n -> %s);
      }
    }
    """
        .formatted(field, task);
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads:2", "processes:2", "parcels:2"})
  void the_fields_of_a_compact_source_file_are_seen_by_its_tasks(String kind) throws Exception {
    String reading = fields("", "n * factor + names.get(1) + (own == null)");
    assertThat(new Memory("Piece", reading).run("Piece", kind)).hasToString("[4bfalse, 8bfalse]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void a_field_of_a_compact_source_file_that_a_task_assigns_is_refused(String kind) {
    assertThatThrownBy(() -> new Memory("Piece", fields("", "factor += n")).run("Piece", kind))
        .rootCause()
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("it assigns the field 'factor' of Piece, and what a worker assigns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void a_field_of_a_compact_source_file_that_cannot_be_sent_is_named(String kind) {
    String holding = fields("Object lock = new Object();", "n * factor");
    assertThatThrownBy(() -> new Memory("Piece", holding).run("Piece", kind))
        .cause()
        .isInstanceOf(TransferException.class)
        .hasMessageContaining(
            "it uses the object it was written in (Piece), whose field 'lock' is a java.lang.Object, which is not serializable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void two_scripts_of_one_name_are_told_apart(String kind) throws Exception {
    assertThat(new Memory("Script", script("20")).run("Script", kind))
        .hasToString("[[Note[pitch=21], Note[pitch=22]], [Note[pitch=23]]]");
    assertThat(new Memory("Script", script("30")).run("Script", kind))
        .hasToString("[[Note[pitch=31], Note[pitch=32]], [Note[pitch=33]]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes:2", "parcels:2"})
  void a_task_within_a_librarys_task_is_sent(String kind) throws Exception {
    String within =
        script("1")
            .replaceAll("return List.of\\(pool.*", "return Library.bracketed(pool, this::note);");
    assertThat(new Memory("Script", within).run("Script", kind))
        .hasToString("[<Note[pitch=2]>, <Note[pitch=3]>]");
  }

  private static final String NOTE =
      "static final class Note { final int pitch; Note(int pitch) { this.pitch = pitch; } }";

  @Test
  void what_to_write_is_told_in_a_script_that_exists_only_in_memory() throws Exception {
    Memory script =
        new Memory(
            "Script",
            script("1").replace("record Note(int pitch) implements java.io.Serializable {}", NOTE));
    assertThatThrownBy(() -> script.run("Script", "processes:2"))
        .rootCause()
        .hasMessageContaining("Script$Note");
    assertThatThrownBy(() -> script.run("Script", "processes:2"))
        .cause()
        .hasMessageContaining(": write: class Note implements Serializable");
  }
}
