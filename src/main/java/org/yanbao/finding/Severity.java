package org.yanbao.finding;

/** How heavily a finding weighs. The order is from heavy to light. */
public enum Severity {
  /** 不符合: a duty of the regulation or of the form is not met. */
  ERROR("error", "不符合"),
  /** 存疑: probably a defect; the agency should check and explain or mend it. */
  WARNING("warning", "存疑"),
  /** 提示: worth a look, not held against the agency. */
  HINT("hint", "提示");

  private final String key;
  private final String chinese;

  Severity(String key, String chinese) {
    this.key = key;
    this.chinese = chinese;
  }

  /** The key in rules and JSON: {@code error}, {@code warning} or {@code hint}. */
  public String key() {
    return key;
  }

  /** The official Chinese word. */
  public String chinese() {
    return chinese;
  }

  /**
   * The severity of a key or of its Chinese word.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public static Severity of(String text) {
    for (Severity severity : values()) {
      if (severity.key.equalsIgnoreCase(text) || severity.chinese.equals(text)) {
        return severity;
      }
    }
    throw new IllegalArgumentException("严重程度应为 error、warning 或 hint，而不是“" + text + "”");
  }
}
