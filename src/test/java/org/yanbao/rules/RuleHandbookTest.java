package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

  @Test
  void the_introduction_leads_through_the_files_in_the_order_of_the_handbook() throws Exception {
    String introduction = Files.readString(RuleFolders.SHIPPED.resolve("说明.md"));
    List<String> files =
        Pattern.compile("(?m)^## .*（(\\w+\\.drl)）|^\\| [^|]+ \\| (\\w+\\.drl) \\|")
            .matcher(Files.readString(HANDBOOK))
            .results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .distinct()
            .toList();
    assertThat(files).hasSizeGreaterThan(10);
    assertThat(introduction).contains(files).containsSubsequence(files);
  }
}
