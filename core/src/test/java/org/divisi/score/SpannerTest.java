package org.divisi.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.divisi.check.Check;
import org.divisi.lilypond.LilyPond;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.junit.jupiter.api.Test;

class SpannerTest {
  private static Staff over(String music, Spanner spanner) {
    return Select.leaves(Staff.parse(music)).attach(spanner);
  }

  private static void assertText(Staff staff, String text) {
    assertThat(LilyPond.format(staff).replaceAll("\\s+", " "))
        .isEqualTo("\\new Staff { " + text + " }");
  }

  @Test
  void spanner() {
    // @start region="spanner"
    Staff staff = Staff.parse("c'8 d' e' f'");
    Staff slurred = Select.leaves(staff).attach(Spanner.SLUR);
    Staff louder = Select.leaves(slurred).attach(Spanner.hairpin("p < f"));
    // @end
    assertText(louder, "c'8 \\p ( \\< d'8 e'8 f'8 \\f )");
  }

  @Test
  void eachIsWrittenAsItsMarks() {
    assertText(over("c'8 d'", Spanner.PHRASING_SLUR), "c'8 \\( d'8 \\)");
    assertText(over("c'8 d'", Spanner.BRACKET), "c'8 \\startGroup d'8 \\stopGroup");
    assertText(over("c'8 d'", Spanner.PEDAL), "c'8 \\sustainOn d'8 \\sustainOff");
    assertText(over("c'8 d' e'", Spanner.GLISSANDO), "c'8 \\glissando d'8 \\glissando e'8");
    assertText(over("c'8 c'", Spanner.REPEAT_TIE), "c'8 c'8 \\repeatTie");
    assertText(over("c'8 d'", Spanner.ottava(-1)), "\\ottava -1 c'8 d'8 \\ottava 0");
    assertText(
        over(
            "c'8 d'",
            Spanner.between(StartTrillSpan.of(Interval.parse("m2")), new StopTrillSpan())),
        "\\pitchedTrill c'8 \\startTrillSpan df' d'8 \\stopTrillSpan");
    assertText(
        over("c'8 d'", Spanner.text(new StartTextSpan().withCommand("\\startTextSpanOne"))),
        "c'8 \\startTextSpanOne d'8 \\stopTextSpanOne");
    assertText(over("c'8 d'", Spanner.SLUR.directed(Direction.UP)), "c'8 ^ ( d'8 )");
  }

  @Test
  void hairpinsAreReadFromTheirSigns() {
    assertText(
        over("c'4 d'", Spanner.hairpin("o< !")), "c'4 - \\tweak circled-tip ##t \\< d'4 \\!");
    assertText(over("c'4 d'", Spanner.hairpin("f > ")), "c'4 \\f \\> d'4");
    assertThatThrownBy(() -> Spanner.hairpin("p < < f"))
        .hasMessage(
            "hairpin 'p < < f' is not read: write a dynamic, a shape and a dynamic, as in p < f");
  }

  @Test
  void trillsPedalsAndOctaveSignsStandOverOneLeafAndTheOthersDoNot() {
    assertText(over("c'4", Spanner.TRILL), "c'4 \\startTrillSpan <> \\stopTrillSpan");
    assertText(over("c'4", Spanner.PEDAL), "c'4 \\sustainOn <> \\sustainOff");
    assertText(over("c'4", Spanner.ottava(1)), "\\ottava 1 c'4 \\ottava 0");
    assertText(
        over("c'4", Spanner.TRILL.directed(Direction.UP)),
        "c'4 ^ \\startTrillSpan <> \\stopTrillSpan");
    for (Spanner none :
        List.of(
            Spanner.SLUR,
            Spanner.PHRASING_SLUR,
            Spanner.BEAM,
            Spanner.TIE,
            Spanner.CRESCENDO,
            Spanner.BRACKET)) {
      assertText(over("c'4", none), "c'4");
    }
    assertThat(Check.all(over("c'1", Spanner.TRILL))).isEmpty();
  }

