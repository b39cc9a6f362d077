package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Direction;
import org.divisi.score.Markup;
import org.divisi.score.Note;
import org.divisi.score.Place;
import org.divisi.score.Staff;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void parse() {
    // @start region="parse"
    Staff staff = LilyPond.parse("\\new Staff { c'4 d' e' f' }", Staff.class);
    // @end
    assertThat(staff.leaves()).isEqualTo(4);
  }

  @Test
  void places() {
    Staff staff = LilyPond.parse("\\new Staff { c'4 d'4 ( e'4 ) }", Staff.class);
    // @start region="places"
    LilyPondFile file = LilyPondFile.of(staff);
    Map<Integer, Place> places = file.places(Set.of(7)); // where the slur begins in line 7
    // @end
    assertThat(file.format().lines().skip(6).findFirst().orElse("").strip()).isEqualTo("(");
    assertThat(places).containsOnlyKeys(7);
    Place place = places.values().iterator().next();
    assertThat(place.component()).isSameAs(staff.components().get(1));
    assertThat(place.offset()).isEqualTo(Offset.of(1, 4));
  }

  @Test
  void editions() {
    Note note =
        Note.of(Pitch.MIDDLE_C, Duration.QUARTER)
            .attach(Attachment.of(Markup.of("tutti"), Direction.UP).tagged("+SCORE"))
            .attach(Attachment.of(Markup.of("solo"), Direction.UP).tagged("+PARTS").deactivated());
    // @start region="editions"
    String text = LilyPond.formatTagged(note);
    String parts = Editions.edition(text, "PARTS");
    // @end
    assertThat(parts)
        .isEqualTo(
            """
            c'4
              %! +PARTS
            ^ \\markup "solo" %@%
              %! +SCORE
            %%%^ \\markup "tutti\"""");
    assertThat(Editions.edition(parts, "SCORE")).isEqualTo(Editions.edition(text, "SCORE"));
    assertThat(Editions.withoutTags(text))
        .isEqualTo("c'4\n%@% ^ \\markup \"solo\"\n^ \\markup \"tutti\"");
  }

  @Test
  void file() {
    // @start region="file"
    LilyPondFile file =
        LilyPondFile.parse(
            """
            melody = \\relative c' { c4 e g c }
            \\score { \\new Staff \\melody }
            """);
    Component score = file.music();
    LilyPondFile own =
        LilyPondFile.of(Block.of("header", "title = \"Song\""), Block.of("score", score));
    // @end
    assertThat(score.leaves()).isEqualTo(4);
    assertThat(own.format())
        .isEqualTo(
            """
            \\version "2.24.0"
            \\language "english"
            \\header
            {
                title = "Song"
            }
            \\score
            {
                \\new Staff
                {
                    {
                        c'4
                        e'4
                        g'4
                        c''4
                    }
                }
            }""");
  }

  @Test
  void scores() {
    // @start region="scores"
    LilyPondFile file =
        LilyPondFile.parse(
            """
            \\header { title = "Song" }
            melody = { c'4 d'4 }
            \\score {
              \\new Staff \\melody
              \\layout { indent = 0 }
            }
            """);
    LilyPondFile accented =
        file.withScores(music -> Select.leaves(music).attach(Articulation.ACCENT));
    // @end
    assertThat(accented.format())
        .contains("title = \"Song\"", "melody =", "indent = 0")
        .contains("c'4\n            - \\accent\n            d'4\n            - \\accent");
    assertThat(accented.scores()).hasSize(1);
    assertThat(file.withScores(music -> music).block("header")).isEqualTo(file.block("header"));
    LilyPondFile plain = LilyPondFile.parse("\\book { \\score { c'4 } % kept\n } d'4");
    assertThat(plain.withScores(music -> music).items()).isEqualTo(plain.items());
    assertThat(plain.withScores(music -> Staff.of(music)).format())
        .contains("\\book", "\\new Staff", "% kept");
  }
}
