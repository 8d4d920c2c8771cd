package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell of the form as the report fills it. A cell that is not in the report is not among the
 * facts.
 *
 * @param 表 its table
 * @param 行 key of its row
 * @param 列 its column
 * @param 行名 name of its row for readers
 * @param 数 its value, a count or 万元; 0 where it holds no number
 * @param 原文 its text as the report says it
 * @param 状态 {@code 数}, {@code 空白}, {@code 占位符} or {@code 非数}
 * @param 次序 its place in the form, from 1
 * @param 文件位置 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 单元格(
    String 表,
    String 行,
    String 列,
    String 行名,
    BigDecimal 数,
    String 原文,
    String 状态,
    int 次序,
    String 文件位置,
    String 存疑原因)
    implements 可引证, Comparable<单元格> {
  private static final Pattern SIGNED = Pattern.compile("\\s*[-－]?[0-9]+([.][0-9]+)?\\s*");

  /** The value as it may stand in a sentence; the text of the cell where it holds no number. */
  public String 填报() {
    return 状态.equals("空白") ? "空白" : 原文;
  }

  /**
   * Whether its text is a number as it should be written: ASCII digits, perhaps with a sign and a
   * decimal point, and nothing else but blanks.
   */
  public boolean 半角数字() {
    for (int i = 0; i < 原文.length(); i++) {
      if (原文.charAt(i) < '0' || 原文.charAt(i) > '9') {
        return SIGNED.matcher(原文).matches();
      }
    }
    return !原文.isEmpty();
  }

  /** Row and column for readers. */
  public String 行列() {
    return "“" + 行名 + "”行“" + 列 + "”列";
  }

  @Override
  public String 位置() {
    return 表 + "/" + 行 + "/" + 列;
  }

  @Override
  public String 引文() {
    return 表 + "“" + 行名 + "”行“" + 列 + "”列：" + 填报();
  }

  @Override
  public String 所在() {
    return 文件位置.isEmpty() ? 表名() : 表名() + "，" + 文件位置;
  }

  /** Sum of cells. */
  static BigDecimal 合计(List<单元格> 各格) {
    BigDecimal sum = BigDecimal.ZERO;
    for (单元格 格 : 各格) {
      if (格.数().signum() != 0) {
        sum = sum.add(格.数());
      }
    }
    return sum;
  }

  /** Of what differs most between cells: as good as one of all, and asked of every cell. */
  @Override
  public int hashCode() {
    return (31 * 次序 + 原文.hashCode()) * 31 + 文件位置.hashCode();
  }

  private String 表名() {
    return 表 + " " + 行 + " " + 列;
  }

  @Override
  public int compareTo(单元格 other) {
    return Integer.compare(次序, other.次序);
  }
}
