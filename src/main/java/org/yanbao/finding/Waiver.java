package org.yanbao.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * An accepted exception: the finding stays in sight, but is not held against the agency.
 *
 * @param reason why it is accepted
 * @param approver who accepted it
 * @param until last day on which it counts
 */
public record Waiver(String reason, String approver, LocalDate until) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  public Waiver {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(approver);
    Objects.requireNonNull(until);
  }

  /** The waiver in one sentence for readers. */
  public String describe() {
    return "已豁免：" + reason + "（批准：" + approver + "，有效期至" + DAY.format(until) + "）";
  }
}