  @Test
  void aHairpinOverOneLeafIsItsFirstDynamicOrElseItsLast() {
    assertText(over("c'4", Spanner.hairpin("p < f")), "c'4 \\p");
    assertText(over("c'4", Spanner.hairpin("o< f")), "c'4 \\f");
    assertText(over("c'4", Spanner.hairpin("< !")), "c'4");
    assertText(
        Select.runs(Staff.parse("c'4 r d' e'")).attach(Spanner.hairpin("p < f")),
        "c'4 \\p r4 d'4 \\p \\< e'4 \\f");
  }

  @Test
  void hairpinsEndInSilenceAndRefuseWhatIsNoDynamic() {
    Staff staff = over("c'4 d'", Spanner.hairpin("f >o niente"));
    assertText(staff, "c'4 \\f - \\tweak circled-tip ##t \\> d'4 \\!");
    assertThat(Select.leaves(staff).components().get(1).indicator(Dynamic.class))
        .contains(Dynamic.niente());
    assertThatThrownBy(() -> Spanner.hairpin("p < loud"))
        .hasMessage(
            "hairpin 'p < loud' has 'loud', which is no dynamic: use one such as mf or sfz, or"
                + " niente");
  }

  @Test
  void spannersOverContainersGoToTheirLeaves() {
    Staff staff =
        Staff.parse(
            "\\times 2/3 { c'8 d' e' } f'4 \\times 2/3 { g'8 a' b' } \\times 2/3 { c''8 b' a' }");
    assertText(
        Select.tuplets(staff).attach(Spanner.SLUR),
        "\\tuplet 3/2 { c'8 ( d'8 e'8 ) } f'4 \\tuplet 3/2 { g'8 ( a'8 b'8 ) }"
            + " \\tuplet 3/2 { c''8 ( b'8 a'8 ) }");
    assertText(
        Select.measures(staff).get(0).attach(Spanner.SLUR),
        "\\tuplet 3/2 { c'8 ( d'8 e'8 } f'4 \\tuplet 3/2 { g'8 a'8 b'8 }"
            + " \\tuplet 3/2 { c''8 b'8 a'8 ) }");
    assertText(
        Select.measures(
                Staff.parse("\\time 2/4 \\times 2/3 { c'8 d' e' } \\times 2/3 { f'8 g' a' }"))
            .get(0)
            .attach(Spanner.SLUR),
        "\\time 2/4 \\tuplet 3/2 { c'8 ( d'8 e'8 } \\tuplet 3/2 { f'8 g'8 a'8 ) }");
    assertText(
        Select.measures(Staff.parse("\\time 1/4 \\times 2/3 { c'8 d' e' } f'8 g'"))
            .attach(Spanner.SLUR),
        "\\time 1/4 \\tuplet 3/2 { c'8 ( d'8 e'8 ) } f'8 ( g'8 )");
  }

  @Test
  void tupletsAreRead() {
    assertThat(Tuplet.parse("\\tuplet 3/2 { c'8 d' e' }").toString())
        .isEqualTo("3:2 {c'8, d'8, e'8}");
    assertThatThrownBy(() -> Tuplet.parse("c'8 d' e'"))
        .hasMessage("'c'8 d' e'' is not one tuplet: write it as in \\tuplet 3/2 { c'8 d' e' }");
  }

  @Test
  void beamsShowGroups() {
    Duration eighth = Duration.EIGHTH;
    assertText(
        over("c'16 d' e' f'", Spanner.beam(1, List.of(eighth, eighth))),
        "\\set stemLeftBeamCount = 0 \\set stemRightBeamCount = 2 c'16 ["
            + " \\set stemLeftBeamCount = 2 \\set stemRightBeamCount = 1 d'16"
            + " \\set stemLeftBeamCount = 1 \\set stemRightBeamCount = 2 e'16"
            + " \\set stemLeftBeamCount = 2 \\set stemRightBeamCount = 0 f'16 ]");
  }
}
