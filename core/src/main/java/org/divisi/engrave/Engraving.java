package org.divisi.engrave;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a sheet.
 *
 * @param sheet the sheet's name
 * @param files what was made, the pages in order; none if it failed
 * @param messages what LilyPond said about it
 */
public record Engraving(String sheet, List<Path> files, List<Message> messages) {
  /** Keeps the lists as they are now. */
  public Engraving {
    files = List.copyOf(files);
    messages = List.copyOf(messages);
  }

  /** Whether there is no page that is right. */
  public boolean isFailed() {
    return messages.stream().anyMatch(Message::isError);
  }

  /** What LilyPond said, as it said it; empty if it said nothing. */
  public String said() {
    return messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
  }

  /**
   * The same, if it is good.
   *
   * @throws EngravingException with all that LilyPond said, if it failed
   */
  public Engraving orThrow() {
    if (isFailed()) {
      throw new EngravingException(
          "LilyPond could not engrave %s:\n%s".formatted(sheet, said()), null);
    }
    return this;
  }
}
