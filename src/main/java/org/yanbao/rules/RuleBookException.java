package org.yanbao.rules;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.yanbao.rules.source.RuleProblem;

/** The rule folder cannot be used as it is. Carries every problem, not the first one only. */
public class RuleBookException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  /** With every problem that was found. */
  public RuleBookException(List<RuleProblem> problems) {
    super(
        problems.stream()
            .map(RuleProblem::describe)
            .collect(Collectors.joining("\n", "规则库有" + problems.size() + "处问题：\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** With one problem of the folder as a whole. */
  public RuleBookException(String message) {
    this(List.of(new RuleProblem("", 0, 0, "", message)));
  }

  /** The problems, by file and line. */
  public List<RuleProblem> problems() {
    return problems;
  }
}
