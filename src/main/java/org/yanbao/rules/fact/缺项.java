package org.yanbao.rules.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * The topics of a table that are not worded.
 *
 * @param 各名 their names, in the order of the table
 */
public record 缺项(List<String> 各名) {
  public 缺项 {
    各名 = List.copyOf(各名);
  }

  /** What a text does not word. */
  public static 缺项 于(String 文字, List<要点> 各要点) {
    List<String> lacking = new ArrayList<>();
    for (要点 each : 各要点) {
      if (!each.见于(文字)) {
        lacking.add(each.名称());
      }
    }
    return new 缺项(lacking);
  }

  /** What none of several texts words in such a phrase; 〔要点〕 in the phrase stands for the topic. */
  public static 缺项 于(List<String> 各段, String 短语, List<要点> 各要点) {
    List<String> lacking = new ArrayList<>();
    for (要点 each : 各要点) {
      if (!each.见于(各段, 短语)) {
        lacking.add(each.名称());
      }
    }
    return new 缺项(lacking);
  }

  /** What a text does not word in such a phrase. */
  public static 缺项 于(String 文字, String 短语, List<要点> 各要点) {
    return 于(List.of(文字), 短语, 各要点);
  }

  /** How many they are. */
  public int 个数() {
    return 各名.size();
  }
}
