package org.yanbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepositoryLayoutTest {

  private static final Set<String> TOP_LEVEL =
      Set.of(
          "pom.xml",
          "src",
          "rules",
          "reports-in",
          "audit-out",
          "README.md",
          "LICENSE",
          "THIRD-PARTY.md",
          "CHANGELOG.md",
          "target");

  @Test
  void nothing_stands_at_the_top_level_that_the_layout_does_not_have() throws IOException {
    try (var entries = Files.list(Path.of(""))) {
      List<String> visible =
          entries.map(Path::toString).filter(name -> !name.startsWith(".")).toList();

      assertThat(visible).isSubsetOf(TOP_LEVEL).contains("pom.xml", "src");
    }
  }
}
