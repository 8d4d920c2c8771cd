package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A finding as a rule words it. Number, title, severity and basis come from the rule itself; the
 * identity of the defect comes from the place of the first fact it rests on, unless {@link #位于}
 * says otherwise.
 */
public final class 发现 {
  private static final int LONGEST = 20_000;

  /** What no sheet, workbook or page can show: control characters and halves of characters. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

  private final String message;
  private final List<可引证> evidence = new ArrayList<>();
  private String expected = "";
  private String actual = "";
  private String place = "";

  /**
   * A finding of these words.
   *
   * @throws IllegalArgumentException when there are none, or more than a sheet can hold
   */
  发现(String message) {
    if (message == null || message.isBlank()) {
      throw new IllegalArgumentException("没有写说明");
    }
    this.message = bounded(message);
  }

  private static String bounded(String words) {
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException("写了" + words.length() + "个字，超过" + LONGEST + "个");
    }
    return words.chars().allMatch(发现::isPlain) ? words : UNWRITABLE.matcher(words).replaceAll(" ");
  }

  /** Whether it is one of those that most words are made of: they need no closer look. */
  private static boolean isPlain(int character) {
    return character >= ' ' && character < 0x7F
        || character > 0xA0 && character < 0xD800
        || character > 0xDFFF && character < 0xFFFE;
  }

  /** What the regulation or the report's own figures call for. */
  public 发现 应为(Object 值) {
    expected = words(值);
    return this;
  }

  /** What the report says instead. */
  public 发现 实为(Object 值) {
    actual = words(值);
    return this;
  }

  /**
   * The facts that the finding rests on, single or in collections. A finding that rests on a fact
   * that was read unsurely is not held against the agency.
   *
   * @throws IllegalArgumentException when one of them is no fact to rest on
   */
  public 发现 见(Object... 事实) {
    for (Object one : 事实) {
      if (one instanceof Collection<?> several) {
        ordered(several).forEach(this::见);
      } else if (one instanceof 可引证 fact) {
        evidence.add(fact);
      } else {
        throw new IllegalArgumentException("“见”只接受报告中的事实，不接受：" + one);
      }
    }
    return this;
  }

  /** The place in the form, where it is not that of the first fact: {@code 表三/自然人}. */
  public 发现 位于(String 位置) {
    place = bounded(String.valueOf(位置));
    return this;
  }

  /** How many characters it has, evidence apart. */
  public int 字数() {
    return message.length() + expected.length() + actual.length() + place.length();
  }

  /** The sentences of the finding. */
  public String 说明() {
    return message;
  }

  /** What is called for; empty where nothing is compared. */
  public String 应为() {
    return expected;
  }

  /** What is there instead; empty where nothing is compared. */
  public String 实为() {
    return actual;
  }

  /** What it rests on. */
  public List<可引证> 依据事实() {
    return List.copyOf(evidence);
  }

  /** The place in the form. */
  public String 位置() {
    return place.isEmpty() && !evidence.isEmpty() ? evidence.get(0).位置() : place;
  }

  private static Collection<?> ordered(Collection<?> several) {
    return several.stream().allMatch(单元格.class::isInstance)
        ? several.stream().sorted().toList()
        : several;
  }

  private static String words(Object value) {
    return bounded(
        value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
  }
}
