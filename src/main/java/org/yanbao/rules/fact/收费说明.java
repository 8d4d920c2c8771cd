package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.report.sentence.Normal;

/**
 * A statement on the information processing fee (信息处理费).
 *
 * @param 情形 {@code 未收取} or {@code 收取}
 * @param 注明件数 whether it states the number of applications charged for
 * @param 件数 that number; 0 where it is not stated
 * @param 注明金额 whether it states the amount
 * @param 金额 that amount in 元; 0 where it is not stated
 * @param 分项 amounts in 元 of a stated breakdown; empty where none is stated
 * @param 引文 the sentence
 * @param 部分 number of the section it stands in; 0 before the first one
 * @param 所在 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 收费说明(
    String 情形,
    boolean 注明件数,
    long 件数,
    boolean 注明金额,
    BigDecimal 金额,
    List<BigDecimal> 分项,
    String 引文,
    int 部分,
    String 所在,
    String 存疑原因)
    implements 可引证 {
  /** 「按件计收3件1000元」: a part with its count and its amount. */
  private static final Pattern PART =
      Pattern.compile("(\\d{1,6})[件笔宗份](?:，|、|共|计|合计|金额|收取|为)*\\d[\\d.]*万?元");

  private static final Pattern COUNT = Pattern.compile("(\\d{1,6})[件笔宗份]");

  public 收费说明 {
    分项 = List.copyOf(分项);
  }

  /**
   * How many applications the parts behind 其中 have together; -1 where not each of them states its
   * count.
   */
  public long 分项件数() {
    String text = Normal.withoutSeparators(引文);
    List<String> counts =
        PART.matcher(text.substring(Math.max(text.indexOf("其中"), 0)))
            .results()
            .map(part -> part.group(1))
            .toList();
    return !text.contains("其中") || counts.size() < 2 || counts.size() != 分项.size()
        ? -1
        : counts.stream().mapToLong(Long::parseLong).sum();
  }

  /** The count that stands last before 其中; -1 where none does. */
  public long 总件数() {
    String text = Normal.withoutSeparators(引文);
    return COUNT
        .matcher(text.substring(0, Math.max(text.indexOf("其中"), 0)))
        .results()
        .mapToLong(count -> Long.parseLong(count.group(1)))
        .reduce(-1, (before, last) -> last);
  }

  /** Sum of the stated breakdown in 元. */
  public BigDecimal 分项合计() {
    return 分项.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public String 位置() {
    return "信息处理费";
  }
}
