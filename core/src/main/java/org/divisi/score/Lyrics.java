package org.divisi.score;

import java.util.List;
import java.util.Objects;
import org.divisi.theory.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lyrics that are sung to a voice, or figures above a bass, kept as their text: {@code \lyricsto
 * "melody" { Ah __ men }}. Lyrics take no time but what their own durations say.
 *
 * @param kind what gives them their time
 * @param voice the name of the voice that sings them; an empty text where they name none
 * @param text the text, without the braces around
 * @param syllables what the text says, one syllable after the other
 * @param attachments what is attached
 */
public record Lyrics(
    Kind kind, String voice, String text, List<Syllable> syllables, List<Attachment> attachments)
    implements Container {
  /** What gives words their time. */
  public enum Kind {
    /** The notes of the voice that they name: {@code \lyricsto}. */
    TO("\\lyricsto"),
    /** The notes of the music before them: {@code \addlyrics}. */
    ADDED("\\addlyrics"),
    /** Durations of their own: {@code \lyricmode}. */
    OWN("\\lyricmode"),
    /** Durations of their own, and the words are figures of a bass: {@code \figuremode}. */
    FIGURES("\\figuremode");

    private final String command;

    Kind(String command) {
      this.command = command;
    }

    /** LilyPond's word for it. */
    public String command() {
      return command;
    }
  }

  /**
   * Words for a voice, as LilyPond writes them between braces: {@code Lyrics.to("melody", "A -- ve
   * Ma -- ria")}. They stand in a context of their own beside the staff: {@code
   * CustomContext.of("Lyrics", words)}.
   *
   * @param voice the name of the voice that sings them
   * @throws IllegalArgumentException if the text is no words, with line and column
   */
  public static Lyrics to(String voice, String words) {
    String text = Kind.TO.command() + " " + Markup.quoted(voice) + " { " + words + " }";
    Components read = MusicReader.installed().read(text).components();
    if (read.size() == 1 && read.get(0) instanceof Lyrics lyrics) {
      return lyrics;
    }
    throw new IllegalArgumentException(
        "'%s' are not the words of one voice: leave braces out".formatted(words));
  }

  /** Puts the attachments in order. */
  public Lyrics {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(text, "text");
    syllables = List.copyOf(syllables);
    attachments = Attachment.ordered(attachments);
  }

  /** What stands before the braces: {@code \lyricsto "melody"}. */
  public String heading() {
    return kind == Kind.TO ? kind.command() + " \"" + voice + "\"" : kind.command();
  }

  /** Nothing: words are text. */
  @Override
  public Components components() {
    return Components.EMPTY;
  }

  @Override
  public boolean simultaneous() {
    return false;
  }

  @Override
  public Duration duration() {
    Duration total = Duration.ZERO;
    if (kind == Kind.OWN || kind == Kind.FIGURES) {
      for (Syllable syllable : syllables) {
        @Nullable Duration own = syllable.duration();
        total = own == null ? total : total.plus(own);
      }
    }
    return total;
  }

  /** Themselves: words hold no components. */
  @Override
  public Container withComponents(Components components) {
    return components.isEmpty() ? this : new Fragment(components, false, attachments);
  }

  @Override
  public Lyrics withAttachments(List<Attachment> attachments) {
    return new Lyrics(kind, voice, text, syllables, attachments);
  }

  @Override
  public Lyrics attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Lyrics attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Lyrics attach(Attachment attachment) {
    return withAttachments(Attachment.plus(attachments, attachment));
  }

  @Override
  public boolean equals(Object other) {
    return Structure.equal(this, other);
  }

  @Override
  public int hashCode() {
    return Structure.hash(this);
  }

  /** The short form: {@code \lyricsto "melody" {Ah __ men}}. */
  @Override
  public String toString() {
    return heading() + " {" + text + "}";
  }
}
