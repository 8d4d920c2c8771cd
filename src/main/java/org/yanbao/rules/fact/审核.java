package org.yanbao.rules.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a rule leaves what it found; the global {@code 审核} of every rule file. */
public final class 审核 {
  private static final Map<String, Integer> WHOLE_ROW = Map.of("表二", 3, "表三", 7, "表四", 5);

  private final List<发现> found = new ArrayList<>();

  /**
   * Notes a finding of the rule that is firing.
   *
   * @param 说明 one or more full sentences that can be sent to the agency as they stand
   */
  public 发现 发现(String 说明) {
    发现 one = new 发现(说明);
    found.add(one);
    return one;
  }

  /** Names cells in the order of the form, row by row, a whole row as 各列. */
  public String 列举(Collection<单元格> 各格) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    String table = "";
    for (单元格 格 : 各格.stream().sorted().toList()) {
      table = 格.表();
      rows.computeIfAbsent(格.行名(), 行名 -> new ArrayList<>()).add(格.列());
    }
    int whole = WHOLE_ROW.getOrDefault(table, Integer.MAX_VALUE);
    return rows.entrySet().stream()
        .map(行 -> "“" + 行.getKey() + "”行" + columns(行.getValue(), whole))
        .collect(Collectors.joining("；"));
  }

  private static String columns(List<String> columns, int whole) {
    return columns.size() >= whole ? "各列" : "“" + String.join("、", columns) + "”";
  }

  /** Names cells with what they hold, in the order of the form. */
  public String 列举填报(Collection<单元格> 各格) {
    return 各格.stream()
        .sorted()
        .map(格 -> 格.行列() + "填报“" + 格.填报() + "”")
        .collect(Collectors.joining("、"));
  }

  /** Names texts one after the other, parted by 、. */
  public String 并列(Collection<?> 各项) {
    return 各项.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  /** Takes out what has been noted since the last time. */
  public List<发现> 取出() {
    List<发现> taken = List.copyOf(found);
    found.clear();
    return taken;
  }
}
