package org.yanbao.rules.fact;

/**
 * A number in the running text that tells of a person. Only its ends are kept: a finding must not
 * spread what it objects to.
 *
 * @param 种类 {@code 居民身份证号码} (its check digit holds), {@code 手机号码} or {@code 银行卡号} (its check digit
 *     holds)
 * @param 遮掩 the number, its middle masked
 * @param 引文 the sentence with such numbers masked
 * @param 部分 number of the section it stands in; 0 before the first one
 * @param 所在 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 敏感号码(String 种类, String 遮掩, String 引文, int 部分, String 所在, String 存疑原因) implements 可引证 {

  @Override
  public String 位置() {
    return 中文数字.of(部分) + "/" + 种类;
  }
}
