package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleHandbookTest {
  private static final Path HANDBOOK = Path.of("src", "docs", "规则手册.md");

  @Test
  void the_handbook_says_of_every_rule_what_its_file_says() throws Exception {
    String now = RuleHandbook.markdown(RuleFolders.shipped());
    assertThat(Files.readString(HANDBOOK))
        .as(
            "rules were edited: java -jar target/yanbao.jar rules list --format markdown > "
                + HANDBOOK)
        .isEqualTo(now);
  }
}
