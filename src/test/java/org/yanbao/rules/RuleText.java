package org.yanbao.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small rule files for tests of the rule book itself. */
final class RuleText {
  private static final String HEADER =
      "package yanbao.rules\nimport org.yanbao.rules.fact.*\nglobal 审核 审核\n";

  private RuleText() {}

  /** A rule on every report: its condition and what it does. */
  static String rule(String id, String name, String condition, String consequence) {
    return "rule \"%s\"\n  @id(\"%s\") @severity(\"hint\") @basis(\"测试\")\nwhen\n  %s\nthen\n  %s\nend\n"
        .formatted(name, id, condition, consequence);
  }

  /** A rule that finds something in every report. */
  static String talker(String id, String name) {
    return rule(id, name, "$报告: 报告()", "审核.发现(\"" + name + "。\").见($报告);");
  }

  /** Writes a rule file: header and rules. */
  static Path write(Path folder, String file, String... rules) throws IOException {
    return Files.writeString(folder.resolve(file), HEADER + String.join("", rules));
  }
}
