package org.divisi.lilypond;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Lyrics;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.RestPosition;
import org.divisi.score.Skip;
import org.divisi.score.Variable;
import org.divisi.score.BarLine;
import org.divisi.score.BeamCount;
import org.divisi.score.BreathMark;
import org.divisi.score.Clef;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Direction;
import org.divisi.score.Heading;
import org.divisi.score.Indicator;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.MetronomeMark;
import org.divisi.score.NoteHead;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteNames;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a backslash. */
final class Commands {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Values values;
  private final Kept kept;
  private final Events events;
  private final Definitions definitions;
  private final MusicFunctions functions;
  private final ModeCommands modes;
  private final Arguments arguments;
  private final Written written;
  private boolean saysLanguage;
  private boolean keepsIncludes;
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
    this.values = values;
    this.definitions = definitions;
    this.written = written;
    this.heads = new Heads(names);
    Effort effort = new Effort(source.bytes().length);
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
            });
    this.functions = new MusicFunctions(scanner, source, building, arguments, written, effort);
    this.modes =
        new ModeCommands(
            scanner,
            building,
            arguments,
            new LyricText.Sources(scanner, source, values, kept, definitions, effort));
  }

  /** The words behind {@code \lyricmode}. */
  Lyrics lyrics() {
    return modes.words(Lyrics.Kind.OWN, "");
  }

  /** The note heads of the language in force. */
  Heads heads() {
    return heads;
  }

  Events events() {
    return events;
  }

  /** Reads a command, from its backslash on. */
  void read() {
    int start = scanner.at();
    scanner.skip(1);
    String word = name(start);
    Definitions.Value value = definitions.get(word);
    if (value != null) {
      defined(word, value, start);
      return;
    }
    switch (word) {
      case "" -> sign(start);
      case "new", "context" -> context(start);
      case "tuplet" -> tuplet(start, /* inverted= */ false);
      case "times" -> tuplet(start, /* inverted= */ true);
      case "clef" -> building.command(Clef.of(arguments.word("a clef")));
      case "key" -> key();
      case "time" -> time(start);
      case "tempo" -> tempo(start);
      case "bar" -> building.command(BarLine.of(arguments.word("a bar line")));
      case "breathe" -> building.command(new BreathMark());
      case "pitchedTrill" -> building.pitchedTrill();
      case "version" -> name("a version");
      case "language" -> language();
      case "include" -> include(start);
      case "rest" -> rest(start);
      case "skip" -> skip(start);
      case "transposition" -> building.command(Literal.of("\\transposition " + arguments.pitch()));
      case "partial" -> {
        scanner.skipBlank();
        building.command(Literal.of("\\partial " + values.read()));
      }
      case "caesura" -> {
        String marks = String.join(" ", events.headMarks());
        building.command(Literal.of(("\\caesura " + marks).strip()));
      }
      case "incipit" -> {
        scanner.skipBlank();
        if (scanner.peek() == '{') {
          Scheme.skipBraces(scanner, source);
        } else {
          kept.argument('v', word);
        }
        building.command(Literal.of(scanner.since(start)));
      }
      case "startMeasureCount", "startMeasureSpanner" -> {
        if (!building.isMarkable()) {
          building.emptyChord();
        }
        other(word, start);
      }
      case "octaveCheck" -> arguments.pitch();
      case "after" -> after(start);
      default -> {
        if (functions.read(word, start) || modes.read(word, start)) {
          events.end();
        } else {
          other(word, start);
        }
      }
    }
  }

  /** The name behind a backslash, with the parts behind its dots where such a name is known. */
  private String name(int start) {
    if (scanner.peek() == '"') {
      return scanner.string();
    }
    String word = scanner.word();
    if (scanner.peek() != '.' || word.isEmpty() || !definitions.hasParts(word)) {
      return word;
    }
    int end = scanner.at();
    while (scanner.take('.')) {
      int part = scanner.at();
      while (Scanner.isLetter(scanner.peek()) || Scanner.isDigit(scanner.peek())) {
        scanner.skip(1);
      }
      if (part == scanner.at()) {
        scanner.goTo(part - 1);
        break;
      }
    }
    String whole = source.text(start + 1, scanner.at());
    if (definitions.get(whole) != null) {
      return whole;
    }
    scanner.goTo(end);
    return word;
  }

  private void sign(int start) {
    if (Scanner.isDigit(scanner.peek())) {
      events.string(start);
    } else {
      events.symbol(Direction.NEUTRAL, start);
    }
  }

  private void defined(String word, Definitions.Value value, int start) {
    switch (value) {
      case Definitions.Value.Music music -> {
        events.end();
        building.component(Variable.of(word, music.music()));
      }
      case Definitions.Value.Sung sung -> {
        events.end();
        building.component(Variable.of(word, sung.words()));
      }
      case Definitions.Value.Marks marks -> events.known(word, Direction.NEUTRAL, start);
      case Definitions.Value.Text text -> building.command(Literal.of(scanner.since(start)));
      case Definitions.Value.Function function -> function(word, function.arguments(), start);
    }
  }

  /** A call of a music function in Scheme is kept as text; music at its end is read as music. */
  private void function(String word, String kinds, int start) {
    boolean prefix = false;
    for (char kind : kinds.toCharArray()) {
      prefix = kind == 'm';
      if (!prefix) {
        scanner.skipBlank();
        kept.argument(kind, word);
      }
    }
    Literal literal = Literal.of(scanner.since(start));
    if (prefix) {
      building.prefix(literal);
    } else {
      building.command(literal);
    }
  }

  /** A note that is a rest at its height. */
  private void rest(int start) {
    if (!(building.leaf() instanceof Note note)) {
      throw source.error(start, "\\rest makes a rest of the note before it: write it behind one");
    }
    Rest rest =
        (Rest)
            Rest.of(note.value())
                .withAttachments(note.attachments())
                .attach(RestPosition.of(note.pitch()));
    written.moved(note, rest);
    building.leafBecame(rest);
  }

  private void skip(int start) {
    scanner.skipBlank();
    if (values.isNext()) {
      building.leaf(Skip.of(values.read()));
    } else {
      building.open(
          null,
          Frame.End.COMPONENT,
          start,
          building.mode(),
          music -> {
            Duration duration = music.duration();
            return Skip.of(
                NoteValue.of(Duration.WHOLE)
                    .withMultiplier(Ratio.of(duration.numerator(), duration.denominator())));
          });
    }
  }

  /** Music with a mark that comes later than it. */
  private void after(int start) {
    scanner.skipBlank();
    NoteValue delay = values.read();
    building.open(
        null,
        Frame.End.COMPONENT,
        start,
        building.mode(),
        both -> {
          Components pair = ((Container) both).components();
          List<Attachment> late =
              pair.get(0).attachments().stream().map(Attachment::leaked).toList();
          Component mark = pair.get(0).withAttachments(late);
          return Container.of(pair.get(1), Container.of(mark)).withSimultaneous(true);
        });
    building.want(2);
    building.leaf(Skip.of(delay));
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
        : value instanceof Definitions.Value.Marks;
  }

  /** Reads the rest of a tweak. */
  String tweak(int start) {
    return Objects.requireNonNull(kept.read("tweak", start, Words.keptCommands()));
  }

  /** Reads a command before the head of a chord that changes its look. */
  String prefix(String word, int start) {
    String text = kept.read(word, start, Words.keptPrefixes());
    Definitions.Value value = definitions.get(word);
    if (text == null && value instanceof Definitions.Value.Function function) {
      for (char kind : function.arguments().toCharArray()) {
        if (kind != 'm') {
          kept.argument(kind, word);
        }
      }
      text = scanner.since(start);
    }
    if (text == null && value != null) {
      text = scanner.since(start);
    }
    if (text == null) {
      throw source.error(
          start, "in a chord only pitches, and commands that change their looks, are read");
    }
    return text;
  }

  private String name(String what) {
    scanner.skipBlank();
    return scanner.stringOrWord(what);
  }

  private void other(String word, int start) {
    if (events.known(word, Direction.NEUTRAL, start)) {
      return;
    }
    if (events.isPrefixed() && kept.restOfLine(start) != null) {
      events.own(start);
      return;
    }
    events.end();
    if (word.equals("markup")) {
      throw source.error(start, "\\markup needs a side: write ^\\markup, _\\markup or -\\markup");
    }
    if (Words.isUnread(word)) {
      throw source.error(
          start, "\\%s is not read yet: write out what it stands for".formatted(word));
    }
    String prefix = kept.read(word, start, Words.keptPrefixes());
    if (prefix != null) {
      building.prefix(Literal.of(prefix));
      return;
    }
    String text = kept.read(word, start, Words.keptCommands());
    if (text == null) {
      text = kept.line(start, heads);
    }
    if (text == null) {
      String like = definitions.like(word);
      throw source.error(
          start,
          "unknown command \\%s: %s"
              .formatted(
                  word,
                  like == null
                      ? "write it in a line of its own to keep it as it is"
                      : "did you mean \\" + like + "?"));
    }
    Indicator command = CommandNames.of(text);
    Indicator before = building.last();
    BeamCount beams = before == null ? null : CommandNames.beams(before, command);
    if (before != null && beams != null) {
      building.withdraw(before);
      building.command(beams);
    } else {
      building.command(command);
    }
  }

  private void context(int start) {
    String type = name("the type of a context, such as Staff");
    String called = "";
    scanner.skipBlank();
    if (scanner.take('=')) {
      called = name("the name of the context");
      scanner.skipBlank();
    }
    Context empty = Context.of(new Heading(type, called, false));
    scanner.skipBlank();
    while (scanner.isNext("\\with") && !Scanner.isLetter(scanner.peek("\\with".length()))) {
      scanner.skip("\\with".length());
      empty = new WithBlock(scanner, source, kept).read(empty);
      scanner.skipBlank();
    }
    Frame.End end = container();
    open(empty.withHeading(empty.heading().withSimultaneous(end == Frame.End.ANGLES)), end, start);
  }

  private void tuplet(int start, boolean inverted) {
    Ratio ratio = arguments.fraction("the ratio of a tuplet, such as 3/2");
    scanner.skipBlank();
    Frame.Use use = null;
    if (values.isNext()) {
      int at = scanner.at();
      values.read();
      Literal span = Literal.of("\\tupletSpan " + source.text(at, scanner.at()).strip());
      Literal off = Literal.of("\\tupletSpan \\default", Literal.Site.AFTER);
      use = tuplet -> tuplet.attach(span).attach(off);
      scanner.skipBlank();
    }
    int at = scanner.at();
    Frame.End end = scanner.take('{') ? Frame.End.BRACE : Frame.End.COMPONENT;
    building.open(
        Tuplet.of(inverted ? ratio.inverted() : ratio, Components.EMPTY),
        end,
        end == Frame.End.COMPONENT ? start : at,
        building.mode(),
        use);
  }

  private void open(Container empty, Frame.End end, int start) {
    building.open(
        empty, end, end == Frame.End.COMPONENT ? start : scanner.at() - end.opening.length());
  }

  /** Passes what opens the container that follows a heading. */
  private Frame.End container() {
    scanner.skipBlank();
    if (scanner.take('{')) {
      return Frame.End.BRACE;
    }
    if (scanner.isNext("<<")) {
      scanner.skip(2);
      return Frame.End.ANGLES;
    }
    return Frame.End.COMPONENT;
  }

  private void key() {
    scanner.skipBlank();
    int at = scanner.at();
    int name = heads.name(scanner.packedLetters());
    if (name < 0) {
      throw source.error(at, heads.refusal(source.text(at, scanner.at())));
    }
    while (scanner.take('\'') || scanner.take(',')) {
      // A key has no octave, though LilyPond lets one be written.
    }
    scanner.skipBlank();
    at = scanner.at();
    String mode = scanner.take('\\') ? scanner.word() : "";
    if (mode.isEmpty()) {
      throw source.error(at, "expected a mode such as \\major");
    }
    Pitch tonic = heads.pitch(name, 4);
    building.command(new KeySignature(tonic.step(), tonic.alteration(), mode));
  }

  private void time(int start) {
    scanner.skipBlank();
    boolean structured = scanner.peek() == '#' || isStructureNext();
    if (structured) {
      arguments.list("the beats of a measure, such as 3,2");
      scanner.skipBlank();
      arguments.ratio("a time signature such as 3/4");
      building.command(Literal.of(scanner.since(start)));
      return;
    }
    int numerator = scanner.number("a time signature such as 3/4");
    int end = scanner.at();
    scanner.skipSpaces();
    if (!scanner.take('/')) {
      throw source.error(end, "expected a time signature such as 3/4");
    }
    scanner.skipSpaces();
    TimeSignature meter =
        TimeSignature.of(numerator, scanner.number("a time signature such as 3/4"));
    if (Integer.bitCount(meter.denominator()) != 1) {
      building.withdraw(Literal.of(Meters.EXPECT_STRANGE));
    }
    Indicator before = building.last();
    if (before instanceof Literal literal && partialOf(literal) != null) {
      building.withdraw(before);
      meter = new TimeSignature(meter.numerator(), meter.denominator(), partialOf(literal));
    }
    building.command(meter);
  }

  private boolean isStructureNext() {
    int start = scanner.at();
    while (Scanner.isDigit(scanner.peek())) {
      scanner.skip(1);
    }
    int end = scanner.at();
    scanner.skipSpaces();
    boolean structured = scanner.peek() == ',' || (Scanner.isDigit(scanner.peek()) && end > start);
    scanner.goTo(start);
    return structured;
  }

  /** The upbeat that a command right before a time signature says; null where it says none. */
  private @Nullable NoteValue partialOf(Literal literal) {
    String text = literal.text();
    if (!text.startsWith("\\partial ")) {
      return null;
    }
    Source alone = Source.of(text.substring("\\partial ".length()));
    return new Values(new Scanner(alone), alone).read();
  }

  private void tempo(int start) {
    scanner.skipBlank();
    if (scanner.isNext("\\markup")) {
      scanner.skip("\\markup".length());
      String words = MarkupText.read(scanner, source);
      int end = scanner.at();
      scanner.skipBlank();
      if (!values.isNext()) {
        scanner.goTo(end);
        building.command(Tempos.of(words));
        return;
      }
      beat();
      scanner.skipBlank();
      range();
      building.command(Literal.of(scanner.since(start)));
      return;
    }
    if (scanner.isNext("\\default")) {
      scanner.skip("\\default".length());
      building.command(Literal.of(scanner.since(start)));
      return;
    }
    String words = values.isNext() ? "" : tempoWords();
    int behind = scanner.at();
    scanner.skipBlank();
    NoteValue beat = beat();
    if (beat == null) {
      scanner.goTo(behind);
      building.command(new MetronomeMark(words, null, null, null, ""));
      return;
    }
    scanner.skipBlank();
    Ratio slowest = rate();
    building.command(new MetronomeMark(words, beat, slowest, fastest(slowest), ""));
  }

  private void range() {
    fastest(rate());
  }

  private Ratio fastest(Ratio slowest) {
    int end = scanner.at();
    scanner.skipBlank();
    if (scanner.take('-')) {
      scanner.skipBlank();
      return rate();
    }
    scanner.goTo(end);
    return slowest;
  }

  /** The words of a tempo as they are written: in quotes, or one word without. */
  private String tempoWords() {
    int start = scanner.at();
    scanner.stringOrWord("a tempo");
    return scanner.since(start);
  }

  private Ratio rate() {
    return Ratio.of(scanner.number("beats a minute"), 1);
  }

  /** Reads a note value and the equals sign behind it, where they come next. */
  private @Nullable NoteValue beat() {
    if (!values.isNext()) {
      return null;
    }
    NoteValue beat = values.read();
    scanner.skipBlank();
    if (!scanner.take('=')) {
      throw source.error(scanner.at(), "expected = and how many beats a minute, as in 4=60");
    }
    return beat;
  }

  /** Of LilyPond's own files, some say which language is in force. */
  private void include(int start) {
    String file = arguments.word("a file");
    if (!Includes.isOwn(file)) {
      if (keepsIncludes) {
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

  /** Files that are included are named in the music, and not read. */
  void keepIncludes() {
    keepsIncludes = true;
  }

  /** Whether the text says in which language its note names are. */
  boolean saysLanguage() {
    return saysLanguage;
  }
}
