package org.yanbao.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * What a look through a rule folder says.
 *
 * @param rules number of rules
 * @param problems all that keeps the folder from being used, by file and line
 * @param notices what should be known, though the folder can be used
 */
public record RuleCheckup(int rules, List<RuleProblem> problems, List<RuleProblem> notices) {
  public RuleCheckup {
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  /**
   * Looks through a folder; files without a problem of their own are compiled whatever is wrong
   * with the others, so that everything is told at once.
   *
   * @param profile name of a local profile; empty for none
   */
  public static RuleCheckup of(Path folder, String profile) {
    return of(folder, profile, ClassCache.ofUser());
  }

  /** The same, with compiled rules kept in that cache folder. */
  static RuleCheckup of(Path folder, String profile, ClassCache cache) {
    try {
      RuleSources sources = RuleSources.read(folder, profile);
      List<RuleProblem> problems = new ArrayList<>(sources.problems());
      List<RuleFile> sound =
          sources.folder().files().stream()
              .filter(file -> problems.stream().noneMatch(p -> p.file().equals(file.name())))
              .toList();
      new CompiledBook(cache).models(sound, sources.blocks(), problems);
      List<RuleProblem> notices = new ArrayList<>(sources.notices());
      notices.addAll(twins(sources.blocks()));
      int rules = (int) sources.byName().values().stream().map(Rule::id).distinct().count();
      return new RuleCheckup(
          rules,
          problems.stream().distinct().sorted(RuleProblem.ORDER).toList(),
          notices.stream().sorted(RuleProblem.ORDER).toList());
    } catch (RuleBookException e) {
      return new RuleCheckup(0, e.problems(), List.of());
    }
  }

  /** Rules that ask exactly the same. */
  private static List<RuleProblem> twins(List<ParsedRule> blocks) {
    Map<String, ParsedRule> conditions = new HashMap<>();
    List<RuleProblem> notices = new ArrayList<>();
    for (ParsedRule block : blocks) {
      String text = RuleLint.withoutComments(block.text()).replaceAll("\\s+", "");
      int when = text.indexOf("when");
      int then = text.lastIndexOf("then");
      if (when < 0 || then < when) {
        continue;
      }
      ParsedRule other = conditions.putIfAbsent(text.substring(when, then), block);
      if (other != null) {
        notices.add(
            block.problem(
                "条件与 "
                    + other.file().name()
                    + ":"
                    + other.line()
                    + " 的规则“"
                    + other.name()
                    + "”完全相同，同一问题会说两遍。"));
      }
    }
    return notices;
  }
}
