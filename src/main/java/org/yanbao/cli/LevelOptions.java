package org.yanbao.cli;

import java.util.Optional;
import org.yanbao.audit.KeyChoice;
import org.yanbao.audit.SignatureWish;
import org.yanbao.publish.sign.Level;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How long signatures are to last. */
final class LevelOptions {
  @Option(
      names = "--tsa",
      paramLabel = "网址",
      description = "时间戳服务的网址，签名时加盖时间戳；只发送校验值，不发送文件内容。不写则按审核配置。")
  private String authority;

  @Option(
      names = "--level",
      paramLabel = "B|T|LT|LTA",
      description = {
        "签名的级别：B 只有签名；T 加时间戳；LT 再附证书状态；",
        "LTA 再加归档时间戳，可长期核验。不写则按审核配置；有时间戳服务时默认 T，没有时为 B。"
      })
  private String level;

  /** What is asked for, with the key of this choice. */
  SignatureWish wish(KeyChoice keys, CommandSpec spec) {
    if (level != null && Level.of(level).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "选项 --level 只能是 B、T、LT 或 LTA，而不是“" + level + "”。");
    }
    return new SignatureWish(
        keys, Optional.ofNullable(authority), Optional.ofNullable(level).flatMap(Level::of));
  }
}
