package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Indicator;
import org.divisi.score.NoteHead;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** A note, chord or rest as it was read, before it has its place among others. */
final class Raw {
  /** How a note is no part of its measure. */
  enum Grace {
    NONE,
    PLAIN,
    SLASHED,
    /** Behind the note before it. */
    LATE
  }

  /** The beginning of a tuplet; its ratio is null where it is not said. */
  record Begin(@Nullable Ratio ratio) {}

  final int measure;
  final Duration position;
  final Duration duration;
  final Grace grace;
  final int staff;
  final String voice;
  final @Nullable Duration written;
  final Ratio modification;
  final boolean wholeMeasure;
  final List<NoteHead> heads = new ArrayList<>();
  final List<Boolean> tied = new ArrayList<>();

  /** What stands at each head alone, as LilyPond writes it. */
  final List<List<String>> own = new ArrayList<>();

  final List<Attachment> marks = new ArrayList<>();
  final List<Begin> begins = new ArrayList<>();
  final List<Element> lyrics = new ArrayList<>();
  String stolen = "";

  /** Which way the stem points, {@code up} or {@code down}; else an empty text. */
  String stem = "";

  boolean hidden;

  /** Whether it is the rest of the note before, which a bar line cut. */
  boolean goesOn;

  int ends;

  Raw(
      int measure,
      Duration position,
      Duration duration,
      Grace grace,
      int staff,
      String voice,
      @Nullable Duration written,
      Ratio modification,
      boolean wholeMeasure) {
    this.measure = measure;
    this.position = position;
    this.duration = duration;
    this.grace = grace;
    this.staff = staff;
    this.voice = voice;
    this.written = written;
    this.modification = modification;
    this.wholeMeasure = wholeMeasure;
  }

  /** This note and what goes on from it behind a bar line, as one. */
  Raw with(Raw rest) {
    Duration all = duration.plus(rest.duration);
    Raw whole =
        new Raw(measure, position, all, grace, staff, voice, null, modification, wholeMeasure);
    whole.heads.addAll(heads);
    whole.own.addAll(own);
    whole.tied.addAll(rest.tied.size() == tied.size() ? rest.tied : tied);
    whole.lyrics.addAll(lyrics);
    return whole;
  }

  void mark(Indicator indicator) {
    marks.add(Attachment.of(indicator));
  }
}
