package org.yanbao.report.figure;

/** How running text counts applications: 「12件」「3宗」「1项」「5件次」. */
final class Counters {

  /** The units, of which one stands in each sentence that counts. */
  static final String UNITS = "件份宗条起例项个数";

  /** Behind 数量 the unit may be left out: 「申请数量为3，」. */
  private static final String UNIT =
      "(?:(?<=数量?[为是：]\\d{1,9})(?=[，。；、）]|$)|件|份|宗|条|起|例|项|个(?=[，。；、（）]|$|的?政府信息|依申请|信息公开|公开申请|申请(?!人)))";

  private static final String EXACT = "(?!次|目|以(?!及)|左右|上下)";

  /** A figure, as the group n, with its unit; no share of people, kinds, days or offices. */
  static final String N = "(?<n>\\d{1,9})" + UNIT + EXACT;

  /** The same, or 「12件次」: who applies is counted once each time. */
  static final String N_OR_TIMES = "(?<n>\\d{1,9})" + "(?:件次|" + UNIT + ")" + EXACT;

  private Counters() {}
}
