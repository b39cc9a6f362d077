package org.divisi.studio.musicxml.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Scores that are packed together with a table of contents, as in {@code .mxl} files. */
public final class Packed {
  public static final String CONTAINER = "META-INF/container.xml";

  private static final Pattern ROOT = Pattern.compile("full-path\\s*=\\s*[\"']([^\"']+)[\"']");

  /** What a packed score may unpack to: a hundred times what large scores have. */
  private static final long MOST = 1L << 30;

  private Packed() {}

  public static String container(String inner) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <container>
      <rootfiles>
        <rootfile full-path="%s" media-type="application/vnd.recordare.musicxml+xml"/>
      </rootfiles>
    </container>
    """
        .formatted(inner);
  }

  /** The text of a score, from a stream that may be packed and that can be marked. */
  public static InputStream open(InputStream in) throws IOException {
    in.mark(4);
    boolean packed = in.read() == 'P' && in.read() == 'K';
    in.reset();
    return packed ? unpack(new ZipInputStream(in)) : in;
  }

  private static InputStream unpack(ZipInputStream zip) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    long left = MOST;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (!entry.isDirectory() && name.matches("(?i).*\\.(xml|musicxml)")) {
        byte[] bytes = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 8));
        if (zip.read() >= 0) {
          throw new IllegalArgumentException(
              "packed file %s unpacks to more than a gigabyte: unpack it first".formatted(name));
        }
        left -= bytes.length;
        files.put(name, bytes);
      }
    }
    byte[] contents = files.remove(CONTAINER);
    String table = contents == null ? "" : new String(contents, StandardCharsets.UTF_8);
    Matcher root = ROOT.matcher(table);
    byte[] score = root.find() ? files.get(root.group(1)) : null;
    if (score == null) {
      score =
          files.entrySet().stream()
              .filter(file -> !file.getKey().startsWith("META-INF/"))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException("packed file holds no score: pack one into it"));
    }
    return new ByteArrayInputStream(score);
  }
}
