package org.yanbao.rules.profile;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.finding.Severity;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.source.TextFile;
import org.yanbao.rules.source.YamlMap;

/** Reads profiles; a later one stands over an earlier one, entry by entry. */
final class ProfileReader {
  private static final Set<String> KEYS =
      Set.of("审核年度", "监督机关", "文号", "整改通知书", "评分", "签名", "严重程度", "停用", "启用", "阈值", "期限", "读取限制");
  private static final Set<String> LIMITS = Set.of("内存", "时间", "文件大小", "识别内存", "识别时间");
  private static final Set<String> ORGANS = Set.of("各级人民政府", "政府办公厅（室）", "部门", "派出机关");
  private static final Pattern MEGABYTES = Pattern.compile("(\\d{1,6})\\s*(?:MB|M|兆)?");
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,6})\\s*秒?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:月|-|/)(\\d{1,2})[日号]?");

  /** Other names of organ types, as the roster has them. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("政府办公室", "政府办公厅（室）", "政府办公厅", "政府办公厅（室）", "政府办公厅(室)", "政府办公厅（室）");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<RuleProblem> problems;
  private final Map<String, Severity> severities = new HashMap<>();
  private final Set<String> off = new HashSet<>();
  private final Set<String> on = new HashSet<>();
  private final Map<String, BigDecimal> thresholds = new HashMap<>();
  private final Map<String, MonthDay> deadlines = new HashMap<>(Profile.STATUTORY_DEADLINES);
  private final List<Profile.Mention> mentions = new ArrayList<>();
  private final List<Profile.Mention> thresholdMentions = new ArrayList<>();

  /** Whether a file was read that states which limits there are. */
  private boolean namesAreKnown;

  private OptionalInt year = OptionalInt.empty();
  private String supervisor = "";
  private String documentNumber = "";
  private Profile.Limits limits = Profile.Limits.STANDARD;

  private Profile.Notice notice = Profile.Notice.STANDARD;
  private Profile.Score score = Profile.Score.STANDARD;
  private Profile.Signing signing = Profile.Signing.STANDARD;

  ProfileReader(List<RuleProblem> problems) {
    this.problems = problems;
  }

  /** Takes the limits that hold where no profile sets them. */
  void thresholds(TextFile file) {
    readThresholds(YamlMap.of(file, problems));
    namesAreKnown = true;
  }

  /** Takes what a file sets. */
  ProfileReader over(TextFile file) {
    YamlMap root = YamlMap.of(file, problems);
    root.allow(KEYS);
    readYear(root);
    supervisor = or(IssueSettings.plain(root, "监督机关"), supervisor);
    documentNumber = or(IssueSettings.number(root), documentNumber);
    IssueSettings issue = new IssueSettings(root);
    notice = issue.notice(notice);
    score = issue.score(score);
    signing = SigningSettings.of(root, signing);
    readSeverities(root.map("严重程度"));
    readSwitches(root);
    readThresholds(root.map("阈值"));
    readDeadlines(root.map("期限"));
    readLimits(root.map("读取限制"));
    namesAreKnown = true;
    return this;
  }

  /** The profile. */
  Profile profile(String name) {
    return new Profile(
        name,
        year,
        supervisor,
        documentNumber,
        severities,
        off,
        on,
        thresholds,
        deadlines,
        limits,
        notice,
        score,
        signing,
        mentions,
        thresholdMentions);
  }

  private static String or(String value, String other) {
    return value.isEmpty() ? other : value;
  }

  private void readYear(YamlMap root) {
    String value =
        Normalizer.normalize(root.text("审核年度"), Normalizer.Form.NFKC).replaceFirst("年度?$", "");
    if (value.matches("20\\d\\d")) {
      year = OptionalInt.of(Integer.parseInt(value));
    } else if (!value.isEmpty()) {
      root.problem("审核年度", "审核年度应写四位年份，如 2024，而不是“" + value + "”。");
    }
  }

  private void readSeverities(YamlMap map) {
    for (String id : map.keys()) {
      mention(map, id, id);
      try {
        severities.put(id, Severity.of(map.text(id)));
      } catch (IllegalArgumentException e) {
        String value = map.text(id);
        map.problem(
            id,
            "规则 " + id + " 的严重程度应写 不符合、存疑 或 提示" + (value.isEmpty() ? "。" : "，而不是“" + value + "”。"));
      }
    }
  }

  private void readSwitches(YamlMap root) {
    List<String> none = ids(root, "停用");
    for (String id : none) {
      mention(root, "停用", id);
      off.add(id);
      on.remove(id);
    }
    for (String id : ids(root, "启用")) {
      if (none.contains(id)) {
        root.problem("启用", "规则 " + id + " 既写在“停用”里，又写在“启用”里。请只留一处。");
      }
      mention(root, "启用", id);
      on.add(id);
      off.remove(id);
    }
  }

  /** However they are parted: a list of YAML, or as in a sentence. */
  private static List<String> ids(YamlMap root, String key) {
    return root.texts(key).stream()
        .flatMap(Pattern.compile("[、，,；;\\s]+")::splitAsStream)
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private void mention(YamlMap map, String key, String id) {
    mentions.add(new Profile.Mention(id, map.file(), map.line(key)));
  }

  private void readThresholds(YamlMap map) {
    Set<String> known = Set.copyOf(thresholds.keySet());
    for (String name : map.keys()) {
      if (!namesAreKnown || known.contains(name)) {
        thresholdMentions.add(new Profile.Mention(name, map.file(), map.line(name)));
      }
      if (namesAreKnown && !known.contains(name)) {
        map.problem(
            name,
            "没有名为“"
                + name
                + "”的阈值。"
                + NearestName.question(name, known)
                + "可以写："
                + String.join("、", known.stream().sorted().toList())
                + "。");
      }
      String value = Normalizer.normalize(map.text(name), Normalizer.Form.NFKC);
      if (value.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
        BigDecimal limit = new BigDecimal(value);
        if (limit.signum() < 0 || name.endsWith("百分比") && limit.compareTo(HUNDRED) > 0) {
          String range = name.endsWith("百分比") ? "在 0 到 100 之间" : "不小于 0";
          map.problem(name, "阈值“" + name + "”应当" + range + "，而不是“" + value + "”。");
        }
        thresholds.put(name, limit);
      } else {
        map.problem(name, "阈值“" + name + "”应当是一个数，而不是“" + value + "”。");
      }
    }
  }

  private void readDeadlines(YamlMap map) {
    Set<String> known = new HashSet<>(ORGANS);
    known.addAll(OTHER_NAMES.keySet());
    map.allow(known);
    for (String organ : map.keys()) {
      if (!known.contains(organ)) {
        continue;
      }
      Matcher day = DAY.matcher(map.text(organ));
      try {
        if (!day.matches()) {
          throw new DateTimeException("no day");
        }
        MonthDay last = MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        deadlines.put(OTHER_NAMES.getOrDefault(organ, organ), last);
      } catch (DateTimeException e) {
        map.problem(organ, "“" + organ + "”的期限应写月和日，如 1月31日，而不是“" + map.text(organ) + "”。");
      }
    }
  }

  private void readLimits(YamlMap map) {
    map.allow(LIMITS);
    limits =
        new Profile.Limits(
            amount(map, "内存", MEGABYTES, limits.memoryMegabytes(), 128),
            amount(map, "时间", SECONDS, limits.seconds(), 1),
            amount(map, "文件大小", MEGABYTES, limits.fileMegabytes(), 1),
            amount(map, "识别内存", MEGABYTES, limits.recognisingMegabytes(), 256),
            amount(map, "识别时间", SECONDS, limits.recognisingSeconds(), 10));
  }

  private static int amount(YamlMap map, String key, Pattern unit, int standard, int least) {
    String value = map.text(key);
    if (value.isEmpty()) {
      return standard;
    }
    Matcher amount = unit.matcher(value);
    if (!amount.matches() || Integer.parseInt(amount.group(1)) < least) {
      String name = unit == SECONDS ? "秒" : "MB";
      map.problem(key, "“" + key + "”应写不小于" + least + "的整数，单位为" + name + "，而不是“" + value + "”。");
      return standard;
    }
    return Integer.parseInt(amount.group(1));
  }
}
