package org.divisi.studio.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.divisi.engrave.Engraver;
import org.divisi.engrave.Engraving;
import org.divisi.engrave.FileKind;
import org.divisi.engrave.Message;
import org.divisi.engrave.Sheet;
import org.divisi.engrave.WarmEngraver;
import org.divisi.lilypond.WholeFile;
import org.divisi.score.Component;
import org.jspecify.annotations.Nullable;

/**
 * A page in the browser that shows a score and plays it, in one file that needs no other.
 *
 * <p>Verovio engraves the notes in the browser, and so the page holds all of it (7 MB). It is free
 * software under the LGPL and stands apart in the page, so that another may be put in its place:
 * there, or by {@link #withVerovio} from the start.
 *
 * {@snippet class="org.divisi.studio.page.Snippets" region="page"}
 */
public final class ScorePage {
  private static final String VEROVIO = "verovio.js";

  private final String title;
  private final String shown;
  private final boolean drawn;
  private final @Nullable Path verovio;
  private final String events;
  private final List<Message> messages;

  private ScorePage(
      String title,
      String shown,
      boolean drawn,
      @Nullable Path verovio,
      String events,
      List<Message> messages) {
    this.title = title;
    this.shown = shown;
    this.drawn = drawn;
    this.verovio = verovio;
    this.events = events;
    this.messages = messages;
  }

  /** A page whose notes are engraved in the browser. Costs as much as to play and write them. */
  public static ScorePage of(Component score, String title) {
    return drawn(score, title, List.of(), List.of());
  }

  /**
   * A page that shows what LilyPond draws, and needs no Verovio. Notes that are played are lit
   * there too, unless LilyPond paints heads in colours of their own, or leaves some out.
   *
   * @throws org.divisi.engrave.EngravingException if LilyPond finds an error in the score
   */
  public static ScorePage engraved(Component score, String title, Engraver engraver) {
    return drawn(score, title, engraver.withKinds(FileKind.SVG)::engrave);
  }

  /**
   * The same by a LilyPond that has begun, of an engraver for {@link FileKind#SVG}.
   *
   * @throws org.divisi.engrave.EngravingException if LilyPond finds an error in the score
   */
  public static ScorePage engraved(Component score, String title, WarmEngraver engraver) {
    return drawn(score, title, engraver::engrave);
  }

  private static ScorePage drawn(Component score, String title, Drawn.Press press) {
    Drawn.Pages made = Drawn.pages(score, press);
    return drawn(score, title, made.pages(), made.messages());
  }

  /**
   * What to engrave so that the page comes from the same run of LilyPond as all else that is made
   * of a score: the sheet of the score, and behind it, unless its text is too long for that, the
   * same with its heads marked.
   */
  public static List<Sheet> sheets(String name, Component score) {
    Sheet plain = Sheet.of(name, score);
    // A part's name has a line before its own, so this is no part's.
    return Drawn.isMarkable(plain)
        ? List.of(plain, Drawn.painted(plain).withName(name + "+heads"))
        : List.of(plain);
  }

  /**
   * A page that shows what was made of its {@link #sheets}, as SVG among other kinds.
   *
   * @throws org.divisi.engrave.EngravingException if LilyPond found an error in the score
   */
  public static ScorePage engraved(Component score, String title, List<Engraving> made) {
    List<String> marked = made.size() > 1 ? Drawn.marked(score, made.get(1)) : List.of();
    List<String> drawings = marked.isEmpty() ? Drawn.plain(made.getFirst()) : marked;
    return drawn(score, title, drawings, made.getFirst().messages());
  }

  static ScorePage drawn(
      Component score, String title, List<String> drawings, List<Message> messages) {
    boolean drawn = !drawings.isEmpty();
    return new ScorePage(title, Shown.json(score, title, drawings), drawn, null, "", messages);
  }

  /** A page without a score as yet, which waits for one. */
  public static ScorePage waiting(String title) {
    return new ScorePage(
        title, "{\"title\":" + Json.quoted(title) + "}", false, null, "", List.of());
  }

  /** Whether the build had npm, so that Verovio is there. */
  public static boolean isVerovioThere() {
    return ScorePage.class.getResource(VEROVIO) != null;
  }

  /** The same, with another Verovio: a {@code verovio-toolkit-wasm.js}. */
  public ScorePage withVerovio(Path script) {
    return new ScorePage(title, shown, drawn, script, events, messages);
  }

  /**
   * The same, but it follows events of a server: {@code shown} says that there is new JSON to be
   * had, {@code fault} what is wrong.
   *
   * @param address of the stream of events, such as {@code events}; the JSON is at {@code shown}
   */
  public ScorePage withEvents(String address) {
    return new ScorePage(title, shown, drawn, verovio, address, messages);
  }

  /** What LilyPond said of what it drew: warnings. None where the browser engraves. */
  public List<Message> messages() {
    return messages;
  }

  /** What the page shows, as JSON: title, notes, sounds, bars. */
  public String json() {
    return shown;
  }

  /**
   * Writes it to a file. If that fails, what stood there before still stands there.
   *
   * @throws UncheckedIOException if the file cannot be written
   * @throws IllegalStateException if Verovio is needed, and the build had none
   */
  public void write(Path file) {
    byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(bytes));
  }

  /**
   * The whole page.
   *
   * @throws IllegalStateException if Verovio is needed, and the build had none
   */
  public String text() {
    String script = resource("page.js");
    String style = resource("page.css");
    // What changes may come to show what LilyPond has not drawn.
    boolean need = !drawn || (!events.isEmpty() && (verovio != null || isVerovioThere()));
    String engraver = need ? verovio() : "";
    String[] parts = resource("page.html").split("\\{\\{|\\}\\}");
    StringBuilder page = new StringBuilder();
    for (int part = 0; part < parts.length; part++) {
      page.append(
          part % 2 == 0
              ? parts[part]
              : switch (parts[part]) {
                case "title" -> escaped(title);
                case "style" -> style;
                case "script" -> script;
                case "policy" -> policy(script);
                case "shown" -> shown;
                case "events" -> escaped(events);
                case "verovio" -> engraver;
                default -> throw new IllegalStateException("no such part: " + parts[part]);
              });
    }
    return page.toString();
  }

  /** No script may run but the page's own and, in a worker, Verovio; nothing comes from outside. */
  private String policy(String script) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'sha256-%s' 'wasm-unsafe-eval'".formatted(hash(script)),
        "worker-src blob:",
        "style-src 'unsafe-inline'",
        "img-src data:",
        "font-src data:",
        "connect-src " + (events.isEmpty() ? "'none'" : "'self'"),
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String hash(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private String verovio() {
    if (verovio != null) {
      try {
        return inert(Files.readString(verovio));
      } catch (IOException e) {
        throw new UncheckedIOException("Verovio's script %s cannot be read".formatted(verovio), e);
      }
    }
    if (!isVerovioThere()) {
      throw new IllegalStateException(
          """
          the page's notes are engraved by Verovio, which is not here: Divisi was built without npm. \
          Install npm and build again, or install LilyPond, whose pages are shown instead""");
    }
    return inert(resource(VEROVIO));
  }

  /** As it may stand in a script element: the end of one within a string says the same so. */
  private static String inert(String script) {
    return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = ScorePage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the page's own parts cannot be read", e);
    }
  }
}
