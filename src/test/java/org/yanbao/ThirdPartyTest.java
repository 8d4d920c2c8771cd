package org.yanbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds THIRD-PARTY.md against the runtime dependencies that the build has just resolved. */
class ThirdPartyTest {

  private static final Path RESOLVED = Path.of("target/runtime-dependencies.txt");
  private static final Path PAGE = Path.of("THIRD-PARTY.md");

  /** The SPDX licences under which a library may be shipped with an Apache-2.0 program. */
  private static final Set<String> ACCEPTED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-3-Clause",
          "EPL-2.0",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "MIT",
          "MPL-1.1",
          "MPL-2.0",
          "LicenseRef-UnRar",
          "OFL-1.1");

  @Test
  void every_runtime_dependency_is_listed_with_its_version_and_no_other() throws IOException {
    assertThat(listed().keySet()).isEqualTo(resolved());
  }

  @Test
  void every_library_can_be_had_under_an_accepted_licence() throws IOException {
    assertThat(listed())
        .isNotEmpty()
        .allSatisfy((library, licence) -> assertThat(accepted(licence)).as(licence).isTrue());
  }

  @Test
  void a_licence_that_is_gpl_only_is_refused_and_one_with_a_choice_is_not() {
    assertThat(accepted("GPL-3.0-only")).isFalse();
    assertThat(accepted("AGPL-3.0-or-later")).isFalse();
    assertThat(accepted("Apache-2.0 AND GPL-2.0-only")).isFalse();
    assertThat(accepted("MPL-1.1 OR GPL-3.0-only")).isTrue();
  }

  /** Every part of one of the alternatives has to be accepted. */
  private static boolean accepted(String expression) {
    return Pattern.compile(" OR ")
        .splitAsStream(expression)
        .anyMatch(choice -> ACCEPTED.containsAll(List.of(choice.split(" AND "))));
  }

  /** The rows of the page: {@code group:artifact version} to licence. */
  private static TreeMap<String, String> listed() throws IOException {
    var rows = new TreeMap<String, String>();
    matches("(?m)^\\| (\\S+:\\S+) \\| (\\S+) \\| ([^|]+) \\|$", Files.readString(PAGE))
        .forEach(
            row ->
                assertThat(rows.put(row.group(1) + " " + row.group(2), row.group(3)))
                    .as("a second row for " + row.group(1))
                    .isNull());
    return rows;
  }

  /** What Maven resolved: lines of {@code group:artifact:type:[classifier:]version:scope}. */
  private static Set<String> resolved() throws IOException {
    assertThat(RESOLVED).as("written by mvn generate-test-resources").exists();
    List<String> lines =
        Files.readAllLines(RESOLVED).stream().filter(line -> line.startsWith("   ")).toList();
    var found = new TreeSet<String>();
    matches(
            "(?m)^ +([^: ]+:[^: ]+):jar:(?:[^: ]+:)?([^: ]+):(?:compile|runtime)\\b",
            String.join("\n", lines))
        .forEach(line -> found.add(line.group(1) + " " + line.group(2)));
    assertThat(found).as("one library a line").hasSameSizeAs(lines).isNotEmpty();
    return found;
  }

  private static List<MatchResult> matches(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().toList();
  }
}
