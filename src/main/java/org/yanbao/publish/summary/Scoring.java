package org.yanbao.publish.summary;

/**
 * How findings become a score, for ranking. It is an aid of the supervising body, no term of the
 * regulation: whoever ranks sets the weights.
 *
 * @param full score of a report without findings
 * @param error taken off for each finding 不符合
 * @param warning taken off for each finding 存疑
 */
public record Scoring(int full, int error, int warning) {
  /** 100 less 5 for each finding 不符合 and 2 for each 存疑. */
  public static final Scoring STANDARD = new Scoring(100, 5, 2);

  public Scoring {
    if (full <= 0 || error < 0 || warning < 0) {
      throw new IllegalArgumentException("评分的满分应大于 0，扣分不应为负数");
    }
  }

  /** The score, never below 0. */
  public int of(int errors, int warnings) {
    return (int) Math.max(0L, full - (long) error * errors - (long) warning * warnings);
  }

  /** The formula in words. */
  public String words() {
    return "得分＝" + full + "－不符合项数×" + error + "－存疑项数×" + warning + "，最低 0 分；无法评定的不计分";
  }
}
