package org.yanbao.rules.fact;

import com.google.re2j.Matcher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure that a wording finds in a text.
 *
 * @param 数 the figure
 * @param 原话 the words that it was found in
 */
public record 摘数(BigDecimal 数, String 原话) {

  private static final Pattern FIGURE =
      Pattern.compile("(\\d{1,15}|\\d{1,3}([,，]\\d{3}){1,4})(\\.\\d{1,6})?");
  private static final Pattern ENDS_IN_FIGURE = Pattern.compile("\\d[.,，]?$");
  private static final Pattern GOES_ON = Pattern.compile("\\d|[.]\\d|[,，]\\d{3}(?!\\d)");

  /** The figures of a text in their order; what the wording finds without a figure is left out. */
  public static List<摘数> 自(String 文字, String 用语) {
    return 写法.查找(文字, 用语).map(found -> figures(文字, found)).orElse(List.of());
  }

  private static List<摘数> figures(String text, Matcher matcher) {
    List<摘数> found = new ArrayList<>();
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String digits = matcher.group(group);
        if (digits != null && FIGURE.matcher(digits).matches()) {
          if (isWhole(text, matcher.start(group), matcher.end(group))) {
            BigDecimal figure = new BigDecimal(digits.replaceAll("[,，]", ""));
            found.add(new 摘数(figure, matcher.group()));
          }
          break;
        }
      }
    }
    return found;
  }

  /** Whether what was caught is no part of a longer figure, as 234 would be of 1,234. */
  private static boolean isWhole(String text, int start, int end) {
    return !ENDS_IN_FIGURE.matcher(text.substring(0, start)).find()
        && !GOES_ON.matcher(text.substring(end)).lookingAt();
  }
}
