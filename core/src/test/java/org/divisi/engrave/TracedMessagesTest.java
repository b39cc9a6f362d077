package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.parallel.Pool;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.Place;
import org.divisi.score.Score;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartSlur;
import org.divisi.score.StopHairpin;
import org.divisi.score.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LilyPond itself says about a line leads back to the score. */
class TracedMessagesTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void need() {
    LilyPondEngraverTest.needLilyPond();
  }

  private static final Literal BAR_CHECK = Literal.of("|", Literal.Site.AFTER);

  private static final Score TRIO =
      (Score)
          LilyPond.parse(
              """
              \\new Score <<
                \\new Staff = "Violin" \\new Voice = "Melody" {
                  \\time 3/4 c'4 d'4 e'4
                  \\tuplet 3/2 { f'8 g'8 a'8 } \\acciaccatura { b'16 } c''4 <c' e' g'>4
                  \\time 2/4 d''4 e''4
                }
                \\new Staff <<
                  \\new Voice { \\voiceOne c'4 d'4 e'4 c'2. r2 }
                  \\new Voice { \\voiceTwo a4 b4 c'4 a2. r2 }
                >>
                \\new Staff { c4 d4 e4 c2. g4 a4 }
              >>
              """);

  /** The score with something attached to the first leaf of this text. */
  private static Score with(Score score, String leaf, Attachment... attachments) {
    for (Place place : Tree.places(score)) {
      if (place.component() instanceof Leaf && place.component().toString().equals(leaf)) {
        Component changed = place.component();
        for (Attachment attachment : attachments) {
          changed = changed.attach(attachment);
        }
        Component done = changed;
        return Tree.edit(score, new int[] {place.position()}, (old, i) -> done);
      }
    }
    throw new AssertionError(leaf);
  }

  private Engraving engrave(Sheet sheet) {
    return Engraver.find().engrave(sheet, folder);
  }

  /** Each message with its place, up to the line that LilyPond shows of the text. */
  private static List<String> said(Engraving made) {
    List<String> said = new ArrayList<>();
    for (Message message : made.messages()) {
      String place =
          message.file().isEmpty()
              ? ""
              : "%s:%d:%d: ".formatted(message.file(), message.line(), message.column());
      assertThat(message.toString()).startsWith(place);
      said.add(message.toString().substring(place.length()).lines().findFirst().orElseThrow());
    }
    return said;
  }

  @Test
  void aMessageNamesTheVoiceTheBarAndTheLeaf() {
    Score score = with(TRIO, "d'4", Attachment.of(BAR_CHECK));
    score = with(score, "<c' e' g'>4", Attachment.of(new StartSlur()));
    score = with(score, "a2.", Attachment.of(StartHairpin.CRESCENDO));
    Engraving made = engrave(Sheet.of("Trio", score));
    assertThat(made.isFailed()).isFalse();
    assertThat(said(made))
        .contains(
            "warning: voice Melody, bar 1, leaf 1 (d'4): barcheck failed at: 1/2",
            "warning: voice Melody, bar 2, leaf 8 (<c' e' g'>4): unterminated slur",
            "warning: staff 2, voice 2, bar 2, leaf 3 (a2.): unterminated crescendo");
  }

  @Test
  void graceNotesTupletsAndTextOverSeveralLinesDoNotLeadAstray() {
    Attachment text = Attachment.of(Markup.lilypond("\\column { one\n  two\n  \"three\" }"));
    Score score = with(TRIO, "c'4", text);
    score = with(score, "g'8", text, Attachment.of(Literal.of("\\unknown", Literal.Site.AFTER)));
    score = with(score, "b'16", Attachment.of(Literal.of("\\other", Literal.Site.AFTER)));
    score = with(score, "g4", Attachment.of(Literal.of("#(car '())", Literal.Site.BEFORE)));
    Engraving made = engrave(Sheet.of("Trio", score));
    assertThat(made.isFailed()).isTrue();
    assertThat(said(made))
        .contains(
            "error: voice Melody, bar 2, leaf 4 (g'8): unknown escaped string: `\\unknown'",
            "error: voice Melody, bar 2, leaf 6 (b'16): unknown escaped string: `\\other'")
        .anyMatch(line -> line.startsWith("error: staff 3, bar 3, leaf 4 (g4): "));
  }

  @Test
  void whatStandsInNoContextHasItsBarAndWhatIsNoMusicHasNothing() {
    Component music = LilyPond.parse("{ c'1 d'1 }");
    Component bare = Tree.edit(music, new int[] {2}, (leaf, i) -> leaf.attach(new StartSlur()));
    assertThat(said(engrave(Sheet.of("bare", bare))))
        .containsExactly("warning: bar 2, leaf 1 (d'1): unterminated slur");
    String text = "\\version \"2.24.0\"\n{ c'1 ( }\n";
    assertThat(said(engrave(Sheet.of("text", text)))).containsExactly("warning: unterminated slur");
  }

  @Test
  void aBarOfASectionIsThatOfTheWholeScoreAndSoIsTheLeaf() {
    Score score = with(TRIO, "e''4", Attachment.of(new StartSlur()));
    score = with(score, "r2", Attachment.of(BAR_CHECK), Attachment.of(Literal.of("\\foo")));
    List<Sheet> sheets = Sections.of("Trio", score, List.of(2, 3)).sheets();
    List<Engraving> made = Engraver.find().engrave(sheets, folder, Pool.sequential());
    assertThat(made.get(0).messages()).isEmpty();
    assertThat(made.get(1).messages()).noneMatch(Message::isError);
    assertThat(made.get(2).messages())
        .extracting(Message::file, Message::where)
        .contains(
            tuple("Trio-3.ly", "voice Melody, bar 3, leaf 10 (e''4)"),
            tuple("Trio-3.ly", "staff 2, voice 1, bar 3, leaf 4 (r2)"));
  }

  @Test
  void partsOfATaggedScoreAreTraced() {
    Score score =
        with(
            TRIO,
            "g'8",
            Attachment.of(Markup.of("tutti")).tagged("+SCORE"),
            Attachment.of(Markup.of("solo")).tagged("+PARTS").deactivated());
    score = with(score, "d''4", Attachment.of(new StartSlur()));
    List<Sheet> sheets = Sheets.scoreAndParts("Trio", score);
    for (Engraving made : Engraver.find().engrave(sheets.subList(0, 2), folder, Pool.threads(2))) {
      assertThat(said(made))
          .containsExactly("warning: voice Melody, bar 3, leaf 9 (d''4): unterminated slur");
    }
  }

  @Test
  void definitionsOfSignsBeforeTheMusicDoNotLeadAstray() {
    Score score =
        with(
            TRIO,
            "d''4",
            Attachment.of(StartHairpin.of("<|")).tagged("+PARTS").deactivated(),
            Attachment.of(new StartSlur()));
    score = with(score, "e''4", Attachment.of(new StopHairpin()).tagged("+PARTS").deactivated());
    List<Sheet> sheets = new ArrayList<>(Sheets.scoreAndParts("Trio", score).subList(0, 2));
    sheets.addAll(Sections.of("Trio", score, List.of(3)).sheets().subList(1, 2));
    assertThat(sheets).allMatch(sheet -> sheet.text().contains("#(define (abjad-flared-hairpin"));
    for (Engraving made : Engraver.find().engrave(sheets, folder, Pool.sequential())) {
      assertThat(said(made))
          .containsExactly("warning: voice Melody, bar 3, leaf 9 (d''4): unterminated slur");
    }
  }

  @Test
  void whatComesFromTheCacheIsTracedInTheScoreAsItIsNow() {
    Engraver engraver = Engraver.find().withCache(folder.resolve("cache"));
    Score score = with(TRIO, "e''4", Attachment.of(new StartSlur()));
    String first = engraver.engrave(Sheet.of("one", score), folder).said();
    String again = engraver.engrave(Sheet.of("two", score), folder).said();
    assertThat(first).contains("voice Melody, bar 3, leaf 10 (e''4): unterminated slur");
    assertThat(again).isEqualTo(first.replace("one.ly", "two.ly"));
    String text = Sheet.of("two", score).text();
    assertThat(engraver.engrave(Sheet.of("text", text), folder).said())
        .isEqualTo(
            first
                .replace("one.ly", "text.ly")
                .replace("voice Melody, bar 3, leaf 10 (e''4): ", ""));
  }

  @Test
  void processesAndAWarmLilypondTraceToo() {
    Sheet sheet = Sheet.of("Trio", with(TRIO, "e''4", Attachment.of(new StartSlur())));
    String where = "voice Melody, bar 3, leaf 10 (e''4)";
    try (Pool pool = Pool.processes(1)) {
      assertThat(Engraver.find().engrave(List.of(sheet), folder, pool).getFirst().messages())
          .extracting(Message::where)
          .containsExactly(where);
    }
    try (WarmEngraver warm = Engraver.find().warm()) {
      assertThat(warm.engrave(sheet, folder).messages())
          .extracting(Message::where)
          .containsExactly(where);
    }
  }
}
