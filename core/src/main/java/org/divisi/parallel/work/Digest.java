package org.divisi.parallel.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what passes by, as hexadecimal digits. */
public final class Digest {
  private final MessageDigest digest;

  public Digest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  public static String of(Path file) throws IOException {
    Digest digest = new Digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = new byte[1 << 13];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        digest.digest.update(bytes, 0, read);
      }
    }
    return digest.end();
  }

  /** Takes a text, and notes where it ends. */
  public void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  public String end() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
