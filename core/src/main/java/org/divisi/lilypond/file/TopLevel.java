package org.divisi.lilypond.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.lilypond.Reading;
import org.divisi.lilypond.Unread;
import org.divisi.lilypond.read.Definitions;
import org.divisi.lilypond.read.ParallelMusic;
import org.divisi.lilypond.read.Quotations;
import org.divisi.lilypond.read.Reader;
import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.Includes;
import org.divisi.lilypond.text.Languages;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Component;
import org.divisi.score.Fragment;
import org.divisi.score.Literal;
import org.divisi.theory.NoteNames;

/** Reads a whole file, item by item. */
final class TopLevel {
  private static final Set<String> KEPT = Set.of("header", "paper", "layout", "midi", "context");
  private static final Set<String> BLOCKS = Set.of("score", "book", "bookpart");

  private final Source source;
  private final Reading reading;
  private final Reader reader;
  private final Scanner scanner;
  private final List<Unread> findings = new ArrayList<>();
  private final OwnLayout layout;
  private final OpenItems items;

  /** The note names of the language that is in force as long as the file says nothing. */
  private final Heads first;

  private final Gaps gaps;
  private final Quotations quotations;

  TopLevel(Source source, Reading reading, NoteNames names) {
    this.source = source;
    this.reading = reading;
    this.reader =
        new Reader(source, /* layout= */ true, names, reading.isLenient() ? findings : null);
    this.scanner = reader.scanner();
    this.layout = new OwnLayout(source, scanner, reader.commands(), reading.keepsIncludes());
    if (reading.keepsIncludes()) {
      reader.commands().keepIncludes();
    }
    this.items = new OpenItems(layout);
    this.first = reader.commands().heads();
    this.quotations = new Quotations(scanner, source, reader.definitions());
    this.gaps = new Gaps(source, scanner, items);
  }

  /** Whether the file says in which language its note names are. */
  boolean saysLanguage() {
    return reader.commands().saysLanguage();
  }

  /** Reads the file. */
  LilyPondFile file() {
    List<FileItem> items = new ArrayList<>(all());
    boolean turned =
        first.names() != NoteNames.ENGLISH
            && (first.isAltered()
                || !reader.commands().saysLanguage() && EnglishNames.areIn(items));
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

  private List<FileItem> all() {
    gaps.pass();
    while (scanner.peek() != -1) {
      int start = scanner.at();
      try {
        item(start);
      } catch (LilyPondException e) {
        recover(start, e);
      } catch (IllegalArgumentException | ArithmeticException e) {
        recover(start, source.error(start, String.valueOf(e.getMessage()), e));
      }
      gaps.pass();
    }
    items.openBlocks().forEach(this::unclosed);
    return items.finish();
  }

  private void unclosed(int start) {
    reader.report(source.error(start, "'{' is never closed: add '}' where what it holds ends"));
  }

  private void recover(int start, LilyPondException e) {
    reader.report(e);
    reader.abandon(start);
    Component rest = reader.rest();
    if (rest != null) {
      items.add(new FileItem.Music(rest));
    }
    if (scanner.at() <= start) {
      scanner.goTo(start);
      scanner.skipToken();
    }
    scanner.goTo(Math.min(scanner.at(), source.bytes().length));
    items.add(new FileItem.Text(source.text(start, scanner.at())));
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
        if (!items.isInBlock()) {
          throw source.error(start, "'}' closes nothing: no '{' is open");
        }
        items.close();
      }
      case '#', '$' -> {
        Scheme.skip(scanner, source);
        reader.assignments().schemeNames().definition(source.text(start, scanner.at()));
        items.add(new FileItem.Text(scanner.since(start)));
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
          items.add(new FileItem.Version(scanner.stringOrWord("a version")));
          return true;
        }
        case "language" -> {
          scanner.goTo(start);
          reader.commands().read();
          // What is written are English names, whatever was read.
          items.add(new FileItem.Language(NoteNames.ENGLISH.lilypond()));
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
          if (quotations.pass()) {
            items.add(new FileItem.Text(scanner.since(start)));
            return true;
          }
        }
        case "markup", "markuplist" -> {
          MarkupText.read(scanner, source);
          items.add(new FileItem.Text(scanner.since(start)));
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
        items.add(new FileItem.Assignment(name, new FileItem.Music(voice.music()), false));
      }
    }
    if (rest != null) {
      items.add(new FileItem.Music(rest));
    }
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
    items.add(
        own && Languages.ofFile(path).filter(names -> names != NoteNames.ENGLISH).isPresent()
            ? new FileItem.Language(NoteNames.ENGLISH.lilypond())
            : new FileItem.Include(path, List.of()));
  }

  private boolean block(String word, int from) {
    int start = scanner.at();
    if (BLOCKS.contains(word)) {
      scanner.skip(1);
      items.open("", word, from, start);
      return true;
    }
    if (KEPT.contains(word)) {
      Scheme.skipBraces(scanner, source);
      String text = source.text(start, scanner.at());
      String written = source.text(from, scanner.at());
      items.add(kept(word, text.substring(1, text.length() - 1), written));
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
    if (value instanceof Definitions.Value.Text && namedBlock(name, start)) {
      return;
    }
    FileItem item =
        switch (value) {
          case Definitions.Value.Music music ->
              new FileItem.Music(music.music(), layout.ofNames(music.music(), start));
          case Definitions.Value.Sung sung -> new FileItem.Music(sung.words());
          case Definitions.Value.Marks marks -> text(start);
          case Definitions.Value.EmptyChord chord -> text(start);
          case Definitions.Value.Text kept -> text(start);
          case Definitions.Value.Function function -> text(start);
          case null -> text(start);
        };
    items.add(new FileItem.Assignment(name, item, !source.startsLine(start)));
  }

  /** Reads a block of music that gets a name: {@code one = \score { }}; whether there is one. */
  private boolean namedBlock(String name, int start) {
    int end = scanner.at();
    scanner.goTo(start);
    if (scanner.take('\\')) {
      String word = scanner.word();
      scanner.skipBlank();
      int brace = scanner.at();
      if (BLOCKS.contains(word) && scanner.take('{')) {
        items.open(name, word, start, brace);
        return true;
      }
    }
    scanner.goTo(end);
    return false;
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
    items.add(literal == null ? new FileItem.Music(music) : new FileItem.Text(literal.text()));
  }
}
