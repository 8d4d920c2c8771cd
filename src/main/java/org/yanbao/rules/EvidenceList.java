package org.yanbao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yanbao.finding.Evidence;
import org.yanbao.rules.fact.单元格;
import org.yanbao.rules.fact.可引证;

/** Puts the facts that a finding rests on into evidence that a reader can take in. */
final class EvidenceList {
  private static final int FEW = 5;
  private static final int MOST_NAMED = 12;

  private EvidenceList() {}

  /** One piece of evidence for each fact; many cells of one table make one piece. */
  static List<Evidence> of(List<可引证> facts) {
    List<Evidence> evidence = new ArrayList<>();
    Map<String, List<单元格>> cells = new LinkedHashMap<>();
    for (可引证 fact : facts) {
      if (fact instanceof 单元格 cell) {
        cells.computeIfAbsent(cell.表(), table -> new ArrayList<>()).add(cell);
      } else {
        evidence.add(single(fact));
      }
    }
    for (List<单元格> ofTable : cells.values()) {
      if (ofTable.size() <= FEW) {
        ofTable.forEach(cell -> evidence.add(single(cell)));
      } else {
        evidence.add(together(ofTable));
      }
    }
    return evidence.stream().distinct().toList();
  }

  private static Evidence single(可引证 fact) {
    return new Evidence(fact.引文(), fact.所在().isEmpty() ? fact.位置() : fact.所在());
  }

  /** Cells that hold 0 say nothing among many; they are counted, not named. */
  private static Evidence together(List<单元格> cells) {
    List<单元格> telling =
        cells.stream()
            .sorted()
            .filter(cell -> !cell.状态().equals("数") || cell.数().signum() != 0)
            .toList();
    String named =
        telling.stream()
            .limit(MOST_NAMED)
            .map(cell -> cell.行列() + "：" + cell.填报())
            .collect(Collectors.joining("；"));
    int left = cells.size() - Math.min(telling.size(), MOST_NAMED);
    String quote = named + (left == 0 ? "" : (named.isEmpty() ? "" : "；") + "另有" + left + "格");
    单元格 first = cells.stream().sorted().findFirst().orElseThrow();
    return new Evidence(first.表() + " " + quote, first.所在());
  }
}
