package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;

/** A container that is being read: its end has not come yet. */
final class Frame {
  /** What ends it. */
  enum End {
    BRACE("{", "}"),
    ANGLES("<<", ">>"),
    /** Nothing: it holds one component, as in {@code \new Staff \new Voice}. */
    COMPONENT("", "");

    final String opening;
    final String closing;

    End(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }
  }

  final Container empty;
  final End end;
  final int start;
  final List<Attachment> attachments;
  final List<Component> components = new ArrayList<>();

  Frame(Container empty, End end, int start, List<Attachment> attachments) {
    this.empty = empty;
    this.end = end;
    this.start = start;
    this.attachments = new ArrayList<>(attachments);
  }

  Component complete() {
    Container filled = empty.withComponents(Components.copyOf(components));
    return attachments.isEmpty() ? filled : filled.withAttachments(attachments);
  }
}
