package org.divisi.score;

import java.util.List;

/**
 * A container that LilyPond knows by a type, and that may have a name: a voice, a staff, a score.
 */
public sealed interface Context extends Container
    permits Voice, Staff, StaffGroup, Score, CustomContext {
  /** Type, name and way of its music. */
  Heading heading();

  /** The same context with another heading. */
  Context withHeading(Heading heading);

  /** Its name, or an empty text. */
  default String name() {
    return heading().name();
  }

  /** The type that LilyPond knows it by, such as {@code Staff} or {@code DrumStaff}. */
  default String lilypondType() {
    return heading().lilypondType();
  }

  /** The same context without an engraver that its type has: {@code \remove Bar_engraver}. */
  Context removing(String engraver);

  /** The same context with one engraver more: {@code \consists Horizontal_bracket_engraver}. */
  Context consisting(String engraver);

  @Override
  default boolean simultaneous() {
    return heading().simultaneous();
  }

  @Override
  Context withComponents(Components components);

  @Override
  Context withAttachments(List<Attachment> attachments);

  @Override
  Context attach(Indicator indicator);

  @Override
  Context attach(Indicator indicator, Direction direction);

  @Override
  Context attach(Attachment attachment);

  /** Whether a word is one of LilyPond's types of context, as {@code Staff} is. */
  static boolean isType(String word) {
    return Types.KNOWN.contains(word);
  }

  /**
   * An empty context of a LilyPond type: a staff for {@code DrumStaff}, a voice for {@code
   * CueVoice}, and so on; what none of these is, such as {@code Lyrics}, is a {@link
   * CustomContext}.
   */
  static Context of(Heading heading) {
    return switch (heading.lilypondType()) {
      case "Voice", "CueVoice", "DrumVoice", "MensuralVoice", "TabVoice", "VaticanaVoice" ->
          new Voice(heading, Components.EMPTY, List.of());
      case "Staff", "DrumStaff", "MensuralStaff", "RhythmicStaff", "TabStaff", "VaticanaStaff" ->
          new Staff(heading, Components.EMPTY, List.of());
      case "StaffGroup", "ChoirStaff", "GrandStaff", "PianoStaff" ->
          new StaffGroup(heading, Components.EMPTY, List.of());
      case "Score" -> new Score(heading, Components.EMPTY, List.of());
      default -> new CustomContext(heading, Components.EMPTY, List.of());
    };
  }
}
