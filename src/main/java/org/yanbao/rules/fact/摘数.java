package org.yanbao.rules.fact;

import com.google.re2j.Matcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure that a wording finds in a text.
 *
 * @param 数 the figure
 * @param 原话 the words that it was found in
 */
public record 摘数(BigDecimal 数, String 原话) {

  /** The figures of a text in their order; what the wording finds without a figure is left out. */
  public static List<摘数> 自(String 文字, String 用语) {
    return 写法.查找(文字, 用语).map(摘数::figures).orElse(List.of());
  }

  private static List<摘数> figures(Matcher matcher) {
    List<摘数> found = new ArrayList<>();
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String digits = matcher.group(group);
        if (digits != null && digits.matches("\\d{1,15}(\\.\\d{1,6})?")) {
          found.add(new 摘数(new BigDecimal(digits), matcher.group()));
          break;
        }
      }
    }
    return found;
  }
}
