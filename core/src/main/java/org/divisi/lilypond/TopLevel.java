package org.divisi.lilypond;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.divisi.score.Component;
import org.divisi.score.Fragment;
import org.divisi.score.Literal;
import org.divisi.theory.NoteNames;

/** Reads a whole file, item by item. */
final class TopLevel {
  private static final Set<String> KEPT = Set.of("header", "paper", "layout", "midi", "context");
  private static final Set<String> BLOCKS = Set.of("score", "book", "bookpart");

  /** A block, or a file that is included, whose items are being read. */
  private record Open(String name, boolean block, int from, int start, List<FileItem> items) {}

  private final Source source;
  private final Reading reading;
  private final Reader reader;
  private final Scanner scanner;
  private final List<Unread> findings = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final OwnLayout layout;

  /** The part of the text that is read now, by its place among all. */
  private int part;

  private TopLevel(Source source, Reading reading, NoteNames names) {
    this.source = source;
    this.reading = reading;
    this.reader =
        new Reader(source, /* layout= */ true, names, reading.isLenient() ? findings : null);
    this.scanner = reader.scanner();
    this.layout = new OwnLayout(source, scanner, reader.commands(), reading.keepsIncludes());
    if (reading.keepsIncludes()) {
      reader.commands().keepIncludes();
    }
    open.push(new Open("", false, 0, 0, new ArrayList<>()));
  }

  /**
   * Reads a file. Where it does not say in which language its note names are, they are Dutch, as
   * LilyPond takes them; but a part of a larger file may leave that to the whole, and if its names
   * are not Dutch, and English, they are read as English.
   */
  static LilyPondFile read(Source source, Reading reading) {
    TopLevel dutch = new TopLevel(source, reading, NoteNames.DUTCH);
    try {
      LilyPondFile file = dutch.file();
      if (file.findings().isEmpty() || dutch.reader.commands().saysLanguage()) {
        return file;
      }
      LilyPondFile english = new TopLevel(source, reading, NoteNames.ENGLISH).file();
      return english.findings().size() < file.findings().size() ? english : file;
    } catch (UnknownName e) {
      if (dutch.reader.commands().saysLanguage()) {
        throw e;
      }
      try {
        return new TopLevel(source, reading, NoteNames.ENGLISH).file();
      } catch (UnknownName again) {
        throw e;
      }
    }
  }

  private LilyPondFile file() {
    List<FileItem> items = new ArrayList<>(items());
    boolean turned =
        !reader.commands().saysLanguage()
            && reader.commands().heads().isAltered()
            && reader.commands().heads().names() != NoteNames.ENGLISH;
    if (turned) {
      // What is written are English names, and LilyPond must be told.
      int behind = 0;
      while (behind < items.size() && items.get(behind) instanceof FileItem.Version) {
        behind++;
      }
      items.add(behind, new FileItem.Language(NoteNames.ENGLISH.lilypond()));
    }
    return new LilyPondFile(items, findings);
  }

  private List<FileItem> items() {
    gap();
    while (scanner.peek() != -1) {
      int start = scanner.at();
      try {
        item(start);
      } catch (LilyPondException e) {
        recover(start, e);
      } catch (IllegalArgumentException | ArithmeticException e) {
        recover(start, source.error(start, String.valueOf(e.getMessage()), e));
      }
      gap();
    }
    open.descendingIterator().forEachRemaining(this::unclosed);
    while (open.size() > 1) {
      close();
    }
    return open.element().items();
  }

  private void unclosed(Open last) {
    if (last.block()) {
      reader.report(
          source.error(last.start(), "'{' is never closed: add '}' where what it holds ends"));
    }
  }

  private void recover(int start, LilyPondException e) {
    reader.report(e);
    reader.abandon(start);
    Component rest = reader.rest();
    if (rest != null) {
      add(new FileItem.Music(rest));
    }
    if (scanner.at() <= start) {
      scanner.goTo(start);
      scanner.skipToken();
    }
    scanner.goTo(Math.min(scanner.at(), source.bytes().length));
    add(new FileItem.Text(source.text(start, scanner.at())));
  }

