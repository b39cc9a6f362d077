package org.divisi.docs;

import static org.divisi.docs.Music.CHORD;
import static org.divisi.docs.Music.NOTE;

import org.divisi.score.Arpeggio;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BendAfter;
import org.divisi.score.ColorFingering;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Fermata;
import org.divisi.score.Glissando;
import org.divisi.score.KeyCluster;
import org.divisi.score.LaissezVibrer;
import org.divisi.score.Markup;
import org.divisi.score.MetricModulation;
import org.divisi.score.Pedal;
import org.divisi.score.RepeatTie;
import org.divisi.score.StartBeam;
import org.divisi.score.StartGroup;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StemTremolo;
import org.divisi.score.StopBeam;
import org.divisi.score.StopGroup;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTextSpan;
import org.divisi.score.StopTrillSpan;
import org.divisi.score.Tie;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Indicators that are written behind a leaf. */
final class NotationMarks {
  private NotationMarks() {}

  static Table table() {
    Table table = new Table("Marks behind a leaf", NotationMarks.class);
    table.row("Arpeggio()", () -> CHORD.attach(new Arpeggio()));
    table.row("Arpeggio(direction=UP)", () -> CHORD.attach(new Arpeggio(Direction.UP)));
    table.row("Articulation(\">\")", () -> NOTE.attach(Articulation.ACCENT));
    table.row(
        "Articulation(\"staccato\"), direction=UP",
        () -> NOTE.attach(Articulation.of("staccato"), Direction.UP));
    table.row("BendAfter(8)", () -> NOTE.attach(new BendAfter(8)));
    table.row("ColorFingering(1)", () -> NOTE.attach(new ColorFingering(1)));
    table.row("Dynamic(\"f\")", () -> NOTE.attach(Dynamic.F));
    table.row("Dynamic(\"f\"), direction=UP", () -> NOTE.attach(Dynamic.F, Direction.UP));
    table.row("Dynamic(\"sfz\")", () -> NOTE.attach(Dynamic.SFZ));
    table.row(
        "Dynamic(\"niente\", command=r\"\\!\", name_is_textual=True)",
        () -> NOTE.attach(Dynamic.niente()));
    table.row(
        "Dynamic(\"appena udibile\", name_is_textual=True)",
        () -> NOTE.attach(Dynamic.words("appena udibile")));
    table.row("Dynamic('\"f\"')", () -> NOTE.attach(Dynamic.of("\"f\"")));
    table.row("Dynamic(\"f\", leak=True)", () -> NOTE.attach(Attachment.of(Dynamic.F).leaked()));
    table.row(
        "Dynamic(\"p\", command=r\"\\sub_p\")",
        () -> NOTE.attach(Dynamic.P.withCommand("\\sub_p")));
    table.row("Dynamic.get_ordinal()", () -> Dynamic.of("sfp").ordinal().getAsInt());
    table.row("Dynamic.is_sforzando()", () -> Dynamic.SFZ.isSforzando());
    table.row("Dynamic.is_effort()", () -> Dynamic.of("\"f\"").isEffort());
    table.row("Dynamic.dynamic_ordinal_to_dynamic_name(-5)", () -> Dynamic.ofOrdinal(-5));
    table.row("Fermata()", () -> NOTE.attach(new Fermata()));
    table.row("Fermata(\"longfermata\")", () -> NOTE.attach(new Fermata("longfermata")));
    table.row("Glissando()", () -> NOTE.attach(new Glissando()));
    table.row("Glissando(zero_padding=True)", () -> NOTE.attach(new Glissando(true)));
    table.row("KeyCluster(), direction=UP", () -> CHORD.attach(new KeyCluster(), Direction.UP));
    table.row(
        "KeyCluster(hide_flat_markup=True)",
        () -> CHORD.attach(new KeyCluster(false, true), Direction.UP));
    table.row("LaissezVibrer()", () -> NOTE.attach(new LaissezVibrer()));
    table.row(
        "Markup(r\"\\markup \\italic Allegro\")",
        () -> NOTE.attach(Markup.lilypond("\\italic Allegro")));
    table.row(
        "Markup(r'\\markup \"A\"'), direction=UP", () -> NOTE.attach(Markup.of("A"), Direction.UP));
    table.row("RepeatTie()", () -> NOTE.attach(new RepeatTie()));
    table.row("RepeatTie(), direction=UP", () -> NOTE.attach(new RepeatTie(), Direction.UP));
    table.row("StartBeam(), direction=DOWN", () -> NOTE.attach(new StartBeam(), Direction.DOWN));
    table.row("StopBeam()", () -> NOTE.attach(new StopBeam()));
    table.row("StopBeam(leak=True)", () -> NOTE.attach(Attachment.of(new StopBeam()).leaked()));
    table.row("StartGroup()", () -> NOTE.attach(new StartGroup()));
    table.row("StopGroup()", () -> NOTE.attach(new StopGroup()));
    table.row("StartHairpin(\"<\")", () -> NOTE.attach(StartHairpin.of("<")));
    table.row("StartHairpin(\">\")", () -> NOTE.attach(StartHairpin.of(">")));
    table.row("StartHairpin(\"o<\")", () -> NOTE.attach(StartHairpin.of("o<")));
    table.row("StartHairpin(\">o\")", () -> NOTE.attach(StartHairpin.of(">o")));
    table.row("StartHairpin(\"<|\")", () -> NOTE.attach(StartHairpin.of("<|")));
    table.row("StartHairpin(\"o<|\")", () -> NOTE.attach(StartHairpin.of("o<|")));
    table.row("StartHairpin(\"|>\")", () -> NOTE.attach(StartHairpin.of("|>")));
    table.row("StartHairpin(\"|>o\")", () -> NOTE.attach(StartHairpin.of("|>o")));
    table.row("StartHairpin(\"--\")", () -> NOTE.attach(StartHairpin.of("--")));
    table.row("StopHairpin()", () -> NOTE.attach(new StopHairpin()));
    table.row("StartPhrasingSlur()", () -> NOTE.attach(new StartPhrasingSlur()));
    table.row("StopPhrasingSlur()", () -> NOTE.attach(new StopPhrasingSlur()));
    table.row("StartPianoPedal()", () -> NOTE.attach(new StartPianoPedal()));
    table.row("StopPianoPedal()", () -> NOTE.attach(new StopPianoPedal()));
    table.row(
        "StartPianoPedal(\"sostenuto\")", () -> NOTE.attach(new StartPianoPedal(Pedal.SOSTENUTO)));
    table.row("StopPianoPedal(\"corda\")", () -> NOTE.attach(new StopPianoPedal(Pedal.CORDA)));
    table.row("StartSlur(), direction=UP", () -> NOTE.attach(new StartSlur(), Direction.UP));
    table.row("StopSlur()", () -> NOTE.attach(new StopSlur()));
    table.row(
        "StartTextSpan(left_text=Markup(r\"\\markup pont.\"), right_text=Markup(r\"\\markup tasto\"), style=r\"\\abjad-dashed-line-with-arrow\", right_padding=1)",
        () ->
            NOTE.attach(
                StartTextSpan.of(Markup.lilypond("pont."))
                    .withRightText(Markup.lilypond("tasto"))
                    .withStyle("\\abjad-dashed-line-with-arrow")
                    .withRightPadding(1)));
    table.row(
        "StartTextSpan(left_broken_text=...)",
        () -> NOTE.attach(new StartTextSpan().withLeftBrokenText(Markup.lilypond("(pont.)"))));
    table.row(
        "StartTextSpan(command=r\"\\startTextSpanOne\")",
        () -> NOTE.attach(new StartTextSpan().withCommand("\\startTextSpanOne")));
    table.row("StopTextSpan()", () -> NOTE.attach(new StopTextSpan()));
    table.row("StartTrillSpan()", () -> NOTE.attach(new StartTrillSpan()));
    table.row(
        "StartTrillSpan(pitch=NamedPitch(\"df'\"))",
        () -> NOTE.attach(StartTrillSpan.of(Pitch.parse("df'"))));
    table.row(
        "StartTrillSpan(interval=NamedInterval(\"M2\"), force_trill_pitch_head_accidental=True)",
        () -> NOTE.attach(StartTrillSpan.of(Interval.parse("M2")).withForced(true)));
    table.row("StopTrillSpan()", () -> NOTE.attach(new StopTrillSpan()));
    table.row("StemTremolo(32)", () -> NOTE.attach(StemTremolo.of(32)));
    table.row("Tie()", () -> NOTE.attach(new Tie()));
    table.row("Tie(), direction=UP", () -> NOTE.attach(new Tie(), Direction.UP));
    table.row(
        "MetricModulation(left_rhythm=Note(\"c'4\"), right_rhythm=Note(\"c'4.\"))",
        () ->
            NOTE.attach(
                MetricModulation.of(NOTE, NOTE.withDuration(Duration.of(3, 8))), Direction.UP));
    table.row(
        "MetricModulation(left_rhythm=Tuplet(\"3:2\", [Note(\"c'4\")]), right_rhythm=Note(\"c'4\"))",
        () ->
            NOTE.attach(
                MetricModulation.of(Tuplet.of(Ratio.of(3, 2), NOTE), NOTE).withScale(0.5),
                Direction.UP));
    table.row(
        "MetricModulation.ratio()",
        () -> MetricModulation.of(NOTE, NOTE.withDuration(Duration.of(3, 8))).ratio());
    return table;
  }
}
