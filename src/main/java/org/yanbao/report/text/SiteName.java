package org.yanbao.report.text;

import java.util.regex.Pattern;

/** The name of the site that a page's declared title ends with. */
final class SiteName {

  private static final Pattern ENDING = Pattern.compile("\\s*[_|－—–-]{1,2}[^_|]{2,40}$");

  private SiteName() {}

  /** The declared title without it. */
  static String drop(String declared) {
    String before = declared;
    String after = ENDING.matcher(before).replaceFirst("");
    while (!after.equals(before)) {
      before = after;
      after = ENDING.matcher(before).replaceFirst("");
    }
    return after;
  }
}