  private void add(FileItem item) {
    open.element().items().add(item);
  }

  private void close() {
    Open closed = open.pop();
    List<FileItem> items = closed.items();
    add(
        closed.block()
            ? new Block(
                closed.name(),
                items,
                open.size() == 1 ? layout.ofIncludes(LilyPondFile.music(items), closed.from()) : "")
            : new FileItem.Include(closed.name(), items));
  }

  /** Passes what stands between items; comments and empty lines are kept. */
  private void gap() {
    boolean first = open.size() == 1 && open.element().items().isEmpty();
    while (true) {
      List<String> lines = scanner.emptyLines(first);
      first = false;
      enterParts();
      int c = scanner.peek();
      if (c != -1 || open.size() == 1) {
        lines.forEach(line -> add(new FileItem.Text(line)));
      }
      if (c != '%') {
        return;
      }
      int start = scanner.at();
      if (isTagOfMusic()) {
        return;
      }
      scanner.skipComment();
      add(new FileItem.Text(source.text(start, scanner.at()).stripTrailing()));
    }
  }

  /** Whether the words of a tag come next, and music below them. */
  private boolean isTagOfMusic() {
    int start = scanner.at();
    while (scanner.isNext("%! ")) {
      scanner.skipLine();
      scanner.skipSpacesAndLineEnds();
    }
    boolean tag = scanner.at() > start && scanner.peek() != '%' && !isCommandOfFile();
    scanner.goTo(start);
    return tag;
  }

  private boolean isCommandOfFile() {
    return scanner.isNext("\\version")
        || scanner.isNext("\\language")
        || scanner.isNext("\\include")
        || scanner.peek() == -1
        || scanner.peek() == '}';
  }

  /** Opens and closes the files that are included as the text comes to them. */
  private void enterParts() {
    Parts parts = source.parts();
    if (parts == null) {
      return;
    }
    List<Parts.Part> all = parts.all();
    while (part + 1 < all.size() && all.get(part + 1).start() <= scanner.at()) {
      Parts.Part before = all.get(part);
      part++;
      Parts.Part now = all.get(part);
      if (now.depth() > before.depth()) {
        open.push(new Open(now.include(), false, scanner.at(), scanner.at(), new ArrayList<>()));
      } else if (now.depth() < before.depth() && !open.element().block() && open.size() > 1) {
        close();
      }
    }
  }

  private void item(int start) {
    int c = scanner.peek();
    if (c == '\\' && command(start)) {
      return;
    }
    switch (c) {
      case '%' -> music(start);
      case '}' -> {
        scanner.skip(1);
        if (!open.element().block()) {
          throw source.error(start, "'}' closes nothing: no '{' is open");
        }
        close();
      }
      case '#', '$' -> {
        Scheme.skip(scanner, source);
        add(new FileItem.Text(scanner.since(start)));
      }
      default -> {
        boolean named =
            (Scanner.isLetter(c) || c == '"')
                && reader.assignments().read(reader.commands().heads());
        if (named) {
          given();
        } else {
          music(start);
        }
      }
    }
  }

  /** Reads a command that is no music; whether there is one. */
  private boolean command(int start) {
    scanner.skip(1);
    String word = scanner.word();
    scanner.skipBlank();
    if (reader.definitions().get(word) == null) {
      switch (word) {
        case "version" -> {
          add(new FileItem.Version(scanner.stringOrWord("a version")));
          return true;
        }
        case "language" -> {
          scanner.goTo(start);
          reader.commands().read();
          // What is written are English names, whatever was read.
          add(new FileItem.Language(NoteNames.ENGLISH.lilypond()));
          return true;
        }
        case "include" -> {
          include(start);
          return true;
        }
        case "parallelMusic" -> {
          parallel(start);
          return true;
        }
        case "addQuote" -> {
          if (quotation()) {
            add(new FileItem.Text(scanner.since(start)));
            return true;
          }
        }
        case "markup", "markuplist" -> {
          MarkupText.read(scanner, source);
          add(new FileItem.Text(scanner.since(start)));
          return true;
        }
        default -> {
          if (scanner.peek() == '{' && block(word, start)) {
            return true;
          }
        }
      }
    }
    scanner.goTo(start);
    return false;
  }

