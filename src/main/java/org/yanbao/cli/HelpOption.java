package org.yanbao.cli;

import picocli.CommandLine.Option;

/** The help option that every command has, in Chinese. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示本帮助。")
  private boolean help;
}
