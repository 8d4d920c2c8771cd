package org.yanbao.rules.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.source.TextFile;
import org.yanbao.rules.source.YamlMap;

/** Reads {@code waivers.yaml}. */
final class WaiverReader {
  private static final String LIST = "豁免";
  private static final Set<String> KEYS = Set.of("指纹", "规则", "机关", "年度", "理由", "批准", "截止");
  private static final String SHAPE = "先写一行“豁免:”；每项豁免的第一行以“- ”开头，如“- 规则: B02”，其余各行前面空两格，与它对齐。";

  private WaiverReader() {}

  /** The exceptions of a file; what is wrong with them is added to the problems. */
  static Waivers read(TextFile file, List<RuleProblem> problems) {
    YamlMap root = YamlMap.of(file, problems);
    Optional<String> stray = root.keys().stream().filter(KEYS::contains).findFirst();
    if (stray.isPresent()) {
      root.problem(stray.get(), SHAPE);
      return Waivers.none();
    }
    root.allow(Set.of(LIST));
    List<WaiverEntry> entries = new ArrayList<>();
    List<Profile.Mention> rules = new ArrayList<>();
    for (YamlMap map : root.maps(LIST)) {
      if (map.isBroken()) {
        continue;
      }
      int before = problems.size();
      map.allow(KEYS);
      String fingerprint = map.text("指纹").toLowerCase(Locale.ROOT);
      checkSubject(map, fingerprint);
      if (!map.text("规则").isEmpty()) {
        rules.add(new Profile.Mention(map.text("规则"), file.name(), map.line("规则")));
      }
      require(map, "理由", "写明为什么豁免");
      require(map, "批准", "写明批准人或者批准机关");
      Optional<LocalDate> until = until(map);
      if (problems.size() == before && until.isPresent()) {
        entries.add(
            new WaiverEntry(
                fingerprint,
                map.text("规则"),
                map.text("机关"),
                fingerprint.isEmpty() ? Integer.parseInt(year(map)) : 0,
                map.text("理由"),
                map.text("批准"),
                until.get(),
                file.name(),
                map.line("")));
      }
    }
    return new Waivers(entries, rules);
  }

  private static void checkSubject(YamlMap map, String fingerprint) {
    boolean byRule =
        map.keys().contains("规则") || map.keys().contains("机关") || map.keys().contains("年度");
    if (!fingerprint.isEmpty()) {
      if (!fingerprint.matches("[0-9a-f]{16}")) {
        map.problem("指纹", "指纹应当是16位的0-9、a-f，照抄汇总表“全部问题”中的指纹，而不是“" + fingerprint + "”。");
      }
      if (byRule) {
        map.problem("指纹", "写了指纹，就不要再写规则、机关、年度。两种写法只用一种。");
      }
      return;
    }
    require(map, "规则", "写规则编号，如 B02（或者改写“指纹”）");
    require(map, "机关", "写机关全称");
    require(map, "年度", "写报告年度，如 2024");
    String year = year(map);
    if (!year.isEmpty() && !year.matches("20\\d\\d")) {
      map.problem("年度", "年度应写四位年份，如 2024，而不是“" + year + "”。");
    }
  }

  private static String year(YamlMap map) {
    return map.text("年度").replaceFirst("年度?$", "");
  }

  private static void require(YamlMap map, String key, String what) {
    if (map.text(key).isEmpty()) {
      map.problem(key, "这项豁免缺少“" + key + "”。请" + what + "。");
    }
  }

  private static Optional<LocalDate> until(YamlMap map) {
    String value = map.text("截止");
    Optional<LocalDate> day = WrittenDay.of(value);
    if (day.isEmpty()) {
      map.problem(
          "截止",
          value.isEmpty()
              ? "这项豁免缺少“截止”。请写到日，如 2026-12-31：豁免不能没有期限。"
              : "截止应写到日，如 2026-12-31，而不是“" + value + "”。" + WrittenDay.advice(value));
    }
    return day;
  }
}
