package org.divisi.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The file of a piece, read.
 *
 * @param path as the user wrote it, and as messages name it
 * @param text what is in it
 */
record PieceFile(Path path, String text) {

  static PieceFile read(Path path) throws UserException {
    if (Files.isDirectory(path)) {
      throw new UserException(
          "divisi: "
              + path
              + " is a folder: name a piece in it, such as "
              + path.resolve("Piece.java"));
    }
    if (!path.toString().endsWith(".java")) {
      throw new UserException(
          "divisi: " + path + " is not a .java file: a piece is one Java source file");
    }
    try {
      return new PieceFile(path, decode(path, Files.readAllBytes(path)));
    } catch (NoSuchFileException e) {
      throw new UserException("divisi: " + path + " does not exist", e);
    } catch (IOException e) {
      throw new UserException("divisi: " + path + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The file's name without its ending: what the piece's outputs are named after. */
  String name() {
    String name = String.valueOf(path.getFileName());
    return name.substring(0, name.length() - ".java".length());
  }

  /** What is wrong, and where: {@code FILE:LINE:COLUMN: error: text}, the line, and a caret. */
  String complaint(int line, int column, String text) {
    return complaint(path, this.text, line, column, text);
  }

  /** The same, where a word first stands in the file. */
  String complaintAt(String word, String message) {
    int at = text.indexOf(word);
    if (at < 0) {
      return path + ": error: " + message;
    }
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return complaint(line, at - text.lastIndexOf('\n', at), message);
  }

  static String complaint(Path path, String source, int line, int column, String text) {
    List<String> lines = source.lines().toList();
    List<String> message = text.lines().toList();
    StringBuilder out = new StringBuilder();
    out.append(path).append(':').append(line).append(':').append(column).append(": error: ");
    out.append(message.isEmpty() ? "" : message.getFirst());
    if (line <= lines.size()) {
      String shown = lines.get(line - 1);
      String before = shown.substring(0, Math.min(column - 1, shown.length()));
      String indent = before.replaceAll("[^\t]", " ");
      out.append('\n').append(shown.stripTrailing()).append('\n').append(indent).append('^');
    }
    message.stream().skip(1).forEach(rest -> out.append('\n').append(rest));
    return out.toString();
  }

  private static String decode(Path path, byte[] bytes) throws UserException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      int column = text.length() - text.lastIndexOf('\n');
      throw new UserException(
          "%s:%d:%d: error: this is not UTF-8: save the file as UTF-8"
              .formatted(path, line, column),
          new CharacterCodingException());
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