  /** Reads music that is written bar by bar: each voice is kept by its name. */
  private void parallel(int start) {
    List<String> names =
        ParallelMusic.names(reader.commands().list("names of voices, such as one,two"));
    scanner.goTo(start);
    Component rest = reader.one();
    for (String name : names) {
      if (reader.definitions().get(name) instanceof Definitions.Value.Music voice) {
        add(new FileItem.Assignment(name, new FileItem.Music(voice.music()), false));
      }
    }
    if (rest != null) {
      add(new FileItem.Music(rest));
    }
  }

  /** Passes music that is named here to be quoted elsewhere; it is no score. */
  private boolean quotation() {
    if (scanner.take('#') && scanner.peek() != '"' || scanner.stringOrWord("a name").isEmpty()) {
      return false;
    }
    scanner.skipBlank();
    while (scanner.peek() == '\\' || Scanner.isLetter(scanner.peek())) {
      boolean command = scanner.take('\\');
      String word = scanner.word();
      if (command && reader.definitions().get(word) instanceof Definitions.Value.Music) {
        return true;
      }
      scanner.ticks();
      scanner.skipBlank();
    }
    boolean braces = scanner.peek() == '{';
    if (braces) {
      Scheme.skipBraces(scanner, source);
    }
    return braces;
  }

  private void include(int start) {
    String path = scanner.stringOrWord("the path of a file");
    boolean own = Includes.isOwn(path);
    if (!own || Languages.ofFile(path).isEmpty()) {
      reader.commands().namesElsewhere();
    }
    if (own || !reading.keepsIncludes()) {
      scanner.goTo(start);
      reader.commands().read();
    }
    add(
        own && Languages.ofFile(path).filter(names -> names != NoteNames.ENGLISH).isPresent()
            ? new FileItem.Language(NoteNames.ENGLISH.lilypond())
            : new FileItem.Include(path, List.of()));
  }

  private boolean block(String word, int from) {
    int start = scanner.at();
    if (BLOCKS.contains(word)) {
      scanner.skip(1);
      open.push(new Open(word, true, from, start, new ArrayList<>()));
      return true;
    }
    if (KEPT.contains(word)) {
      Scheme.skipBraces(scanner, source);
      String text = source.text(start, scanner.at());
      String written = source.text(from, scanner.at());
      add(kept(word, text.substring(1, text.length() - 1), written));
      return true;
    }
    return false;
  }

  /** A block whose lines are kept as they are. */
  private static Block kept(String word, String inner, String written) {
    String lines = inner.strip();
    return new Block(
        word, lines.isEmpty() ? List.of() : List.of(new FileItem.Text(lines)), written);
  }

  private void given() {
    reader.closeOpen();
    String name = reader.assignments().name();
    Definitions.Value value = reader.definitions().get(name);
    int start = reader.assignments().valueStart();
    FileItem item =
        switch (value) {
          case Definitions.Value.Music music ->
              new FileItem.Music(music.music(), layout.ofNames(music.music(), start));
          case Definitions.Value.Sung sung -> new FileItem.Music(sung.words());
          case Definitions.Value.Marks marks -> text(start);
          case Definitions.Value.Text kept -> text(start);
          case Definitions.Value.Function function -> text(start);
          case null -> text(start);
        };
    add(new FileItem.Assignment(name, item, !source.startsLine(start)));
  }

  private FileItem text(int start) {
    return new FileItem.Text(scanner.since(start).strip());
  }

  private void music(int start) {
    Component music = reader.one();
    if (music == null) {
      return;
    }
    boolean bare =
        music instanceof Fragment fragment
            && fragment.components().isEmpty()
            && fragment.attachments().size() == 1
            && source.text(start, start + 1).equals("\\");
    Literal literal = bare ? music.indicator(Literal.class).orElse(null) : null;
    add(literal == null ? new FileItem.Music(music) : new FileItem.Text(literal.text()));
  }
}
