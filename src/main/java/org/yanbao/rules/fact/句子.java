package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.report.likeness.Edits;
import org.yanbao.rules.pattern.Traces;

/** A sentence of the report's own running text. */
public final class 句子 implements 可引证 {
  private static final Pattern QUOTED = Pattern.compile("《[^》]*》|“[^”]*”|「[^」]*」");

  private static final Pattern TITLE = Pattern.compile("《([^》]{2,60})》");

  private final int section;
  private final int paragraph;
  private final int order;
  private final String text;
  private final String quote;
  private final String unquoted;
  private final Traces traces;
  private final 通篇 whole;
  private final String where;
  private final String doubt;

  /**
   * A sentence.
   *
   * @param 部分 number of the section it stands in; 0 before the first one
   * @param 段落 its paragraph, from 1
   * @param 次序 its place among all sentences, from 1
   * @param 文字 its text with the closing mark, blanks beside digits and between Chinese characters
   *     dropped
   * @param 所在 its place in the file
   * @param 存疑原因 why it was read unsurely; empty when it was read surely
   * @param 通篇 what the sentences of its report hold together, its own text included
   */
  public 句子(int 部分, int 段落, int 次序, String 文字, String 所在, String 存疑原因, 通篇 通篇) {
    this.section = 部分;
    this.paragraph = 段落;
    this.order = 次序;
    this.quote = 文字;
    this.text = 纪年.写作数字(文字);
    this.unquoted = unquoted(text);
    this.traces = Traces.of(text);
    this.whole = 通篇;
    this.where = 所在;
    this.doubt = 存疑原因;
  }

  private static String unquoted(String text) {
    boolean plain = text.indexOf('《') < 0 && text.indexOf('“') < 0 && text.indexOf('「') < 0;
    return plain ? text : QUOTED.matcher(text).replaceAll("");
  }

  /** Number of the section it stands in; 0 before the first one. */
  public int 部分() {
    return section;
  }

  /** Its paragraph, from 1. */
  public int 段落() {
    return paragraph;
  }

  /** Its place among all sentences, from 1. */
  public int 次序() {
    return order;
  }

  /** Its text with the closing mark, its years and digits written as 2024. */
  public String 文字() {
    return text;
  }

  /** Its text without what stands in book title marks and quotation marks. */
  public String 本文() {
    return unquoted;
  }

  /** Whether its text is worded in a way; the way is a regular expression. */
  public boolean 写有(String 写法) {
    return whole.可能写有(写法) && 句式.of(写法).见于(text, traces);
  }

  /**
   * Whether it cites a title in book title marks that is the given one but for a slip of the pen:
   * no more than so many characters changed, put in or left out. A name put before the title is
   * none.
   */
  public boolean 近似书名(String 正名, int 最多几字) {
    return TITLE
        .matcher(text)
        .results()
        .map(title -> title.group(1))
        .anyMatch(
            title ->
                !title.endsWith(正名)
                    && Math.abs(title.length() - 正名.length()) <= 最多几字
                    && Edits.between(正名, title) <= 最多几字);
  }

  /** What the first group of a pattern catches, for each place where the pattern is found. */
  public List<String> 摘出(String 写法) {
    句式 sought = 句式.of(写法);
    return whole.可能写有(写法) && sought.可能见于(text, traces)
        ? sought.查找(text).results().map(找到 -> 找到.group(1)).toList()
        : List.of();
  }

  /** The number that the first group of a pattern catches, for each place where it is found. */
  public List<BigDecimal> 各数(String 写法) {
    List<String> caught = 摘出(写法);
    return caught.isEmpty() ? List.of() : caught.stream().map(BigDecimal::new).toList();
  }

  /** The characters of its text. */
  Traces traces() {
    return traces;
  }

  @Override
  public String 位置() {
    return 中文数字.of(section);
  }

  @Override
  public String 引文() {
    return quote;
  }

  @Override
  public String 所在() {
    return where;
  }

  @Override
  public String 存疑原因() {
    return doubt;
  }

  @Override
  public String toString() {
    return quote;
  }
}
