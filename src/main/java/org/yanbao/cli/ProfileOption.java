package org.yanbao.cli;

import picocli.CommandLine.Option;

/** Which local profile is in force. */
final class ProfileOption {
  @Option(
      names = "--profile",
      paramLabel = "名称",
      defaultValue = "",
      description = "使用规则目录中 profiles/名称.yaml（或 profile-名称.yaml）的配置。")
  private String name;

  /** Its name; empty for none. */
  String name() {
    return name;
  }
}
