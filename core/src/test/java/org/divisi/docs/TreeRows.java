package org.divisi.docs;

import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.make.RhythmTrees;
import org.divisi.picture.Pictures;
import org.divisi.score.Note;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.TimeSignature;
import org.divisi.score.Voice;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;
import org.divisi.theory.OffsetCounts;
import org.divisi.theory.Pitch;
import org.divisi.theory.rhythm.RhythmTree;
import org.divisi.theory.sets.PitchClassSet;
import org.divisi.theory.sets.ToneRow;

/** What Abjad has of rhythm trees and pictures, and what Divisi has for it. */
final class TreeRows {
  private TreeRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of(
            "rhythmtrees.parse(\"(1 (1 (2 (1 -1 1)) -2))\")",
            () -> RhythmTree.parseAll("(1 (1 (2 (1 -1 1)) -2))")),
        Row.of(
            "nodes[0](D(1, 2))",
            () ->
                LilyPond.format(
                    Staff.of(
                        RhythmTrees.music(
                            RhythmTree.parse("(1 (1 (2 (1 -1 1)) -2))"), Duration.HALF)))),
        Row.of(
            "RhythmTreeNode.duration()",
            () -> RhythmTree.parse("(1 (1 (2 (3 -2))))").nodes(Duration.WHOLE).get(2).duration()),
        Row.of("RhythmTreeNode.pair()", () -> RhythmTree.parse("(3/4 (1 1))").size()),
        Row.of(
            "RhythmTreeNode.set_pair(pair)",
            () -> RhythmTree.parse("(1 (1 1))").withSize(Fraction.of(3, 4))),
        Row.of(
            "RhythmTreeNode.pretty_rtm_format()",
            () -> RhythmTree.parse("(1 (1 (2 (1 -1)) -2))").pretty()),
        Row.of(
            "RhythmTreeNode.prolation()",
            () -> RhythmTree.parse("(1 (1 (2 (3 -2))))").nodes(Duration.WHOLE).get(1).duration()),
        Row.of(
            "RhythmTreeNode.prolations()",
            () ->
                RhythmTree.parse("(1 (1 (2 (3 -2))))").nodes(Duration.WHOLE).stream()
                    .map(RhythmTree.Node::duration)
                    .toList()),
        Row.of(
            "RhythmTreeNode.start_offset()",
            () -> RhythmTree.parse("(1 (1 (2 (3 -2))))").nodes(Duration.WHOLE).get(4).start()),
        Row.of(
            "RhythmTreeNode.stop_offset()",
            () -> RhythmTree.parse("(1 (1 (2 (3 -2))))").nodes(Duration.WHOLE).get(4).stop()),
        Row.of(
            "RhythmTreeLeaf.__call__(duration)",
            () -> RhythmTrees.music(RhythmTree.note(5), Duration.EIGHTH)),
        Row.of("RhythmTreeLeaf.is_unpitched()", () -> RhythmTree.rest(1).kind()),
        Row.of(
            "RhythmTreeLeaf.set_is_unpitched(argument)",
            () -> RhythmTree.note(1).withKind(RhythmTree.Kind.REST)),
        Row.of("RhythmTreeLeaf.rtm_format()", () -> RhythmTree.rest(2)),
        Row.of(
            "RhythmTreeContainer.__add__(rtc)",
            () -> RhythmTree.parse("(1 (1 1))").plus(RhythmTree.parse("(2 (1 1))"))),
        Row.of(
            "RhythmTreeContainer.__call__(duration)",
            () -> RhythmTrees.music(RhythmTree.parse("(1 (1 1 1))"), Duration.QUARTER)),
        Row.of(
            "RhythmTreeContainer.rtm_format()",
            () ->
                RhythmTree.of(
                    1,
                    RhythmTree.note(1),
                    RhythmTree.of(2, RhythmTree.note(3), RhythmTree.rest(2)))),
        Row.missing(
            "rhythmtrees.extract_trivial_tuplets(components)",
            "music made from a tree has no trivial tuplets"),
        Row.missing(
            "rtc.graph()",
            "Pictures.meter draws the tree of a meter; a Graphviz file needs a program more"),
        Row.missing(
            "attach_markup_struts(lilypond_file)",
            "a workaround for documentation pages: attach Markup"),
        Row.of(
            "components(components, time_signatures=None, *, includes=None)",
            () ->
                LilyPond.format(
                    Score.of(
                        Staff.of(
                            Voice.of(
                                Note.of(Pitch.MIDDLE_C, Duration.QUARTER)
                                    .attach(TimeSignature.of(1, 4))))))),
        Row.missing(
            "components_to_score_markup_string(components)",
            "a score within a markup is LilyPond text: attach a Literal"),
        Row.of(
            "illustrate(item, **keywords)",
            () -> Pictures.clock(PitchClassSet.of(0, 4, 7)).svg().lines().count()),
        Row.of(
            "lilypond(argument, *, site_comments=False, tags=False)",
            () -> LilyPond.format(Note.of(Pitch.MIDDLE_C, Duration.QUARTER))),
        Row.missing(
            "make_piano_score(leaves=None, lowest_treble_pitch='B3')",
            "pitches are drawn without staves: Pictures.clock and Pictures.matrix; a piano score is a StaffGroup of two staves"),
        Row.of(
            "abjad.illustrate(pitch_class_set)",
            () -> Pictures.clock(PitchClassSet.of(0, 4, 7)).width()),
        Row.of(
            "abjad.illustrate(twelve_tone_row)",
            () -> Pictures.matrix(ToneRow.of(0, 1, 3, 2, 7, 10, 8, 4, 11, 5, 9, 6)).width()),
        Row.of(
            "abjad.illustrate(offset_counter)",
            () -> Pictures.offsets(OffsetCounts.parse("0:1 1/4:2")).svg().lines().count()));
  }
}
