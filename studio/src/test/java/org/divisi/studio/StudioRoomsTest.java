package org.divisi.studio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The walls between the rooms of the studio: a file format knows no other. */
class StudioRoomsTest {
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.of(
          "stage", List.of(),
          "sound", List.of("stage"),
          "midi", List.of("sound"),
          "musicxml", List.of("stage"),
          "page", List.of("musicxml", "sound"),
          "book", List.of());

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.divisi.studio");

  @Test
  void everyRoomIsOnThePlan() {
    TreeSet<String> rooms = new TreeSet<>();
    CLASSES.forEach(type -> rooms.add(type.getPackageName().split("\\.")[3]));
    assertThat(MAY_IMPORT.keySet()).containsExactlyInAnyOrderElementsOf(rooms);
  }

  @Test
  void aRoomImportsOnlyWhatItMay() {
    MAY_IMPORT.forEach(
        (room, others) -> {
          List<String> allowed =
              new ArrayList<>(
                  List.of("java..", "javax..", "com.sun.net.httpserver..", "org.jspecify.."));
          for (String core : List.of("theory", "score", "select", "lilypond")) {
            allowed.add("org.divisi." + core + "..");
          }
          if (room.equals("page") || room.equals("book")) {
            allowed.add("org.divisi.engrave..");
            allowed.add("org.divisi.parallel..");
          }
          if (room.equals("book")) {
            allowed.add("org.apache.pdfbox..");
          }
          allowed.add("org.divisi.studio." + room + "..");
          others.forEach(other -> allowed.add("org.divisi.studio." + other));
          classes()
              .that()
              .resideInAPackage("org.divisi.studio." + room + "..")
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(allowed.toArray(String[]::new))
              .check(CLASSES);
        });
  }

  /** What stands behind {@code musicxml}: each package knows only those before it. */
  @Test
  void thePartsOfMusicXmlStandInLayers() {
    String room = "org.divisi.studio.musicxml.";
    noClasses()
        .that()
        .resideInAPackage(room + "words")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(room + "write", room + "read")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(room + "write")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room + "read")
        .check(CLASSES);
  }

  @Test
  void noStateIsStaticAndMutable() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(CLASSES);
  }

  @Test
  void nothingPrintsOrExits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }
}
