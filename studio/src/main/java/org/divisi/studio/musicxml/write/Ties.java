package org.divisi.studio.musicxml.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.NoteHead;
import org.divisi.score.Tie;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Which heads are tied to which, as LilyPond ties them: a tie goes to the next head like it of its
 * voice, and to none where time has passed between.
 */
final class Ties {
  /** A head that a tie leaves, and when it ends. */
  private record Left(Piece piece, NoteHead head, Moment start, Moment end) {}

  private final Map<Seat, List<Left>> waiting = new HashMap<>();
  private final IdentityHashMap<Piece, List<NoteHead>> from = new IdentityHashMap<>();
  private final IdentityHashMap<Piece, List<NoteHead>> to = new IdentityHashMap<>();

  /** Whether a tie leaves a head. */
  boolean isFrom(Piece piece, NoteHead head) {
    return !piece.last() && piece.leaf().isPitched() || has(from, piece, head);
  }

  /** Whether a tie comes to a head. */
  boolean isTo(Piece piece, NoteHead head) {
    return !piece.first() && piece.leaf().isPitched() || has(to, piece, head);
  }

  private static boolean has(
      IdentityHashMap<Piece, List<NoteHead>> heads, Piece piece, NoteHead head) {
    return heads.getOrDefault(piece, List.of()).contains(head);
  }

  /** Whether ties leave a piece that come to no head. */
  boolean isLost(Piece piece) {
    boolean leaving =
        piece.marks().stream().anyMatch(mark -> mark.indicator() instanceof Tie)
            || piece.leaf().heads().stream().anyMatch(Ties::isTied);
    return piece.last() && leaving && !from.containsKey(piece);
  }

  private static boolean isTied(NoteHead head) {
    return head.marks().contains("~");
  }

  /**
   * Takes the leaves that begin in a voice at a moment, each as the pieces it is written as.
   *
   * @param all whether a tie leaves all of them
   * @param before the last moment at which anything began, in any voice
   */
  void take(Seat seat, Moment now, List<List<Piece>> leaves, boolean all, @Nullable Moment before) {
    List<Left> open = new ArrayList<>(waiting.getOrDefault(seat, List.of()));
    open.removeIf(left -> !isOpen(left, before, seat));
    List<Left> leaving = new ArrayList<>();
    for (List<Piece> pieces : leaves) {
      Piece first = pieces.getFirst();
      for (NoteHead head : first.leaf().heads()) {
        join(open, first, head);
        if (all || isTied(head)) {
          leaving.add(new Left(pieces.getLast(), head, now, end(pieces.getLast())));
        }
      }
    }
    open.addAll(leaving);
    waiting.put(seat, open);
  }

  private void join(List<Left> open, Piece piece, NoteHead head) {
    for (Left left : open) {
      if (isLike(left.head(), head)) {
        from.computeIfAbsent(left.piece(), none -> new ArrayList<>()).add(left.head());
        to.computeIfAbsent(piece, none -> new ArrayList<>()).add(head);
        open.remove(left);
        return;
      }
    }
  }

  private static boolean isLike(NoteHead one, NoteHead other) {
    return one.pitch().equals(other.pitch()) && one.drum().equals(other.drum());
  }

  private static boolean isOpen(Left left, @Nullable Moment before, Seat seat) {
    return before == null
        || left.start().equals(before)
        || left.end().compareTo(before) > 0
        || "##t".equals(seat.property("tieWaitForNote"));
  }

  private static Moment end(Piece last) {
    return last.isOrnament()
        ? Moment.of(last.moment().offset(), last.moment().displacement().plus(last.duration()))
        : Moment.of(last.end());
  }
}
