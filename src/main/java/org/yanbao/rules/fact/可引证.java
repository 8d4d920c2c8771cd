package org.yanbao.rules.fact;

/** A fact that a finding can rest on. */
public interface 可引证 {

  /** Its place in the statutory form, never a page or a line: {@code 表三/三(七)/总计} or {@code 六}. */
  String 位置();

  /** What the report says there. */
  String 引文();

  /** Its place in the file in words; empty if unknown. */
  String 所在();

  /** Why it was read unsurely; empty when it was read surely. */
  String 存疑原因();

  /** Whether it was read unsurely. */
  default boolean 存疑() {
    return !存疑原因().isEmpty();
  }
}
