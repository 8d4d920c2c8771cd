package org.yanbao.rules.profile;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and office programs write it: 2025-01-28, 2025/1/28, 2025年1月28日, 20250128. */
final class WrittenDay {
  private static final Pattern DAY =
      Pattern.compile(
          "([1-9]\\d{3})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?"
              + "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?");

  private static final Pattern CLOSE = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)");
  private static final Pattern SERIAL = Pattern.compile("4\\d{4}(\\.\\d+)?");

  private WrittenDay() {}

  /** The day; empty where it is none, or none of the calendar. */
  static Optional<LocalDate> of(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
    Matcher day = DAY.matcher(plain);
    if (!day.matches()) {
      day = CLOSE.matcher(plain);
    }
    try {
      return day.matches()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(day.group(1)),
                  Integer.parseInt(day.group(2)),
                  Integer.parseInt(day.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What may have happened where it is none, as a sentence; empty where that cannot be told. */
  static String advice(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
    if (SERIAL.matcher(plain).matches()) {
      return "这是电子表格内部的日期序号：请把这一列的格式设为日期，再另存。";
    }
    return DAY.matcher(plain).matches() || CLOSE.matcher(plain).matches() ? "没有这一天。" : "";
  }
}
