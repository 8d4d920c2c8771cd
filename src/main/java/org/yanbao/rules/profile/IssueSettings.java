package org.yanbao.rules.profile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.YamlMap;

/** Reads how letters are issued and how reports are ranked. */
final class IssueSettings {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,3})(个工作日|日|天)");
  private static final Pattern SLOT = Pattern.compile("[{｛][^{}｛｝]*[}｝]?");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
  private static final int MOST_POINTS = 1000;

  private final YamlMap root;

  IssueSettings(YamlMap root) {
    this.root = root;
  }

  /** The settings of the letters, those that the file leaves out taken from another profile. */
  Profile.Notice notice(Profile.Notice other) {
    YamlMap map = root.map("整改通知书");
    map.allow(Set.of("期限", "文号"));
    String number = number(map);
    return new Profile.Notice(
        deadline(map, other.deadline()), number.isEmpty() ? other.documentNumber() : number);
  }

  /** A document number, in which {序号} stands for the place of the agency in the roster. */
  static String number(YamlMap map) {
    String number = plain(map, "文号");
    Matcher slot = SLOT.matcher(number.replace("{序号}", ""));
    if (slot.find()) {
      map.problem("文号", "文号里只能写 {序号}，不能写“" + slot.group() + "”。");
      return "";
    }
    return number;
  }

  /** What is printed as it stands, on one line. */
  static String plain(YamlMap map, String key) {
    String value = map.text(key);
    if (CONTROL.matcher(value).find()) {
      map.problem(key, "“" + key + "”里有换行或者看不见的控制字符。请重新写一遍。");
      return "";
    }
    return value;
  }

  private static String deadline(YamlMap map, String other) {
    String value = map.text("期限").replaceAll("\\s", "");
    Matcher span = SPAN.matcher(value);
    if (span.matches() && Integer.parseInt(span.group(1)) > 0) {
      return "收到本通知书之日起" + span.group(1) + span.group(2).replace('天', '日') + "内";
    }
    Optional<LocalDate> day = WrittenDay.of(value);
    if (day.isPresent()) {
      return day.get().format(DAY) + "前";
    }
    if (!value.isEmpty()) {
      map.problem("期限", "整改期限应写天数或者日期，如 15个工作日、30日、2025年4月30日，而不是“" + value + "”。");
    }
    return other;
  }

  /** The weights of the score, those that the file leaves out taken from another profile. */
  Profile.Score score(Profile.Score other) {
    YamlMap map = root.map("评分");
    map.allow(Set.of("满分", "不符合", "存疑"));
    return new Profile.Score(
        points(map, "满分", other.full(), 1),
        points(map, "不符合", other.error(), 0),
        points(map, "存疑", other.warning(), 0));
  }

  private static int points(YamlMap map, String key, int other, int least) {
    String value = map.text(key);
    if (value.isEmpty()) {
      return other;
    }
    if (!value.matches("\\d{1,4}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > MOST_POINTS) {
      map.problem(
          key, "评分的“" + key + "”应写 " + least + " 到 " + MOST_POINTS + " 的整数，而不是“" + value + "”。");
      return other;
    }
    return Integer.parseInt(value);
  }
}
