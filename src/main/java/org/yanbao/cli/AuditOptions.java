package org.yanbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yanbao.audit.AuditSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What is audited, by which rules, and where to. */
final class AuditOptions {
  @Mixin private RulesOption rules;
  @Mixin private KeyOptions key;
  @Mixin private LevelOptions level;
  @Mixin private ScanOption ocr;

  @Parameters(
      paramLabel = "文件或文件夹",
      arity = "0..*",
      defaultValue = "reports-in",
      description = "要审核的报告，可以是多个文件或文件夹，默认 reports-in。")
  private List<Path> inputs;

  @Option(
      names = "--out",
      paramLabel = "目录",
      defaultValue = "audit-out",
      description = "结果写到哪个目录，默认 audit-out。")
  private Path out;

  @Option(
      names = "--profile",
      paramLabel = "名称",
      defaultValue = "",
      description = "采用规则目录 profiles 中的哪一份地方配置，例如 某省。")
  private String profile;

  @Option(
      names = "--previous",
      paramLabel = "目录",
      description = "上一年度的审核输出目录，或者存放上一年度报告的文件夹，用于跨年比对；不写则在 --out 目录中找以前审核过的。")
  private Path previous;

  @Option(
      names = "--year",
      paramLabel = "年份",
      description = "本次审核的报告年度，例如 2024；不写则按审核配置，配置中也没有的不核对年度。")
  private Integer year;

  @Option(names = "--jobs", paramLabel = "数目", description = "同时处理几份报告，默认与处理器核数相同。")
  private Integer jobs;

  /** The folder that results are written to. */
  Path output() {
    return out;
  }

  /** The folder of the rule book. */
  Path rules() {
    return rules.folder();
  }

  /** The run that these options ask for. */
  AuditSettings settings(CommandSpec spec) {
    return new AuditSettings(
        inputs,
        rules.folder(),
        profile,
        out,
        Optional.ofNullable(previous),
        year(spec),
        ocr.scans(),
        atLeastOne(spec),
        level.wish(key.choice(), spec),
        Version.tool());
  }

  private OptionalInt year(CommandSpec spec) {
    return checked(year, spec);
  }

  /** A year that an option names; none where it is null. */
  static OptionalInt checked(Integer year, CommandSpec spec) {
    if (year == null) {
      return OptionalInt.empty();
    }
    if (year < 2008 || year > 2999) {
      throw new ParameterException(
          spec.commandLine(), "选项 --year 应为四位年份，例如 2024，而不是 " + year + "。");
    }
    return OptionalInt.of(year);
  }

  private int atLeastOne(CommandSpec spec) {
    if (jobs == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (jobs < 1 || jobs > 256) {
      throw new ParameterException(
          spec.commandLine(), "选项 --jobs 应为 1 到 256 的整数，而不是 " + jobs + "。");
    }
    return jobs;
  }
}
