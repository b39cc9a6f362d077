package org.divisi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The walls between the rooms: which may import which. */
class RoomsTest {
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("theory", List.of()),
          Map.entry("parallel", List.of()),
          Map.entry("score", List.of("theory")),
          Map.entry("select", List.of("theory", "score")),
          Map.entry("picture", List.of("theory")),
          Map.entry("make", List.of("theory", "score")),
          Map.entry("check", List.of("theory", "score", "select")),
          Map.entry("transform", List.of("theory", "score", "select", "make")),
          Map.entry("bulk", List.of("theory", "score", "select", "check", "parallel")),
          Map.entry("lilypond", List.of("theory", "score", "select", "parallel")),
          Map.entry(
              "engrave", List.of("theory", "score", "select", "check", "lilypond", "parallel")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.divisi");

  @Test
  void everyRoomIsOnThePlan() {
    TreeSet<String> rooms = new TreeSet<>();
    CLASSES.forEach(type -> rooms.add(room(type.getPackageName())));
    rooms.remove("");
    assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
  }

  private static String room(String packageName) {
    String[] parts = packageName.split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }

  @Test
  void aRoomImportsOnlyWhatItMay() {
    MAY_IMPORT.forEach(
        (room, others) -> {
          List<String> allowed = new ArrayList<>(List.of("java..", "javax..", "jdk.jfr.."));
          allowed.add("org.jspecify..");
          allowed.add("org.divisi." + room + "..");
          exported().stream().filter(face -> others.contains(room(face))).forEach(allowed::add);
          classes()
              .that()
              .resideInAPackage("org.divisi." + room + "..")
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(allowed.toArray(String[]::new))
              .allowEmptyShould(true)
              .check(CLASSES);
        });
  }

  @Test
  void noRoomsDependOnEachOtherInACircle() {
    slices().matching("org.divisi.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** The packages behind a room's face: each knows only those before it. */
  @Test
  void thePartsOfARoomStandInLayers() {
    Map<String, List<String>> parts =
        Map.of(
            "lilypond", List.of("text", "write", "change", "place", "read", "file"),
            "parallel", List.of("ship", "work", "folder", "parcel", "process"));
    parts.forEach(
        (room, layers) -> {
          for (int i = 0; i < layers.size(); i++) {
            for (String later : layers.subList(i + 1, layers.size())) {
              noClasses()
                  .that()
                  .resideInAPackage("org.divisi." + room + "." + layers.get(i))
                  .should()
                  .dependOnClassesThat()
                  .resideInAPackage("org.divisi." + room + "." + later)
                  .check(CLASSES);
            }
          }
        });
  }

  @Test
  void nothingPrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.divisi.parallel..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void noStateIsStaticAndMutable() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("org.divisi.parallel..")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  @Test
  void nothingBelowLilypondKnowsThreads() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.divisi.theory..",
            "org.divisi.score..",
            "org.divisi.select..",
            "org.divisi.make..",
            "org.divisi.check..",
            "org.divisi.transform..",
            "org.divisi.picture..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .check(CLASSES);
  }

  @Test
  void noNameIsAlsoOneOfTheJdksButDuration() {
    List<String> clashes = new ArrayList<>();
    for (String ours : names()) {
      for (String exported : EXPORTED) {
        String name = exported.replace('.', '/') + "/" + ours + ".class";
        if (ClassLoader.getSystemResource(name) != null) {
          clashes.add(ours);
        }
      }
    }
    assertThat(clashes).containsExactly("Duration");
  }

  @Test
  void noTwoRoomsGiveTheSameName() {
    List<String> names = names();
    List<String> twice =
        names.stream().filter(name -> Collections.frequency(names, name) > 1).distinct().toList();
    assertThat(twice).isEmpty();
  }

  /** The packages that others may name: what stands behind a room's face is its own. */
  private static Set<String> exported() {
    return ModuleFinder.of(Path.of("target", "classes"))
        .find("org.divisi")
        .orElseThrow()
        .descriptor()
        .exports()
        .stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  /** What a script may name after {@code import module org.divisi}. */
  private static List<String> names() {
    Set<String> exported = exported();
    List<String> names = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC)
          && type.isTopLevelClass()
          && exported.contains(type.getPackageName())) {
        names.add(type.getSimpleName());
      }
    }
    return names;
  }

  /** What every compact source file sees without an import. */
  private static final List<String> EXPORTED =
      Object.class.getModule().getDescriptor().exports().stream()
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .toList();
}
