package org.divisi.parallel.ship;

/** Walks through a method's instructions. */
final class Code {
  static final int GETSTATIC = 0xB2;
  static final int PUTSTATIC = 0xB3;
  static final int PUTFIELD = 0xB5;
  static final int INVOKEVIRTUAL = 0xB6;
  static final int INVOKEINTERFACE = 0xB9;
  static final int INVOKEDYNAMIC = 0xBA;
  private static final int TABLESWITCH = 0xAA;
  private static final int LOOKUPSWITCH = 0xAB;
  private static final int WIDE = 0xC4;
  private static final int IINC = 0x84;

  /** How long each instruction is; 0: it depends; a digit for each of the 202. */
  private static final String LENGTHS =
      "111111111111111123233222221111111111111111111111111111222221111111111111111"
          + "111111111111111111111111111111111111111111111111111111111311111111111111111"
          + "1113333333333333333200111111333333355323113311043355";

  private Code() {}

  /** Is told of each instruction that names something in the constant pool. */
  interface Visitor {
    void visit(int operation, int constant);
  }

  static void walk(byte[] code, Visitor visitor) {
    int at = 0;
    while (at < code.length) {
      int operation = code[at] & 0xFF;
      if (operation >= GETSTATIC && operation <= INVOKEDYNAMIC) {
        visitor.visit(operation, unsignedShort(code, at + 1));
      }
      at += length(code, at, operation);
    }
  }

  private static int length(byte[] code, int at, int operation) {
    int aligned = (at + 4) & ~3;
    return switch (operation) {
      case TABLESWITCH -> {
        int low = integer(code, aligned + 4);
        int high = integer(code, aligned + 8);
        yield aligned + 12 + 4 * (high - low + 1) - at;
      }
      case LOOKUPSWITCH -> aligned + 8 + 8 * integer(code, aligned + 4) - at;
      case WIDE -> (code[at + 1] & 0xFF) == IINC ? 6 : 4;
      default -> LENGTHS.charAt(operation) - '0';
    };
  }

  private static int unsignedShort(byte[] code, int at) {
    return (code[at] & 0xFF) << 8 | (code[at + 1] & 0xFF);
  }

  private static int integer(byte[] code, int at) {
    return unsignedShort(code, at) << 16 | unsignedShort(code, at + 2);
  }
}
