package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The rule book compiled into the program")
class BuiltInRulesTest {
  private static final String RULE =
      """
      package yanbao.rules;
      import org.yanbao.rules.fact.*;
      global 审核 审核;
      rule "无标题"
        @id("X01") @severity("hint") @basis("依据")
      when
        $报告: 报告()
      then
        审核.发现("报告没有标题。").见($报告);
      end
      """;

  @TempDir private Path folder;
  private Path rules;

  @BeforeEach
  void writeRules() throws IOException {
    rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(rules.resolve("one.drl"), RULE);
  }

  @Test
  @DisplayName("has the same bytes whenever it is made of the same files")
  void isReproducible() throws Exception {
    Map<String, byte[]> first = madeIn("first");
    Map<String, byte[]> second = madeIn("second");

    assertThat(first.keySet()).hasSizeGreaterThan(1).isEqualTo(second.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  @DisplayName("is not found under the key of an edited file")
  void followsAnEdit() throws Exception {
    Map<String, byte[]> before = madeIn("classes");
    Files.writeString(rules.resolve("one.drl"), RULE.replace("没有标题", "缺少标题"));

    Map<String, byte[]> after = madeIn("classes");
    after.remove("build");
    assertThat(after.keySet()).isNotEqualTo(before.keySet());
    // What was compiled last of a file of that name is kept under its name.
    after.forEach((name, bytes) -> assertThat(bytes).as(name).isNotEqualTo(before.get(name)));
  }

  @Test
  @DisplayName("leaves out a file that does not compile, so that the next run can say why")
  void leavesOutWhatIsBroken() throws Exception {
    Map<String, byte[]> whole = madeIn("whole");
    Files.writeString(rules.resolve("two.drl"), RULE.replace("发现(", "没有这个方法("));

    assertThat(madeIn("broken").keySet()).containsAll(whole.keySet());
    assertThatThrownBy(() -> RuleBook.load(rules, folder.resolve("cache")))
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining("two.drl");
  }

  private Map<String, byte[]> madeIn(String name) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(name));
    BuiltInRules.main(new String[] {rules.toString(), classes.toString()});
    Map<String, byte[]> made = new TreeMap<>();
    try (Stream<Path> files = Files.list(classes.resolve("org/yanbao/rules/shipped"))) {
      for (Path file : files.toList()) {
        made.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return made;
  }
}
