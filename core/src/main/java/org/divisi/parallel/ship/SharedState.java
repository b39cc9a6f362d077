package org.divisi.parallel.ship;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds state that a task shares with its program and that a worker process would not: a static
 * field that it reads, which is not final and which is assigned anywhere but where it is declared;
 * and a field of a compact source file that it assigns.
 *
 * <p>What the task can reach is followed through the user's own classes: those that come from the
 * same loader and place as the task itself. Libraries have their own state, and know why. A field
 * declared {@code transient} may differ from worker to worker.
 */
public final class SharedState {
  private static final int MOST = 5_000;

  private final ClassLoader loader;
  private final @Nullable URL place;
  private final Map<String, @Nullable ClassFile> files = new HashMap<>();
  private final Set<ClassFile.Member> seen = new HashSet<>();
  private final Deque<ClassFile.Member> open = new ArrayDeque<>();

  private SharedState(Class<?> home) {
    this.loader =
        Objects.requireNonNullElse(home.getClassLoader(), ClassLoader.getSystemClassLoader());
    this.place = place(home);
  }

  /** The first such field that can be reached from a method of a class, if there is one. */
  public static @Nullable Field reachedFrom(Class<?> home, ClassFile.Member method) {
    SharedState state = new SharedState(home);
    state.open.add(method);
    return state.search();
  }

  private @Nullable Field search() {
    while (!open.isEmpty() && seen.size() < MOST) {
      ClassFile.Member member = open.remove();
      if (!seen.add(member)) {
        continue;
      }
      ClassFile file = file(member.owner());
      ClassFile.Method method =
          file == null ? null : file.method(member.name(), member.descriptor());
      if (file == null || method == null) {
        continue;
      }
      Field[] found = new Field[1];
      Code.walk(method.code(), (operation, constant) -> visit(file, operation, constant, found));
      if (found[0] != null) {
        return found[0];
      }
    }
    return null;
  }

  private void visit(ClassFile file, int operation, int constant, @Nullable Field[] found) {
    switch (operation) {
      case Code.GETSTATIC -> {
        if (found[0] == null) {
          found[0] = changing(file.member(constant));
        }
      }
      case Code.PUTFIELD -> {
        if (found[0] == null) {
          found[0] = ofScript(file.member(constant));
        }
      }
      case Code.INVOKEDYNAMIC -> open.addAll(file.handles(constant));
      default -> {
        if (operation >= Code.INVOKEVIRTUAL) {
          open.add(file.member(constant));
        }
      }
    }
  }

  private @Nullable Field changing(ClassFile.Member member) {
    Field field = field(member);
    if (field == null) {
      return null;
    }
    int modifiers = field.getModifiers();
    boolean fixed =
        Modifier.isFinal(modifiers)
            || Modifier.isTransient(modifiers)
            || field.isSynthetic()
            || !isAssignedLater(member);
    return fixed ? null : field;
  }

  private @Nullable Field ofScript(ClassFile.Member member) {
    Field field = field(member);
    boolean isOfScript =
        field != null
            && Script.isImplicit(field.getDeclaringClass())
            && !Modifier.isTransient(field.getModifiers());
    return isOfScript ? field : null;
  }

  /** A field of a class of the user's; null if it is not. */
  private @Nullable Field field(ClassFile.Member member) {
    if (file(member.owner()) == null) {
      return null;
    }
    try {
      Class<?> owner = Class.forName(member.owner().replace('/', '.'), false, loader);
      return owner.getDeclaredField(member.name());
    } catch (ReflectiveOperationException | LinkageError e) {
      return null;
    }
  }

  /** Whether the field's own class, or one that has been looked at, assigns it after its start. */
  private boolean isAssignedLater(ClassFile.Member field) {
    boolean[] assigned = new boolean[1];
    for (ClassFile file : files.values().stream().filter(Objects::nonNull).toList()) {
      for (ClassFile.Method method : file.methods()) {
        boolean isStart = method.name().equals("<clinit>");
        Code.walk(
            method.code(),
            (operation, constant) ->
                assigned[0] |=
                    !isStart && operation == Code.PUTSTATIC && file.member(constant).equals(field));
      }
    }
    return assigned[0];
  }

  /** A class of the user's; null if it is not. */
  private @Nullable ClassFile file(String name) {
    if (!files.containsKey(name)) {
      files.put(name, read(name));
    }
    return files.get(name);
  }

  private @Nullable ClassFile read(String name) {
    try {
      Class<?> type = Class.forName(name.replace('/', '.'), false, loader);
      if (type.getClassLoader() == null
          || !Objects.equals(String.valueOf(place(type)), String.valueOf(place))) {
        return null;
      }
      return fileOf(type);
    } catch (ClassNotFoundException | LinkageError | IOException e) {
      return null;
    }
  }

  private static @Nullable URL place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null ? null : source.getLocation();
  }

  /** The compiled form of a class, if its loader has it. */
  static @Nullable ClassFile fileOf(Class<?> type) throws IOException {
    ClassLoader loader = type.getClassLoader();
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream in = loader == null ? null : loader.getResourceAsStream(name)) {
      return in == null ? null : ClassFile.read(in.readAllBytes());
    }
  }
}
