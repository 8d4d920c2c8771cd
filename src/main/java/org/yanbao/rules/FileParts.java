package org.yanbao.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/** The parts of a rule file, by which the sound ones are told from the others: head and rules. */
final class FileParts {
  private static final Pattern NAME = Pattern.compile("\\s*rule\\s*\"([^\"\\n]*)\"");

  private final RuleFile file;
  private final List<int[]> parts;

  FileParts(RuleFile file) {
    this.file = file;
    this.parts = RuleParser.parts(file.text());
  }

  /** Whether two problems of the file are of the same rule. */
  boolean isSame(RuleProblem one, RuleProblem other) {
    return partOf(one) == partOf(other);
  }

  /** The problem with the name of the rule that it is of, where it is of one. */
  RuleProblem named(RuleProblem problem) {
    int part = partOf(problem.line());
    if (part == 0 || !problem.rule().isEmpty()) {
      return problem;
    }
    return file.problem(problem.line(), problem.column(), nameOf(part), problem.message());
  }

  private String nameOf(int part) {
    Matcher name = NAME.matcher(file.text()).region(parts.get(part)[0], parts.get(part)[1]);
    return name.lookingAt() ? name.group(1) : "";
  }

  /** The rule that a problem names; the parser may have seen it only at the end of the file. */
  private int partOf(RuleProblem problem) {
    int byLine = partOf(problem.line());
    if (problem.rule().isEmpty() || nameOf(byLine).equals(problem.rule())) {
      return byLine;
    }
    return IntStream.range(1, parts.size())
        .filter(part -> nameOf(part).equals(problem.rule()))
        .findFirst()
        .orElse(byLine);
  }

  /** Which part a line is in; 0 for the head, and for a problem that is of no line. */
  private int partOf(int line) {
    return (int)
        IntStream.range(1, parts.size())
            .filter(part -> file.lineAt(parts.get(part)[0]) <= line)
            .count();
  }

  /**
   * The file without its rules but for those that have none of these problems; lines keep their
   * numbers. Where the head has one, no rule is left.
   */
  RuleFile without(List<RuleProblem> problems) {
    StringBuilder text = new StringBuilder(file.text());
    boolean isHeadFlawed = has(0, problems);
    for (int part = 1; part < parts.size(); part++) {
      if (isHeadFlawed || has(part, problems)) {
        for (int i = parts.get(part)[0]; i < parts.get(part)[1]; i++) {
          text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
        }
      }
    }
    return new RuleFile(file.name(), text.toString(), file.cells());
  }

  private boolean has(int part, List<RuleProblem> problems) {
    return problems.stream().anyMatch(problem -> partOf(problem) == part);
  }
}
