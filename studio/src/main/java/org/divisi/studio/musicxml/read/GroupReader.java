package org.divisi.studio.musicxml.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Heading;
import org.divisi.score.StaffGroup;
import org.divisi.studio.musicxml.words.Element;

/** Reads which parts are held together, and puts them together. */
final class GroupReader {
  /** A group in the list of parts; a stretch of parts that may overlap others. */
  private static final class Group {
    private final String number;
    private final String type;
    private final String name;
    private final String abbreviation;

    Group(Element start) {
      this.number = start.attribute("number");
      this.type = type(start);
      this.name = start.text("group-name");
      this.abbreviation = start.text("group-abbreviation");
    }

    private static String type(Element start) {
      return switch (start.text("group-symbol")) {
        case "brace" -> "PianoStaff";
        case "bracket", "line", "square" ->
            start.text("group-barline").equals("no") ? "ChoirStaff" : "StaffGroup";
        default -> "";
      };
    }

    StaffGroup of(List<Component> staves) {
      List<String> lines = new ArrayList<>();
      if (!name.isBlank()) {
        lines.add("instrumentName = " + LilyPond.quoted(name));
      }
      if (!abbreviation.isBlank()) {
        lines.add("shortInstrumentName = " + LilyPond.quoted(abbreviation));
      }
      Heading heading = new Heading(type, "", true).withLines(lines);
      return new StaffGroup(heading, Components.copyOf(staves), List.of());
    }
  }

  /** A group that is being built, and what it holds. */
  private record Building(Group group, List<Component> held) {}

  private final List<Group> open = new ArrayList<>();
  private final Map<String, List<Group>> around = new HashMap<>();
  private final Deque<Building> building = new ArrayDeque<>();
  private final List<Component> music = new ArrayList<>();

  /** A group begins or ends. */
  void mark(Element mark) {
    String number = mark.attribute("number");
    if (mark.attribute("type").equals("stop")) {
      for (int index = open.size() - 1; index >= 0; index--) {
        if (open.get(index).number.equals(number)) {
          open.remove(index);
          return;
        }
      }
    } else {
      Group group = new Group(mark);
      if (!group.type.isEmpty()) {
        open.add(group);
      }
    }
  }

  /** A part that stands in the groups that are open. */
  void part(String id) {
    around.put(id, List.copyOf(open));
  }

  /** Puts the staves of a part where they belong; parts come in the order of the list. */
  void build(String id, List<Component> staves) {
    List<Group> here = around.getOrDefault(id, List.of());
    while (!building.isEmpty() && !here.contains(building.element().group)) {
      close();
    }
    for (Group group : here) {
      if (building.stream().noneMatch(begun -> begun.group == group)) {
        building.push(new Building(group, new ArrayList<>()));
      }
    }
    (building.isEmpty() ? music : building.element().held).addAll(staves);
  }

  private void close() {
    Building closed = building.pop();
    (building.isEmpty() ? music : building.element().held).add(closed.group.of(closed.held));
  }

  /** All parts. */
  Components music() {
    while (!building.isEmpty()) {
      close();
    }
    return Components.copyOf(music);
  }
}
