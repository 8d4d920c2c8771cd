package org.yanbao.rules.fact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Regular expressions of rules, compiled once. */
final class 句式 {
  private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 2_000;

  private 句式() {}

  /** The compiled expression. */
  static Pattern of(String 写法) {
    Pattern known = KNOWN.get(写法);
    if (known != null) {
      return known;
    }
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    Pattern compiled = Pattern.compile(写法);
    KNOWN.put(写法, compiled);
    return compiled;
  }
}
