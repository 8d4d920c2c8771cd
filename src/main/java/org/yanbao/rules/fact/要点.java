package org.yanbao.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

  /** Whether a text words the topic in one of these ways. */
  public boolean 见于(String 文字) {
    return Pattern.compile(写法).matcher(文字).find();
  }

  /** Whether a text words the topic in such a phrase; 〔要点〕 in the phrase stands for the topic. */
  public boolean 见于(String 文字, String 句式) {
    return Pattern.compile(句式.replace("〔要点〕", "(?:" + 写法 + ")")).matcher(文字).find();
  }
}
