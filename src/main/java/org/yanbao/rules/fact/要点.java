package org.yanbao.rules.fact;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import org.yanbao.rules.pattern.Traces;

/**
 * A topic that a text may be asked for, with the ways in which real reports word it.
 *
 * @param 名称 the topic
 * @param 写法 the ways to word it, as a regular expression
 */
public record 要点(String 名称, String 写法) {

  /**
   * A table of topics: a name and its ways to word it, in turns.
   *
   * @throws IllegalArgumentException when a name has no ways to word it
   */
  public static List<要点> 表(String... 名称和写法) {
    return 要点表.表.of(名称和写法);
  }

  /**
   * A table of characters: words parted by blanks, each the right character and then those that are
   * written for it by mistake: {@code 渑澠 鸡雞鷄}.
   *
   * @throws IllegalArgumentException when a word has fewer than two characters
   */
  public static List<要点> 字表(String... 对照) {
    return 要点表.字表.of(对照);
  }

  /**
   * The entries of a table of characters ({@link #字表}) of which a text writes a wrong character.
   */
  public static List<要点> 误字(String 文字, String... 对照) {
    要点表.Table table = 要点表.字表.table(对照);
    return holdsOneOf(文字, table.expressions())
        ? table.entries().stream().filter(entry -> entry.hasCharacterIn(文字)).toList()
        : List.of();
  }

  private static boolean holdsOneOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCharacterIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      // The first and the last character of the expression are its brackets.
      int found = 写法.indexOf(text.charAt(i), 1);
      if (found > 0 && found < 写法.length() - 1) {
        return true;
      }
    }
    return false;
  }

  /** Groups of characters that are taken for one another: words parted by blanks. */
  public static List<要点> 字组(String... 各组) {
    return 要点表.字组.of(各组);
  }

  /** Whether a text words the topic in one of these ways. */
  public boolean 见于(String 文字) {
    return 句式.of(写法).见于(文字, Traces.UNKNOWN);
  }

  /** Whether a sentence words the topic in one of these ways. */
  public boolean 见于(句子 句) {
    return 句.写有(写法);
  }

  /** The first words of a text that word the topic; empty where there are none. */
  public String 首见(String 文字) {
    Matcher found = 句式.of(写法).查找(文字);
    return found.find() ? found.group() : "";
  }

  /** Whether a text words the topic in such a phrase; 〔要点〕 in the phrase stands for the topic. */
  public boolean 见于(String 文字, String 短语) {
    return 句式.of(短语, 写法).见于(文字, Traces.UNKNOWN);
  }

  /** Whether one of several sentences words the topic. */
  public boolean 见于(Collection<?> 各句) {
    return 句式.of(写法).见于其一(各句);
  }

  /** Whether one of several texts or sentences words the topic in such a phrase. */
  public boolean 见于(Collection<?> 各句, String 短语) {
    return 句式.of(短语, 写法).见于其一(各句);
  }

  /** Those of several sentences that word one of the topics. */
  public static List<?> 见处(Collection<?> 各要点, Collection<?> 各句) {
    return 各句.stream().filter(句 -> 各要点.stream().anyMatch(点 -> ((要点) 点).见于(List.of(句)))).toList();
  }
}
