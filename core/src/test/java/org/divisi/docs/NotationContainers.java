package org.divisi.docs;

import static org.divisi.docs.Music.CHORD;
import static org.divisi.docs.Music.NOTE;
import static org.divisi.docs.Music.STAFF;

import org.divisi.make.Leaves;
import org.divisi.make.OnBeatGraces;
import org.divisi.make.TupletRatios;
import org.divisi.make.Tuplets;
import org.divisi.score.AfterGrace;
import org.divisi.score.Alternative;
import org.divisi.score.Cluster;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.ContextSetting;
import org.divisi.score.CustomContext;
import org.divisi.score.Grace;
import org.divisi.score.GrobOverride;
import org.divisi.score.Identifier;
import org.divisi.score.Literal;
import org.divisi.score.Lyrics;
import org.divisi.score.NoteHead;
import org.divisi.score.Repeat;
import org.divisi.score.Rest;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.score.Tuplet;
import org.divisi.score.Tweak;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/** Containers, tuplets, contexts and grace music. */
final class NotationContainers {
  private static final Tuplet TRIPLET = Tuplet.of(Ratio.of(3, 2), Leaves.notes("c' d'", "1/8 1/4"));

  private NotationContainers() {}

  static Table table() {
    Table table =
        new Table("Containers, tuplets, contexts and grace music", NotationContainers.class);
    table.row("Container(\"c'4 d'\")", () -> Container.parse("c'4 d'"));
    table.row(
        "Container(\"c'4\", identifier=\"%*% M1\")",
        () -> Container.of(NOTE).attach(Identifier.of("%*% M1")));
    table.row(
        "Container([...], simultaneous=True)",
        () -> Container.of(Voice.of(NOTE), Voice.of(NOTE)).withSimultaneous(true));
    table.row("container.append(x)", () -> Container.of(NOTE).plus(Rest.of(Duration.HALF)));
    table.row(
        "container.extend(\"a'8 b'\")",
        () ->
            Container.of(NOTE)
                .withComponents(Components.of(NOTE).plus(Container.parse("a'8 b'").components())));
    table.row("container[1:3]", () -> Container.of(STAFF.components().slice(1, 3)));
    table.row("len(container)", () -> STAFF.components().size());
    table.row("Cluster(\"c'8 <d' g'>8\")", () -> Cluster.parse("c'8 <d' g'>8"));
    table.row(
        "TremoloContainer(2, \"c'16 e'\")",
        () -> Repeat.of(Repeat.Kind.TREMOLO, 2, Container.parse("c'16 e'")));
    table.row("attach(Repeat(3), container)", () -> Repeat.volta(3, Container.of(NOTE)));
    table.row(
        "a repeat with endings, which stand behind it",
        () ->
            Container.of(
                Repeat.volta(2, Container.of(NOTE)),
                Alternative.of(Container.of(NOTE), Container.of(CHORD))));
    table.row("Tuplet(\"3:2\", \"c'8 d'4\")", () -> TRIPLET);
    table.row(
        "tweak(tuplet, r\"\\tweak edge-height #'(0.7 . 0)\")",
        () -> TRIPLET.attach(Tweak.of("edge-height", "#'(0.7 . 0)")));
    table.row("Tuplet.ratio()", () -> TRIPLET.ratio());
    table.row("Tuplet.set_ratio(ratio)", () -> TRIPLET.withRatio(Ratio.of(6, 4)));
    table.row("Tuplet.multiplier()", () -> TRIPLET.multiplier());
    table.row("Tuplet.append(x)", () -> TRIPLET.plus(NOTE));
    table.row(
        "Tuplet.append(x, preserve_duration=True), extend", () -> TRIPLET.plusInSameTime(NOTE));
    table.row("Tuplet.is_rest_filled()", () -> TRIPLET.isRestFilled());
    table.row("Tuplet.is_trivial()", () -> TRIPLET.isTrivial());
    table.row("Tuplet.is_trivializable()", () -> TupletRatios.isTrivializable(TRIPLET));
    table.row(
        "Tuplet.trivialize()",
        () -> TupletRatios.trivialized(Tuplet.of(Ratio.of(3, 2), Leaves.notes("c'", "3/8"))));
    table.row(
        "Tuplet.normalize_ratio()",
        () -> TupletRatios.normalized(TRIPLET.withRatio(Ratio.of(6, 2))));
    table.row("Tuplet.toggle_prolation()", () -> TupletRatios.toggled(TRIPLET));
    table.row(
        "Tuplet.respell_without_dots()",
        () -> TupletRatios.withoutDots(Tuplet.of(Ratio.of(3, 2), Leaves.notes("c'", "3/16"))));
    table.row(
        "makers.make_tuplet(Duration(1, 4), (1, -2, 1, 1))",
        () -> Tuplets.of(Duration.QUARTER, 1, -2, 1, 1));
    table.row("Voice(\"c'4\", name=\"V\")", () -> Voice.of(NOTE).withName("V"));
    table.row("Staff(\"c'4\")", () -> Staff.of(NOTE));
    table.row(
        "StaffGroup([...], lilypond_type=\"PianoStaff\")",
        () -> StaffGroup.of(Staff.of(NOTE)).withLilypondType("PianoStaff"));
    table.row("Score([...])", () -> Score.of(Staff.of(NOTE)));
    table.row(
        "Context(lilypond_type=\"GlobalContext\")", () -> CustomContext.of("GlobalContext", NOTE));
    table.row(
        "Staff(\"snare4\", lilypond_type=\"DrumStaff\"), in drum mode",
        () ->
            Staff.of(
                    Container.of(NOTE.withHead(NoteHead.drum("snare")))
                        .attach(Literal.of("\\drummode")))
                .withLilypondType("DrumStaff"));
    table.row(
        "words that a voice sings",
        () -> CustomContext.of("Lyrics", Lyrics.to("V", "A -- ve Ma -- ria")));
    table.row(
        "staff.remove_commands().append(\"Bar_engraver\")",
        () -> Staff.of(NOTE).removing("Bar_engraver"));
    table.row(
        "staff.consists_commands().append(\"Horizontal_bracket_engraver\")",
        () -> Staff.of(NOTE).consisting("Horizontal_bracket_engraver"));
    table.row(
        "override(staff).NoteHead.color = \"#red\"",
        () -> Staff.of(NOTE).attach(GrobOverride.of("NoteHead.color", "#red")));
    table.row(
        "setting(staff).auto_beaming = False",
        () -> Staff.of(NOTE).attach(ContextSetting.of("autoBeaming", false)));
    table.row("BeforeGraceContainer(\"b16 c'\")", () -> Container.of(Grace.parse("b16 c'"), NOTE));
    table.row(
        "BeforeGraceContainer(\"b16\", command=r\"\\acciaccatura\")",
        () -> Grace.parse("b16").withKind(Grace.Kind.ACCIACCATURA));
    table.row(
        "AfterGraceContainer(\"d'16\", fraction=(15, 16)), IndependentAfterGraceContainer",
        () -> AfterGrace.of(NOTE, "d'16").withFraction(Ratio.of(15, 16)));
    table.row(
        "on_beat_grace_container(\"g'16 a'\", voice[1:3], grace_leaf_duration=Duration(1, 24))",
        () ->
            OnBeatGraces.at(
                Voice.parse("c'4 d' e' f'").withName("Music"),
                1,
                3,
                "g'16 a'",
                Duration.of(1, 24)));
    table.missing(
        "component[name], parent links",
        "a component knows no parent: select by name, and ask a place");
    return table;
  }
}
