package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yanbao.Corpus;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;

/** What a careful supervisor found in three real reports by hand, in every text format. */
class HandAuditTest {

  private static final Set<String> SUFFIXES =
      Set.of("txt", "md", "html", "docx", "doc", "wps", "odt");

  /** 澠 for 渑 in its own name: told apart by a rule on names. */
  private static final String OWN_NAME = "Q05";

  @TestFactory
  Stream<DynamicTest> the_county_whose_text_names_16_applications_and_its_table_34() {
    return everyFormat("000", 2024, Set.of("N01", "S09", "Q06"), Set.of(OWN_NAME));
  }

  @TestFactory
  Stream<DynamicTest> the_county_that_left_its_zeros_blank() {
    return everyFormat("002", 2022, Set.of("D01", "B02", "B03", "S10"), Set.of());
  }

  @TestFactory
  Stream<DynamicTest> the_town_with_a_heading_twice_and_no_period() {
    return everyFormat("004", 2024, Set.of("S04", "D01", "S11"), Set.of());
  }

  private static Stream<DynamicTest> everyFormat(
      String report, int year, Set<String> expected, Set<String> alsoRight) {
    return files(Corpus.require().resolve(report)).stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      List<Finding> findings = Bench.audit(file, AuditContext.ofYear(year));
                      Set<String> permitted = new TreeSet<>(expected);
                      permitted.addAll(alsoRight);

                      assertThat(Bench.ids(findings))
                          .as(Bench.describe(findings))
                          .containsAll(expected);
                      assertThat(permitted)
                          .as(Bench.describe(findings))
                          .containsAll(Bench.ids(Bench.weighing(findings)));
                    }));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(HandAuditTest::isText).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
