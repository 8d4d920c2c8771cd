package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.finding.Finding;

@DisplayName("An edited rule file")
class PartlyCompiledTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("is compiled only where it was edited, and says what it would say compiled anew")
  void saysTheSame() throws IOException, RuleBookException {
    List<String> rules =
        List.of(
            RuleText.talker("T1", "甲"),
            RuleText.talker("T2", "乙"),
            RuleText.talker("T3", "丙"),
            RuleText.talker("T4", "丁"));
    assertThat(said("first", rules)).containsExactly("甲。", "乙。", "丙。", "丁。");
    long before = compiled();

    List<String> edited =
        List.of(rules.get(3), rules.get(1), RuleText.talker("T3", "戊"), rules.get(0));
    assertThat(said("first", edited)).containsExactly("甲。", "乙。", "戊。", "丁。");
    assertThat(compiled()).isLessThan(2 * before);

    List<String> less = List.of(rules.get(3), RuleText.talker("T3", "戊"));
    assertThat(said("first", less)).isEqualTo(said("other", less)).containsExactly("戊。", "丁。");
    assertThat(said("first", less)).containsExactly("戊。", "丁。");
    assertThat(said("first", rules)).containsExactly("甲。", "乙。", "丙。", "丁。");
  }

  private List<String> said(String cache, List<String> rules)
      throws IOException, RuleBookException {
    Path book = Files.createDirectories(folder.resolve("rules"));
    RuleText.write(book, "a.drl", rules.toArray(String[]::new));
    return RuleBook.load(book, folder.resolve(cache))
        .audit(clean().build(), AuditContext.NONE)
        .findings()
        .stream()
        .map(Finding::message)
        .toList();
  }

  /** Bytes of all that was kept. */
  private long compiled() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("first"))) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
