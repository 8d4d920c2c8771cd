package org.yanbao.rules.fact;

import java.util.List;

/**
 * One of the three tables as the report has it. All three are always among the facts.
 *
 * @param 名称 {@code 表二}, {@code 表三} or {@code 表四}
 * @param 部分 number of the section it belongs to
 * @param 情形 {@code 有}, {@code 无}, {@code 图片} or {@code 无法读取}
 * @param 版本 the form whose rows and columns it shows: {@code 2019年版} or {@code 2021年版}
 * @param 缺行 names of rows that its edition has and the report has not
 * @param 缺列 names of columns that its edition has and the report has not, {@code 行/列} where only
 *     one row lacks it
 * @param 标签 row and column labels as the report says them
 * @param 格数 number of its cells that the report has
 * @param 所在 its place in the file
 */
public record 表格(
    String 名称,
    int 部分,
    String 情形,
    String 版本,
    List<String> 缺行,
    List<String> 缺列,
    List<String> 标签,
    int 格数,
    String 所在)
    implements 可引证 {
  private static final String BLANKS = " \t\n\u000B\f\r\u3000\u00a0";

  public 表格 {
    缺行 = List.copyOf(缺行);
    缺列 = List.copyOf(缺列);
    标签 = List.copyOf(标签);
  }

  /** All labels without the blanks in them, parted by blanks. */
  public String 标签文字() {
    StringBuilder labels = new StringBuilder();
    for (String label : 标签) {
      labels.append(labels.isEmpty() ? "" : " ");
      for (int i = 0; i < label.length(); i++) {
        if (BLANKS.indexOf(label.charAt(i)) < 0) {
          labels.append(label.charAt(i));
        }
      }
    }
    return labels.toString();
  }

  @Override
  public String 位置() {
    return 名称;
  }

  @Override
  public String 引文() {
    return 情形.equals("有") ? 名称 : 名称 + "：" + 情形;
  }

  @Override
  public String 存疑原因() {
    return "";
  }
}
