package org.yanbao.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of a workbook as they are shown. Where the display says another number than the one that
 * is stored, the stored one is given, with a doubt. Not safe to share between threads.
 */
final class SheetNumber {

  /** Digits that a spreadsheet program keeps; what follows is noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** 1 January 2000: an earlier day in a report is a count whose cell has the wrong format. */
  private static final int DAYS = 36_526;

  private static final Pattern SHOWN =
      Pattern.compile("[^\\d.+-]*([+-]?\\d[\\d,]*(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?)\\s*(%?)[^\\d]*");

  /** Formats whose number means something of its own in Chinese versions. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  private final DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
  private final boolean from1904;

  SheetNumber(boolean from1904) {
    this.from1904 = from1904;
    formatter.setUse4DigitYearsInAllDateFormats(true);
  }

  /** Whether a format's number alone says how it is shown in Chinese versions. */
  static boolean isChinese(int format) {
    return CHINESE.containsKey(format);
  }

  /** The pattern of a format that only has a number. */
  static String pattern(int format) {
    String chinese = CHINESE.get(format);
    String pattern = chinese == null ? BuiltinFormats.getBuiltinFormat(format) : chinese;
    return pattern == null || pattern.startsWith("reserved") ? "General" : pattern;
  }

  /**
   * The cell that shows a number.
   *
   * @param stored the number as the file stores it
   * @param format number of its format
   * @param pattern pattern of its format
   */
  SheetCell show(String stored, int format, String pattern, boolean framed) {
    BigDecimal value;
    try {
      value = new BigDecimal(stored.strip());
    } catch (NumberFormatException e) {
      return new SheetCell(stored.strip(), "单元格存储的数值格式有误", framed);
    }
    String plain = plain(value);
    if (isGeneral(pattern)) {
      return new SheetCell(plain, "", framed);
    }
    boolean dated = DateUtil.isADateFormat(format, pattern);
    // POI shows the quotes around 年 in dates
    String shown = format(value.doubleValue(), format, dated ? pattern.replace("\"", "") : pattern);
    if (dated) {
      boolean date = value.doubleValue() >= DAYS;
      return date
          ? new SheetCell(shown, "", framed)
          : new SheetCell(plain, "单元格设为日期格式，显示为“" + shown + "”，存储的数值为" + plain, framed);
    }
    if (value.signum() == 0 && shown.chars().noneMatch(Character::isDigit)) {
      return new SheetCell(plain, "", framed);
    }
    Matcher number = SHOWN.matcher(shown);
    if (number.matches() && equal(number, value)) {
      return new SheetCell(WhiteSpace.tidy(shown), "", framed);
    }
    return new SheetCell(plain, "单元格显示为“" + shown + "”，存储的数值为" + plain, framed);
  }

  private static boolean equal(Matcher number, BigDecimal value) {
    BigDecimal said = new BigDecimal(number.group(1).replace(",", ""));
    if (!number.group(2).isEmpty()) {
      said = said.movePointLeft(2);
    }
    return said.round(DIGITS).compareTo(value.round(DIGITS)) == 0;
  }

  private static boolean isGeneral(String pattern) {
    return pattern.isEmpty() || pattern.equalsIgnoreCase("General") || pattern.equals("@");
  }

  private String format(double value, int format, String pattern) {
    try {
      return formatter.formatRawCellContents(value, format, pattern, from1904).strip();
    } catch (IllegalArgumentException e) {
      return plain(BigDecimal.valueOf(value));
    }
  }

  /** The number with all its digits, never as a power of ten. */
  static String plain(BigDecimal value) {
    BigDecimal rounded = value.round(DIGITS);
    return rounded.signum() == 0 || Math.abs(rounded.scale()) > 30
        ? rounded.signum() == 0 ? "0" : rounded.toString()
        : rounded.stripTrailingZeros().toPlainString();
  }
}
