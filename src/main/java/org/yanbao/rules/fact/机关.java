package org.yanbao.rules.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.pattern.Traces;

/**
 * The reporting organ.
 *
 * @param 名称 its name; empty if unknown
 * @param 类型 {@code 各级人民政府}, {@code 政府办公厅（室）}, {@code 部门}, {@code 派出机关} or {@code 不明}
 */
public record 机关(String 名称, String 类型) {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年(?:度|全年)?[，,]?");
  private static final Pattern REGION = Pattern.compile("[省市县区州盟旗镇乡]");
  private static final int BEGINNING = 3;

  /** Whether its name is worded in a way; the way is a regular expression. */
  public boolean 称有(String 写法) {
    return 句式.of(写法).见于(名称, Traces.UNKNOWN);
  }

  /**
   * Whether a sentence goes on with the organ's own name after the first year that it names: 2024年，
   * 某某县……. The name may leave out the regions before it.
   */
  public boolean 起于年份之后(String 文字) {
    Matcher year = YEAR.matcher(文字);
    if (!year.find() || year.end() + BEGINNING > 文字.length()) {
      return false;
    }
    String beginning = 文字.substring(year.end(), year.end() + BEGINNING);
    int at = 名称.indexOf(beginning);
    return at == 0 || at > 0 && REGION.matcher(名称.substring(at - 1, at)).matches();
  }
}
