package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.yanbao.rules.ConditionPattern.Kind;

/** Lists what the condition of a rule asks of the facts. */
final class ConditionReader {
  /** What the parser calls a pattern that stands for the result of an accumulation. */
  private static final String ARRAY = "Object";

  private final List<ConditionPattern> patterns = new ArrayList<>();

  private ConditionReader() {}

  /** The patterns of a condition in their order. */
  static List<ConditionPattern> read(BaseDescr condition) {
    ConditionReader reader = new ConditionReader();
    reader.visit(condition, Kind.THERE);
    return List.copyOf(reader.patterns);
  }

  private void visit(BaseDescr part, Kind kind) {
    if (part instanceof PatternDescr pattern) {
      visitPattern(pattern, kind);
    } else if (part instanceof AccumulateDescr accumulation) {
      visit(accumulation.getInput(), Kind.ALL);
    } else if (part instanceof EvalDescr test) {
      String content = String.valueOf(test.getContent());
      patterns.add(new ConditionPattern(Kind.TEST, "", start(test), List.of(content)));
    } else if (part instanceof NotDescr none) {
      none.getDescrs().forEach(inner -> visit(inner, Kind.NOT));
    } else if (part instanceof ConditionalElementDescr several) {
      several.getDescrs().forEach(inner -> visit(inner, kind));
    }
  }

  private void visitPattern(PatternDescr pattern, Kind kind) {
    if (pattern.getSource() instanceof AccumulateDescr accumulation) {
      visit(accumulation.getInput(), Kind.ALL);
      return;
    }
    if (pattern.getObjectType() != null && !pattern.getObjectType().startsWith(ARRAY)) {
      List<String> constraints =
          pattern.getConstraint().getDescrs().stream().map(String::valueOf).toList();
      patterns.add(
          new ConditionPattern(kind, pattern.getObjectType(), start(pattern), constraints));
    }
  }

  private static int start(BaseDescr part) {
    return Math.max(0, part.getStartCharacter());
  }
}
