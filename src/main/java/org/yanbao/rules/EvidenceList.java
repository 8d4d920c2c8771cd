package org.yanbao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yanbao.finding.Evidence;
import org.yanbao.rules.fact.单元格;
import org.yanbao.rules.fact.可引证;

/** Puts the facts that a finding rests on into evidence that a reader can take in. */
final class EvidenceList {
  private static final int FEW = 5;
  private static final int MOST_NAMED = 12;
  private static final int MOST_BLANKS_NAMED = 2;

  private EvidenceList() {}

  /** One piece of evidence for each fact; cells of one row or column, or many, make one piece. */
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
      List<单元格> inOrder = ofTable.stream().distinct().sorted().toList();
      if (inOrder.size() == 1) {
        evidence.add(single(inOrder.get(0)));
      } else if (isBlank(inOrder)) {
        evidence.add(blanks(inOrder));
      } else if (areAlike(inOrder, 单元格::行)) {
        evidence.add(row(inOrder));
      } else if (areAlike(inOrder, 单元格::列)) {
        evidence.add(column(inOrder));
      } else if (inOrder.size() <= FEW) {
        inOrder.forEach(cell -> evidence.add(single(cell)));
      } else {
        evidence.add(together(inOrder.get(0).表() + " ", inOrder, 单元格::行列));
      }
    }
    return evidence.stream().distinct().toList();
  }

  private static boolean areAlike(List<单元格> cells, Function<单元格, String> line) {
    return cells.stream().map(line).distinct().count() == 1;
  }

  private static boolean isBlank(List<单元格> cells) {
    return cells.stream().allMatch(cell -> cell.状态().equals("空白"));
  }

  private static Evidence single(可引证 fact) {
    return new Evidence(fact.引文(), fact.所在().isEmpty() ? fact.位置() : fact.所在(), List.of(fact.位置()));
  }

  /** A row as the form prints it: 自然人8、商业企业1、…、总计10. */
  private static Evidence row(List<单元格> cells) {
    单元格 first = cells.get(0);
    String values =
        cells.stream().map(cell -> cell.列() + cell.填报()).collect(Collectors.joining("、"));
    return new Evidence(first.表() + "“" + first.行名() + "”行：" + values, first.所在(), form(cells));
  }

  private static Evidence column(List<单元格> cells) {
    单元格 first = cells.get(0);
    return together(first.表() + "“" + first.列() + "”列：", cells, cell -> "“" + cell.行名() + "”");
  }

  private static Evidence blanks(List<单元格> cells) {
    单元格 first = cells.get(0);
    String named =
        cells.stream().limit(MOST_BLANKS_NAMED).map(单元格::行列).collect(Collectors.joining("、"));
    String more = cells.size() > MOST_BLANKS_NAMED ? "等" + cells.size() + "格" : "";
    return new Evidence(first.表() + named + more + "空白", first.所在(), form(cells));
  }

  /** Cells that hold 0 say nothing among many; they are counted, not named. */
  private static Evidence together(String line, List<单元格> cells, Function<单元格, String> name) {
    List<单元格> telling =
        cells.size() <= FEW
            ? cells
            : cells.stream()
                .filter(cell -> !cell.状态().equals("数") || cell.数().signum() != 0)
                .toList();
    String named =
        telling.stream()
            .limit(MOST_NAMED)
            .map(cell -> name.apply(cell) + "：" + cell.填报())
            .collect(Collectors.joining("；"));
    int left = cells.size() - Math.min(telling.size(), MOST_NAMED);
    String rest = left == 0 ? "" : (named.isEmpty() ? "" : "；") + "另有" + left + "格";
    return new Evidence(line + named + rest, cells.get(0).所在(), form(cells));
  }

  private static List<String> form(List<单元格> cells) {
    return cells.stream().map(单元格::位置).toList();
  }
}
