package org.divisi.parallel.ship;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * As much of a compiled class as it takes to see what its methods use: the JDK reads classes itself
 * only from release 24 on.
 */
public final class ClassFile {
  private static final int CODE_HEADER = 8;
  private static final Pattern OF_DESCRIPTOR = Pattern.compile("L([^;<>()\\[]+)[;<]");

  private final @Nullable Object[] constants;
  private final List<Method> methods = new ArrayList<>();
  private final List<int[]> bootstraps = new ArrayList<>();

  /** A field or method as code names it. */
  public record Member(String owner, String name, String descriptor) {}

  /** A method with its code; the tables give names to its variables and lines to its code. */
  @SuppressWarnings("ArrayRecordComponent") // read on, never compared
  record Method(String name, String descriptor, byte[] code, List<Local> locals, int line) {}

  /** The name of a variable from its start on. */
  record Local(int slot, String name) {}

  private record Pair(int first, int second) {}

  private record Text(int at) {}

  private ClassFile(DataInputStream in) throws IOException {
    in.readInt();
    in.readInt();
    constants = new Object[in.readUnsignedShort()];
    readConstants(in);
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    readMembers(in, false);
    readMembers(in, true);
    readBootstraps(in);
  }

  static ClassFile read(byte[] bytes) throws IOException {
    return new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  List<Method> methods() {
    return methods;
  }

  @Nullable Method method(String name, String descriptor) {
    for (Method method : methods) {
      if (method.name.equals(name) && method.descriptor.equals(descriptor)) {
        return method;
      }
    }
    return null;
  }

  private void readConstants(DataInputStream in) throws IOException {
    for (int i = 1; i < constants.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants[i] = in.readUTF();
        case 3, 4 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          i++;
        }
        case 7, 8, 16, 19, 20 -> constants[i] = new Text(in.readUnsignedShort());
        case 9, 10, 11, 12, 17, 18 ->
            constants[i] = new Pair(in.readUnsignedShort(), in.readUnsignedShort());
        case 15 -> constants[i] = new Pair(in.readUnsignedByte(), in.readUnsignedShort());
        default -> throw new IOException("a constant of kind " + tag + " is not known");
      }
    }
  }

  private String text(int index) {
    Object constant = constants[index];
    return constant instanceof Text at ? text(at.at) : String.valueOf(constant);
  }

  /** The names of all classes that this one speaks of, and of some things that are none. */
  Set<String> mentioned() {
    Set<String> names = new LinkedHashSet<>();
    for (Object constant : constants) {
      if (constant instanceof Text at) {
        names.add(text(at.at));
      } else if (constant instanceof String text) {
        OF_DESCRIPTOR.matcher(text).results().forEach(found -> names.add(found.group(1)));
      }
    }
    return names;
  }

  /** The field or method at this place of the constant pool. */
  Member member(int index) {
    if (constants[index] instanceof Pair owned
        && constants[owned.second] instanceof Pair described) {
      return new Member(text(owned.first), text(described.first), text(described.second));
    }
    return new Member("", "", "");
  }

  /** The methods that an {@code invokedynamic} at this place passes on. */
  List<Member> handles(int index) {
    List<Member> handles = new ArrayList<>();
    if (constants[index] instanceof Pair dynamic && dynamic.first < bootstraps.size()) {
      for (int argument : bootstraps.get(dynamic.first)) {
        if (constants[argument] instanceof Pair handle
            && constants[handle.second] instanceof Pair) {
          handles.add(member(handle.second));
        }
      }
    }
    return handles;
  }

  private void readMembers(DataInputStream in, boolean isMethods) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.readUnsignedShort();
      String name = text(in.readUnsignedShort());
      String descriptor = text(in.readUnsignedShort());
      byte[] code = new byte[0];
      List<Local> locals = new ArrayList<>();
      int[] line = {-1};
      int attributes = in.readUnsignedShort();
      for (int a = 0; a < attributes; a++) {
        String attribute = text(in.readUnsignedShort());
        int length = in.readInt();
        if (attribute.equals("Code")) {
          in.skipNBytes(4);
          code = in.readNBytes(in.readInt());
          readTables(in, length - CODE_HEADER - code.length, locals, line);
        } else {
          in.skipNBytes(length);
        }
      }
      if (isMethods) {
        methods.add(new Method(name, descriptor, code, locals, line[0]));
      }
    }
  }

  private void readTables(DataInputStream in, int length, List<Local> locals, int[] line)
      throws IOException {
    DataInputStream rest = new DataInputStream(new ByteArrayInputStream(in.readNBytes(length)));
    rest.skipNBytes(8L * rest.readUnsignedShort());
    int attributes = rest.readUnsignedShort();
    for (int a = 0; a < attributes; a++) {
      String attribute = text(rest.readUnsignedShort());
      byte[] bytes = rest.readNBytes(rest.readInt());
      DataInputStream table = new DataInputStream(new ByteArrayInputStream(bytes));
      if (attribute.equals("LocalVariableTable")) {
        readLocals(table, locals);
      } else if (attribute.equals("LineNumberTable") && table.readUnsignedShort() > 0) {
        table.readUnsignedShort();
        line[0] = table.readUnsignedShort();
      }
    }
  }

  private void readLocals(DataInputStream table, List<Local> locals) throws IOException {
    int count = table.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      table.readInt();
      String name = text(table.readUnsignedShort());
      table.readUnsignedShort();
      locals.add(new Local(table.readUnsignedShort(), name));
    }
  }

  private void readBootstraps(DataInputStream in) throws IOException {
    int attributes = in.readUnsignedShort();
    for (int a = 0; a < attributes; a++) {
      String attribute = text(in.readUnsignedShort());
      int length = in.readInt();
      if (!attribute.equals("BootstrapMethods")) {
        in.skipNBytes(length);
        continue;
      }
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.readUnsignedShort();
        int[] arguments = new int[in.readUnsignedShort()];
        for (int k = 0; k < arguments.length; k++) {
          arguments[k] = in.readUnsignedShort();
        }
        bootstraps.add(arguments);
      }
    }
  }
}
