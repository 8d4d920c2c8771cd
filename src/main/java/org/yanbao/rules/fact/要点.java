package org.yanbao.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

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
    if (名称和写法.length % 2 != 0) {
      throw new IllegalArgumentException("要点表应当一个名称配一个写法，现有" + 名称和写法.length + "项");
    }
    List<要点> table = new ArrayList<>();
    for (int i = 0; i < 名称和写法.length; i += 2) {
      table.add(new 要点(名称和写法[i], 名称和写法[i + 1]));
    }
    return table;
  }

  /**
   * A table of characters: words parted by blanks, each the right character and then those that are
   * written for it by mistake: {@code 渑澠 鸡雞鷄}.
   *
   * @throws IllegalArgumentException when a word has fewer than two characters
   */
  public static List<要点> 字表(String... 对照) {
    List<要点> table = new ArrayList<>();
    for (String word : String.join(" ", 对照).strip().split("\\s+")) {
      if (word.length() < 2) {
        throw new IllegalArgumentException("字表里每组应当先写正字、后写误字：" + word);
      }
      table.add(new 要点(word.substring(0, 1), "[" + word.substring(1) + "]"));
    }
    return table;
  }

  /** Groups of characters that are taken for one another: words parted by blanks. */
  public static List<要点> 字组(String... 各组) {
    return Stream.of(String.join(" ", 各组).strip().split("\\s+"))
        .map(group -> new 要点(group, "[" + group + "]"))
        .toList();
  }

  /** Whether a text words the topic in one of these ways. */
  public boolean 见于(String 文字) {
    return 句式.of(写法).matcher(文字).find();
  }

  /** The first words of a text that word the topic; empty where there are none. */
  public String 首见(String 文字) {
    Matcher found = 句式.of(写法).matcher(文字);
    return found.find() ? found.group() : "";
  }

  /** Whether a text words the topic in such a phrase; 〔要点〕 in the phrase stands for the topic. */
  public boolean 见于(String 文字, String 短语) {
    return 句式.of(短语.replace("〔要点〕", "(?:" + 写法 + ")")).matcher(文字).find();
  }
}
