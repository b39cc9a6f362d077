package org.divisi.theory;

/** How one timespan lies to another: Allen's thirteen relations, of which exactly one holds. */
public enum TimeRelation {
  /** It stops before the other starts. */
  BEFORE,
  /** It stops where the other starts. */
  MEETS,
  /** It starts first and stops within the other. */
  OVERLAPS,
  /** Both start together, and it stops first. */
  STARTS,
  /** It lies within the other, and touches neither end. */
  DURING,
  /** Both stop together, and it starts last. */
  FINISHES,
  /** Both are the same time. */
  EQUALS,
  /** Both stop together, and it starts first. */
  FINISHED_BY,
  /** The other lies within it, and touches neither end. */
  CONTAINS,
  /** Both start together, and it stops last. */
  STARTED_BY,
  /** It starts within the other and stops last. */
  OVERLAPPED_BY,
  /** It starts where the other stops. */
  MET_BY,
  /** It starts after the other stops. */
  AFTER;

  /** How the first lies to the second. */
  static TimeRelation between(Timespan one, Timespan other) {
    int starts = Integer.signum(one.start().compareTo(other.start()));
    int stops = Integer.signum(one.stop().compareTo(other.stop()));
    if (starts == 0 && stops == 0) {
      return EQUALS;
    }
    int ahead = one.stop().compareTo(other.start());
    int behind = one.start().compareTo(other.stop());
    if (ahead <= 0 && starts < 0) {
      return ahead == 0 ? MEETS : BEFORE;
    }
    if (behind >= 0 && starts > 0) {
      return behind == 0 ? MET_BY : AFTER;
    }
    if (starts == 0) {
      return stops < 0 ? STARTS : STARTED_BY;
    }
    if (stops == 0) {
      return starts > 0 ? FINISHES : FINISHED_BY;
    }
    if (starts > 0) {
      return stops < 0 ? DURING : OVERLAPPED_BY;
    }
    return stops > 0 ? CONTAINS : OVERLAPS;
  }

  /** How the second lies to the first. */
  public TimeRelation inverse() {
    return values()[values().length - 1 - ordinal()];
  }
}
