package org.divisi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.divisi.theory.Meter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our tables of facts say what those say that stand beside the repository, or where {@code
 * divisi.corpus} says. {@code -Ddivisi.update=true} writes them anew.
 */
class FactsTest {
  /** A table of ours: the file it is taken from, its heading, and what becomes of a row. */
  record Table(String name, String source, String heading, Function<String[], String> row) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Table> tables() {
    return Stream.of(
        new Table(
            "set-classes",
            "set_classes.tsv",
            "name; prime form by Forte; by Rahn; interval vector; symmetries by transposition;"
                + " by inversion; sets; Z-mate",
            row ->
                cells(
                    row[0],
                    spaced(row[1]),
                    spaced(row[2]),
                    row[4],
                    row[5],
                    row[6],
                    row[7],
                    row[8])),
        new Table(
            "limited-transposition",
            "limited_transposition.tsv",
            "pitch classes; transpositions; the set",
            row -> cells(row[0], row[1], spaced(row[2]))),
        new Table(
            "messiaen",
            "messiaen.tsv",
            "mode; pitch classes; steps; transpositions; rotations; set class",
            row -> cells(row[0], spaced(row[1]), spaced(row[2]), row[3], row[4], row[5])),
        new Table(
            "historical-rows",
            "historical_rows.tsv",
            "work; row; whether all-interval; combinatorial levels of P, I, R, RI; forms",
            row -> cells(work(row), row[4], yes(row[5]), levels(row[6]), row[7])),
        new Table(
            "all-interval-rows",
            "allinterval_rows.txt",
            "all on 0 in their order, a digit a note",
            row ->
                Stream.of(row[0].split(" "))
                    .map(note -> Integer.toString(Integer.parseInt(note), 12))
                    .reduce("", String::concat)),
        new Table(
            "euclidean",
            "euclid.tsv",
            "attacks; pulses; rhythm",
            row -> cells(row[0], row[1], row[2].replace('~', '.'))),
        new Table(
            "resultants",
            "schillinger.tsv",
            "generators; resultant; with fractioning",
            row -> cells(row[0], row[1], row[2].replace('+', ' '), row[4].replace('+', ' '))),
        new Table(
            "indispensability",
            "barlow.tsv",
            "levels; how little each pulse can be missed",
            row -> cells(row[0].replace('x', ' '), row[1])),
        new Table(
            "sieves",
            "sieves.tsv",
            "sieve; period; numbers; distances",
            row -> cells(row[1], row[2], spaced(row[3]), spaced(row[5]))),
        new Table(
            "meters",
            "abjad_meters.tsv",
            "meter; whether increasing; whether compound; tree; levels; accents down to 16ths",
            row -> cells(row[0], yes(row[1]), yes(row[2]), row[3], row[4], row[5])),
        new Table(
            "beats",
            "music21_meters.tsv",
            "meter; beats; quarters a beat; whether compound",
            row -> cells(row[0], row[1], row[2], row[4].startsWith("Compound") ? "yes" : "no")),
        new Table(
            "rewrites",
            "abjad_rewrite.tsv",
            "meter; boundary; dots; before; after, or nothing where Abjad fails",
            row -> cells(meter(row), option(row[3]), option(row[4]), row[5], after(row))));
  }

  private static String cells(String... cells) {
    return String.join("; ", cells).strip();
  }

  private static String spaced(String numbers) {
    return numbers.replace(',', ' ');
  }

  private static String yes(String truth) {
    return truth.equals("True") ? "yes" : "no";
  }

  private static String option(String number) {
    return number.equals("None") ? "-" : number;
  }

  /** Who wrote it, and what it is. */
  private static String work(String[] row) {
    return (row[1] + ", " + row[3]).replace(';', ',');
  }

  /** The numbers of each kind of form: {@code 0,6 3 0 9}, and a dash for none. */
  private static String levels(String kinds) {
    return Stream.of(kinds.split("'[A-Z]+': "))
        .skip(1)
        .map(kind -> kind.replaceAll("[^0-9,]", "").replaceAll(",$", ""))
        .map(kind -> kind.isEmpty() ? "-" : kind)
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }

  /** The pair alone, of which the tree must follow. */
  private static String meter(String[] row) {
    assertThat(Meter.parse(row[1])).hasToString(row[2]);
    return row[1];
  }

  private static String after(String[] row) {
    return row[6].startsWith("ERROR")
        ? ""
        : row[6].replaceAll("\\\\new Staff \\{ \\\\time \\S+ (.*) }", "$1");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void ourTablesSayWhatTheOthersSay(Table table) throws IOException {
    Path source =
        Path.of(System.getProperty("divisi.corpus", "../../shared/corpus"))
            .resolve("facts/" + table.source());
    assumeTrue(Files.isRegularFile(source), () -> "no table of facts " + source);
    boolean headed = table.source().endsWith(".tsv");
    List<String> rows =
        Files.readAllLines(source).stream()
            .skip(headed ? 1 : 0)
            .map(line -> table.row().apply(line.split("\t", -1)))
            .toList();
    if (Boolean.getBoolean("divisi.update")) {
      Files.createDirectories(Facts.file(table.name()).getParent());
      Files.writeString(
          Facts.file(table.name()), "# " + table.heading() + "\n" + String.join("\n", rows) + "\n");
    }
    assertThat(Files.readAllLines(Facts.file(table.name())).stream().skip(1)).isEqualTo(rows);
  }
}
