package org.divisi.engrave;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Sheets as they are shared out to presses. */
final class Shares {
  /** So many sheets share the start of a LilyPond that it is lost in them. */
  private static final int MOST = 64;

  private Shares() {}

  /** Refuses sheets whose files would have the same names. */
  static void refuseTwins(List<Sheet> sheets) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Sheet sheet : sheets) {
      if (!names.add(sheet.name())) {
        throw new EngravingException(
            "two sheets are called %s: the pages of one would lie over those of the other, so give each a name of its own"
                .formatted(sheet.name()),
            null);
      }
    }
  }

  /**
   * Consecutive sheets, about as much text in each share, and so many shares that all have work.
   */
  static List<List<Sheet>> of(List<Sheet> sheets, int workers) {
    long all = sheets.stream().mapToLong(sheet -> sheet.text().length()).sum();
    long fair = all / workers + 1;
    List<List<Sheet>> shares = new ArrayList<>();
    List<Sheet> share = new ArrayList<>();
    long length = 0;
    for (Sheet sheet : sheets) {
      // More of it on this side of the fair share than beyond.
      boolean fits = length + sheet.text().length() / 2 < fair;
      if (!share.isEmpty() && (!fits || share.size() == MOST)) {
        shares.add(List.copyOf(share));
        share.clear();
        length = 0;
      }
      share.add(sheet);
      length += sheet.text().length();
    }
    if (!share.isEmpty()) {
      shares.add(List.copyOf(share));
    }
    return shares;
  }
}
