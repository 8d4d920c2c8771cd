package org.yanbao.rules.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a regular expression of {@code java.util.regex} into what its outermost bars part: it is
 * found in a text where one of these is found.
 */
public final class Alternatives {
  /**
   * What one alternative says of another one (flags, quoting over bars, references to groups), and
   * a bracket that stands in brackets for itself.
   */
  private static final Pattern BEYOND_ITSELF =
      Pattern.compile("\\(\\?[a-zA-Z-]|\\\\[QEk1-9]|\\[\\^?]");

  private Alternatives() {}

  /** These alternatives in their order; the expression itself where it cannot be parted. */
  public static List<String> of(String regex) {
    if (BEYOND_ITSELF.matcher(regex).find()) {
      return List.of(regex);
    }
    List<String> alternatives = new ArrayList<>();
    int start = 0;
    int groups = 0;
    int classes = 0;
    for (int i = 0; i < regex.length(); i++) {
      switch (regex.charAt(i)) {
        case '\\' -> i++;
        case '[' -> classes++;
        case ']' -> classes -= classes > 0 ? 1 : 0;
        case '(' -> groups += classes == 0 ? 1 : 0;
        case ')' -> groups -= classes == 0 ? 1 : 0;
        case '|' -> {
          if (groups == 0 && classes == 0) {
            alternatives.add(regex.substring(start, i));
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    alternatives.add(regex.substring(start));
    return List.copyOf(alternatives);
  }
}
