package org.yanbao.rules.fact;

/**
 * A section that the form asks for, whether the report has it or not.
 *
 * @param 序号 its number, 1 to 6
 * @param 名称 the title that the form gives to it
 */
public record 应有部分(int 序号, String 名称) {

  /** Ordinal and title as the form prints them: {@code 一、总体情况}. */
  public String 全称() {
    return 中文数字.of(序号) + "、" + 名称;
  }

  /** Its place in the form. */
  public String 位置() {
    return 中文数字.of(序号);
  }
}
