package org.divisi.engrave;

import java.util.Map;
import java.util.Set;
import org.divisi.score.Place;

/** Where a sheet's text comes from: asked only when LilyPond has something to say about a line. */
@FunctionalInterface
interface Origin {
  /** Where the music stands that is written in some lines, counted from 1. */
  Map<Integer, Place> places(Set<Integer> lines);
}
