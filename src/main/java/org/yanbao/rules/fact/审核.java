package org.yanbao.rules.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Where a rule leaves what it found; the global {@code 审核} of every rule file. */
public final class 审核 {
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

  /** Names cells in the order of the form, row and column each, parted by 、. */
  public String 列举(Collection<单元格> 各格) {
    return 各格.stream().sorted().map(单元格::行列).collect(Collectors.joining("、"));
  }

  /** Names cells with what they hold, in the order of the form, parted by 、. */
  public String 列举填报(Collection<单元格> 各格) {
    return 各格.stream()
        .sorted()
        .map(格 -> 格.行列() + "填报“" + 格.填报() + "”")
        .collect(Collectors.joining("、"));
  }

  /** Takes out what has been noted since the last time. */
  public List<发现> 取出() {
    List<发现> taken = List.copyOf(found);
    found.clear();
    return taken;
  }
}
