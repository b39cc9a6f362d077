package org.divisi.lilypond.read;

import java.util.Objects;
import java.util.function.Supplier;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.Includes;
import org.divisi.lilypond.text.Languages;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;
import org.divisi.score.Direction;
import org.divisi.score.Literal;
import org.divisi.score.Lyrics;
import org.divisi.score.NoteHead;
import org.divisi.theory.NoteNames;
import org.divisi.theory.Pitch;

/** Reads what begins with a backslash. */
public final class Commands {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Kept kept;
  private final Events events;
  private final Definitions definitions;
  private final ContainerCommands containers;
  private final MusicFunctions functions;
  private final PitchFunctions pitched;
  private final ModeCommands modes;
  private final Arguments arguments;
  private final SignCommands signs;
  private final LeafCommands leaves;
  private final NamedCommands named;
  private final OtherCommands others;
  private boolean saysLanguage;
  private boolean keepsIncludes;
  private boolean namesElsewhere;
  private Heads heads;

  Commands(
      Scanner scanner,
      Source source,
      Building building,
      Values values,
      Supplier<NoteHead> pitches,
      Definitions definitions,
      Written written,
      NoteNames names) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.definitions = definitions;
    this.heads = new Heads(names);
    Effort effort = source.effort();
    this.kept = new Kept(scanner, source, values, definitions);
    this.events = new Events(scanner, source, kept, building, pitches, definitions);
    this.arguments =
        new Arguments(
            scanner,
            source,
            new Arguments.Pitches() {
              @Override
              public Pitch next() {
                return pitches.get().pitch();
              }

              @Override
              public boolean isNext() {
                int start = scanner.at();
                boolean next = heads.name(scanner.packedLetters()) >= 0;
                scanner.goTo(start);
                return next;
              }
            },
            definitions);
    this.signs = new SignCommands(scanner, source, building, values, arguments, events);
    this.leaves =
        new LeafCommands(
            scanner, source, building, values, arguments, kept, written, this::isMarkNext);
    this.others = new OtherCommands(scanner, source, building, kept, definitions);
    this.named = new NamedCommands(scanner, source, building, kept, events, definitions);
    this.containers = new ContainerCommands(scanner, source, building, arguments, values, kept);
    this.functions = new MusicFunctions(scanner, source, building, arguments, definitions, written);
    this.pitched = new PitchFunctions(scanner, source, building, arguments, written);
    this.modes =
        new ModeCommands(
            scanner,
            building,
            arguments,
            containers,
            new LyricText.Sources(scanner, source, values, kept, definitions, effort));
  }

  /** The words behind {@code \lyricmode}. */
  Lyrics lyrics() {
    return modes.words(Lyrics.Kind.OWN, "");
  }

  /** The note heads of the language in force. */
  public Heads heads() {
    return heads;
  }

  Events events() {
    return events;
  }

  /** Reads a command, from its backslash on. */
  public void read() {
    int start = scanner.at();
    scanner.skip(1);
    String word = named.name(start);
    Definitions.Value value = definitions.get(word);
    if (value != null) {
      named.read(word, value, start);
      return;
    }
    switch (word) {
      case "" -> sign(start);
      case "void" -> {
        scanner.skipBlank();
        if (scanner.peek() == '#' || scanner.peek() == '$') {
          Scheme.skip(scanner, source);
        } else {
          kept.music();
        }
        events.end();
        building.command(Literal.of(scanner.since(start)));
      }
      case "pitchedTrill" -> events.trills().pitched();
      case "tag" -> {
        String tags = arguments.list("a tag, such as #'part");
        scanner.skipBlank();
        if (building.isMarkable() && isMarkNext()) {
          events.tag(tags, start);
        } else {
          functions.tag(tags, start);
          events.end();
        }
      }
      case "version" -> name("a version");
      case "language" -> language();
      case "include" -> include(start);
      case "startMeasureCount", "startMeasureSpanner", "stopMeasureCount", "stopMeasureSpanner" -> {
        if (!building.isMarkable()) {
          building.emptyChord();
        }
        other(word, start);
      }
      default -> {
        if (signs.read(word, start, heads) || leaves.read(word, start)) {
          return;
        }
        if (containers.read(word, start)
            || functions.read(word, start)
            || pitched.read(word, start)
            || modes.read(word, start)) {
          events.end();
        } else {
          other(word, start);
        }
      }
    }
  }

  private void sign(int start) {
    if (Scanner.isDigit(scanner.peek())) {
      events.string(start);
    } else {
      events.symbol(Direction.NEUTRAL, start);
    }
  }

  /** Whether something comes next that belongs to the leaf before it. */
  boolean isMarkNext() {
    int c = scanner.peek();
    if (c != '\\') {
      return c != -1 && "-^_()[]~:".indexOf(c) >= 0;
    }
    int start = scanner.at();
    scanner.skip(1);
    String word = scanner.word();
    boolean sign = word.isEmpty() && scanner.peek() != '\\' && scanner.peek() != '"';
    scanner.goTo(start);
    Definitions.Value value = definitions.get(word);
    return value == null
        ? sign
            || word.equals("rest")
            || word.equals("startTrillSpan")
            || MarkNames.of(word, false) != null
            || Words.keptEvents().containsKey(word)
        : value instanceof Definitions.Value.Marks
            || value instanceof Definitions.Value.Function function && function.isMark();
  }

  /** Reads the rest of a tweak. */
  String tweak(int start) {
    return Objects.requireNonNull(kept.read("tweak", start, Words.keptCommands()));
  }

  /** Reads words or numbers with commas between, as they are written. */
  public String list(String what) {
    return arguments.list(what);
  }

  /** Passes music that is no music of the score. */
  void pass() {
    kept.music();
  }

  /** Reads a footnote before the head of a chord. */
  String footnote(int start) {
    leaves.footnoteText();
    return scanner.since(start).stripTrailing();
  }

  /** Reads a command before the head of a chord that changes its look. */
  String prefix(String word, int start) {
    return named.prefix(word, start);
  }

  private String name(String what) {
    scanner.skipBlank();
    return scanner.stringOrWord(what);
  }

  private void other(String word, int start) {
    if (events.known(word, Direction.NEUTRAL, start)) {
      return;
    }
    if (events.isPrefixed() && kept.lines().rest(start) != null) {
      events.own(start);
      return;
    }
    events.end();
    if (word.equals("markup")) {
      throw source.error(start, "\\markup needs a side: write ^\\markup, _\\markup or -\\markup");
    }
    others.read(word, start, heads, namesElsewhere);
  }

  /** Of LilyPond's own files, some say which language is in force. */
  private void include(int start) {
    String file = arguments.word("a file");
    if (!Includes.isOwn(file)) {
      if (keepsIncludes) {
        namesElsewhere = true;
        building.command(Literal.of(scanner.since(start)));
        return;
      }
      throw source.error(
          start,
          "file '%s' may not be included: read the text as a file, and allow its folder"
              .formatted(file));
    }
    Languages.ofFile(file).ifPresent(this::language);
  }

  private void language() {
    scanner.skipBlank();
    int at = scanner.at();
    language(
        Languages.named(scanner.stringOrWord("a language"))
            .orElseThrow(
                () ->
                    source.error(
                        at,
                        "language '%s' does not exist: use one of %s"
                            .formatted(source.text(at, scanner.at()), Languages.all()))));
  }

  /** From here on note names are those of a language. */
  void language(NoteNames names) {
    saysLanguage = true;
    heads = new Heads(names);
  }

  /** A file was included that was not read: it may give names to music. */
  public void namesElsewhere() {
    namesElsewhere = true;
  }

  /** Files that are included are named in the music, and not read. */
  public void keepIncludes() {
    keepsIncludes = true;
  }

  /** Whether the text says in which language its note names are. */
  public boolean saysLanguage() {
    return saysLanguage;
  }
}
