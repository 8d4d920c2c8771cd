package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins pieces of ruling lines: cell borders drawn one by one, dashes and dots. */
final class RuleMerger {

  /** Pieces no farther apart lie on one line, in points. */
  private static final float SAME_LINE = 1.1f;

  private static final float GAP = 2;
  private static final float DOT = 5;
  private static final float DOT_GAP = 5;
  private static final float SHORTEST = 5;

  private RuleMerger() {}

  /** The lines of one direction, merged. */
  static List<Rule> merge(List<Rule> rules, boolean horizontal) {
    List<Rule> sorted = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.horizontal() == horizontal) {
        sorted.add(rule);
      }
    }
    sorted.sort(Comparator.comparing(Rule::at));
    List<Rule> merged = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME_LINE) {
        join(sorted.subList(start, i), merged);
        start = i;
      }
    }
    merged.removeIf(rule -> rule.length() < SHORTEST);
    return merged;
  }

  private static void join(List<Rule> pieces, List<Rule> merged) {
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(Rule::from));
    Rule line = null;
    float lastPiece = 0;
    for (Rule piece : sorted) {
      if (line == null) {
        line = piece;
      } else {
        boolean dots = piece.length() < DOT && lastPiece < DOT;
        if (piece.from() - line.to() <= (dots ? DOT_GAP : GAP)) {
          boolean cut = piece.to() >= line.to() ? piece.cut() || line.cut() : line.cut();
          float at = piece.length() > line.length() ? piece.at() : line.at();
          line = new Rule(line.horizontal(), at, line.from(), Math.max(line.to(), piece.to()), cut);
        } else {
          merged.add(line);
          line = piece;
        }
      }
      lastPiece = piece.length();
    }
    if (line != null) {
      merged.add(line);
    }
  }
}
