package org.yanbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the package table of the design: who may use whom. */
class ArchitectureTest {

  private static final String ROOT = "org.yanbao.";

  private static final List<Room> TABLE =
      List.of(
          room("file"),
          room("document"),
          room("intake", "document"),
          room("report", "document"),
          room("finding", "file"),
          room("rules", "file", "report", "finding"),
          room("trial", "document", "intake", "report", "finding", "rules"),
          room("publish", "file", "report", "finding"),
          room("archive", "file", "finding", "publish"),
          room("audit", "document", "intake", "report", "finding", "rules", "publish", "archive"),
          room("cli", "file", "audit", "report", "finding", "rules", "trial", "publish", "archive"),
          room("console", "audit", "report", "finding", "rules", "publish", "archive"));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.yanbao");

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void a_package_uses_only_what_the_table_allows(Room room) {
    assumeTrue(
        MAIN.stream().anyMatch(resideInAPackage(room.pattern())), room + " has no classes yet");

    classes()
        .that()
        .resideInAPackage(room.pattern())
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.yanbao..").or(resideInAnyPackage(room.reachable())))
        .check(MAIN);
  }

  @Test
  void every_class_lives_in_a_package_of_the_table() {
    classes()
        .should()
        .resideInAnyPackage(TABLE.stream().map(Room::pattern).toArray(String[]::new))
        .check(MAIN);
  }

  @Test
  void there_are_no_cycles_between_packages_nor_between_their_sub_packages() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void no_class_is_a_dumping_ground() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Utility|Utilities|Helper|Helpers)")
        .because("a class is named after the one thing that it does")
        .check(MAIN);
  }

  static Stream<Room> table() {
    return TABLE.stream();
  }

  private static Room room(String name, String... uses) {
    return new Room(name, List.of(uses));
  }

  /** A line of the table: a package and the others that it may use. */
  private record Room(String name, List<String> uses) {

    String pattern() {
      return ROOT + name + "..";
    }

    String[] reachable() {
      var patterns = new ArrayList<>(List.of(pattern()));
      uses.forEach(used -> patterns.add(ROOT + used + ".."));
      return patterns.toArray(String[]::new);
    }

    @Override
    public String toString() {
      return ROOT + name + " may use " + (uses.isEmpty() ? "no other" : String.join(", ", uses));
    }
  }
}
