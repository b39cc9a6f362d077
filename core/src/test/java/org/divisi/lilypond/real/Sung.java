package org.divisi.lilypond.real;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Syllable;
import org.divisi.theory.Fraction;

/** Gives the syllables of words to the notes of voices, as LilyPond does. */
final class Sung {
  private static final Pattern ASSOCIATED =
      Pattern.compile("\\\\set (?:Lyrics\\.)?associatedVoice = #?\"?([^\"]*)\"?");

  private Sung() {}

  static List<String> events(Syllable syllable) {
    List<String> events = new ArrayList<>();
    switch (syllable.kind()) {
      case SUNG, BLANK -> events.add("lyric\t" + scheme(syllable.text()));
      case MARKUP -> events.add("lyric\t(markup)");
      case SKIP, END -> {}
    }
    if (syllable.hyphen()) {
      events.add("hyphen\t");
    }
    if (syllable.extender()) {
      events.add("extender\t");
    }
    return events;
  }

  private static String scheme(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static void sing(
      List<Performance.Singing> singing,
      Map<String, List<Happening.Voice>> named,
      List<Happening> happenings) {
    List<Happening> sung = new ArrayList<>();
    for (Performance.Singing song : singing) {
      sing(song, named, happenings, sung);
    }
    happenings.addAll(sung);
  }

  private static final class State {
    boolean slur;
    boolean tied;
    boolean beam;
    boolean melisma;
    boolean autoBeaming = true;
    String busy = "tieMelismaBusy slurMelismaBusy beamMelismaBusy melismaBusy";

    boolean isBusy() {
      return tied && busy.contains("tieMelismaBusy")
          || slur && busy.contains("slurMelismaBusy")
          || beam && busy.contains("beamMelismaBusy")
          || melisma && busy.contains(" melismaBusy");
    }
  }

  private static void sing(
      Performance.Singing song,
      Map<String, List<Happening.Voice>> named,
      List<Happening> happenings,
      List<Happening> sung) {
    List<Happening.Voice> voices =
        song.voices().isEmpty()
            ? named.getOrDefault(song.words().voice(), List.of())
            : song.voices();
    int next = 0;
    boolean ignoring = false;
    Moment pending = null;
    List<Syllable> syllables = song.words().syllables();
    TreeMap<Moment, List<Happening>> moments = new TreeMap<>();
    for (Happening happening : happenings) {
      if (happening.order() < song.order()) {
        moments.computeIfAbsent(happening.moment(), m -> new ArrayList<>()).add(happening);
      }
    }
    IdentityHashMap<Happening.Voice, State> states = new IdentityHashMap<>();
    for (Map.Entry<Moment, List<Happening>> moment : moments.entrySet()) {
      boolean note = false;
      boolean busy = false;
      List<Happening> here =
          moment.getValue().stream().sorted(Comparator.comparingLong(Happening::order)).toList();
      for (Happening happening : here) {
        if (happening.kind().equals("command")) {
          command(states.computeIfAbsent(happening.voice(), v -> new State()), happening.fields());
        }
        note |= happening.kind().equals("note") && voices.contains(happening.voice());
      }
      for (Happening.Voice voice : voices) {
        busy |= states.containsKey(voice) && states.get(voice).isBusy();
      }
      Moment now = moment.getKey();
      boolean graceful = pending != null && note && now.compareTo(pending) >= 0;
      if (note && (!busy || ignoring || graceful)) {
        if (now.grace().numerator() != 0) {
          pending = new Moment(now.main(), Fraction.ZERO);
        } else {
          pending = null;
          if (next < syllables.size()) {
            Syllable syllable = syllables.get(next++);
            for (String setting : syllable.settings()) {
              if (setting.contains("ignoreMelismata")) {
                ignoring = setting.startsWith("\\set") && setting.contains("#t");
              }
              Matcher other = ASSOCIATED.matcher(setting);
              if (other.matches()) {
                voices = named.getOrDefault(other.group(1), List.of());
              }
            }
            for (String event : events(syllable)) {
              String[] both = event.split("\t", -1);
              sung.add(
                  new Happening(
                      now, song.order(), new Happening.Voice("", true, song), both[0], both[1]));
            }
          }
        }
      }
      for (Happening happening : here) {
        event(states.computeIfAbsent(happening.voice(), v -> new State()), happening, here);
      }
    }
  }

  private static void command(State state, String command) {
    switch (command) {
      case "\\melisma" -> state.melisma = true;
      case "\\melismaEnd" -> state.melisma = false;
      case "\\autoBeamOff" -> state.autoBeaming = false;
      case "\\autoBeamOn" -> state.autoBeaming = true;
      default -> {
        if (command.contains("autoBeaming")) {
          state.autoBeaming = !command.contains("#f");
        } else if (command.startsWith("\\set") && command.contains("melismaBusyProperties")) {
          state.busy = command;
        } else if (command.startsWith("\\unset") && command.contains("melismaBusyProperties")) {
          state.busy = new State().busy;
        }
      }
    }
  }

  private static void event(State state, Happening happening, List<Happening> here) {
    boolean start = happening.fields().equals("-1");
    switch (happening.kind()) {
      case "slur" -> state.slur = start;
      case "beam" -> state.beam = start && !state.autoBeaming;
      case "note" ->
          state.tied =
              here.stream()
                  .anyMatch(
                      other -> other.kind().equals("tie") && other.voice() == happening.voice());
      default -> {}
    }
  }
}
