package org.yanbao.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the rule book is. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "目录",
      defaultValue = "rules",
      description = "规则目录，默认 rules。")
  private Path folder;

  Path folder() {
    return folder;
  }
}
