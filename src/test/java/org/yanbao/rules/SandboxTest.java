package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.finding.RuleCheck;

class SandboxTest {
  @TempDir Path temp;

  @Test
  void what_gets_past_the_compiler_reaches_nothing_when_it_runs() throws Exception {
    Path marker = temp.resolve("marker");
    List<String> attempts =
        List.of(
            "Class.forName(\"java.lang.Runtime\").getMethods();",
            "\"\".getClass().forName(\"java.lang.System\");",
            "审核.getClass().getClassLoader();",
            "new java.util.Scanner(\"x\").next();",
            "审核.发现(null);",
            "审核.发现(\" \");",
            "审核.发现(\"甲\".repeat(50000000));",
            "审核.发现(\"甲\").位于(\"乙\".repeat(50000000));",
            "for (int i = 0; i < 50; i++) 审核.发现(\"甲\".repeat(19000)).见($报告);",
            "for (int i = 0; i < 1000000; i++) 审核.发现(\"甲\");");
    List<String> rules = new ArrayList<>();
    for (String attempt : attempts) {
      rules.add(RuleText.rule("H" + rules.size(), "恶意" + rules.size(), "$报告: 报告()", attempt));
    }
    RuleText.write(temp, "hostile.drl", rules.toArray(String[]::new));
    RuleRun run =
        RuleBook.load(temp, temp.resolve("cache")).audit(clean().build(), AuditContext.NONE);
    assertThat(run.checks())
        .extracting(RuleCheck::state)
        .containsOnly(RuleCheck.State.FAILED)
        .hasSize(attempts.size());
    assertThat(run.findings()).isEmpty();
    assertThat(Files.exists(marker)).isFalse();
  }
}
