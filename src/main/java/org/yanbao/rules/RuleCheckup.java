package org.yanbao.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yanbao.rules.profile.Waivers;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * What a look through a rule folder says.
 *
 * @param rules ids of the rules
 * @param problems all that keeps the folder from being used, by file and line
 * @param notices what should be known, though the folder can be used
 */
public record RuleCheckup(
    Set<String> rules, List<RuleProblem> problems, List<RuleProblem> notices) {
  public RuleCheckup {
    rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }

  /**
   * Looks through a folder; rules without a problem of their own are compiled whatever is wrong
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
      RuleSources sources = RuleSources.read(folder, profile, ParseCache.none());
      List<RuleProblem> problems = new ArrayList<>(sources.problems());
      CompiledBook book = new CompiledBook(cache);
      for (RuleFile file : sources.folder().files()) {
        RuleFile sound = sound(file, sources.problems());
        List<ParsedRule> rules =
            sound.equals(file) ? sources.blocks() : RuleParser.parse(sound, new ArrayList<>());
        book.models(List.of(sound), rules, problems);
      }
      List<RuleProblem> notices = new ArrayList<>(sources.notices());
      notices.addAll(RuleContradictions.among(sources.blocks(), sources.byName()));
      Waivers waivers = sources.folder().settings().waivers();
      notices.addAll(waivers.expired(LocalDate.now()));
      notices.addAll(waivers.repeated(LocalDate.now()));
      Set<String> rules =
          sources.byName().values().stream()
              .map(Rule::id)
              .filter(id -> !id.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new));
      return new RuleCheckup(
          rules,
          problems.stream().distinct().sorted(RuleProblem.ORDER).toList(),
          notices.stream().sorted(RuleProblem.ORDER).toList());
    } catch (RuleBookException e) {
      return new RuleCheckup(Set.of(), e.problems(), List.of());
    }
  }

  /** A file as it is without the rules that one of these problems is of. */
  private static RuleFile sound(RuleFile file, List<RuleProblem> problems) {
    List<RuleProblem> own =
        problems.stream()
            .filter(problem -> problem.file().equals(file.name()))
            // A line of a sheet in which something is wrong is not among the rules of its file.
            .filter(p -> file.cells().isEmpty() || p.line() > 0 && isOf(p, file))
            .toList();
    return own.isEmpty() ? file : new FileParts(file).without(own);
  }

  private static boolean isOf(RuleProblem problem, RuleFile sheet) {
    return sheet.cellAt(problem.line()).equals(problem.cell());
  }
}
