package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts a page's merged ruling lines into groups of lines that touch one another: its tables. */
final class RuleGroups {

  /** Lines that miss one another by less meet, in points. */
  private static final float TOUCH = 3;

  /** More lines than this make a drawing. */
  private static final int MOST = 4000;

  private RuleGroups() {}

  /** Groups with lines of both directions, from top to bottom. */
  static List<List<Rule>> of(List<Rule> rules) {
    List<Rule> level = RuleMerger.merge(rules, true);
    List<Rule> upright = RuleMerger.merge(rules, false);
    if (level.size() > MOST || upright.size() > MOST) {
      return List.of();
    }
    int[] parent = new int[level.size() + upright.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int h = 0; h < level.size(); h++) {
      for (int v = 0; v < upright.size(); v++) {
        if (meet(level.get(h), upright.get(v))) {
          parent[find(parent, h)] = find(parent, level.size() + v);
        }
      }
    }
    List<List<Rule>> groups = new ArrayList<>();
    int[] groupOf = new int[parent.length];
    java.util.Arrays.fill(groupOf, -1);
    for (int i = 0; i < parent.length; i++) {
      int root = find(parent, i);
      if (groupOf[root] < 0) {
        groupOf[root] = groups.size();
        groups.add(new ArrayList<>());
      }
      groups
          .get(groupOf[root])
          .add(i < level.size() ? level.get(i) : upright.get(i - level.size()));
    }
    groups.removeIf(
        group ->
            group.stream().noneMatch(Rule::horizontal)
                || group.stream().allMatch(Rule::horizontal));
    groups.sort(Comparator.comparing(RuleGroups::top));
    return groups;
  }

  private static float top(List<Rule> group) {
    return (float)
        group.stream().mapToDouble(r -> r.horizontal() ? r.at() : r.from()).min().orElse(0);
  }

  private static boolean meet(Rule level, Rule upright) {
    return level.from() - TOUCH <= upright.at()
        && upright.at() <= level.to() + TOUCH
        && upright.from() - TOUCH <= level.at()
        && level.at() <= upright.to() + TOUCH;
  }

  private static int find(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
