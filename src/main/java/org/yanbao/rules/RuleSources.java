package org.yanbao.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanbao.rules.profile.FormerBasis;
import org.yanbao.rules.profile.Profile;
import org.yanbao.rules.profile.Settings;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * A rule folder read and checked as far as that goes without compiling.
 *
 * @param folder the files
 * @param blocks the rule blocks of all files that could be parsed
 * @param byName the rules, as the profile wants them, by the names of their blocks
 * @param problems what keeps the folder from being used
 * @param notices what should be known
 */
record RuleSources(
    RuleFolder folder,
    List<ParsedRule> blocks,
    Map<String, Rule> byName,
    List<RuleProblem> problems,
    List<RuleProblem> notices) {
  /**
   * Reads a rule folder.
   *
   * @param local name of the local profile; empty for none
   * @param parses what is known of files that did not change
   * @throws RuleBookException when there is no such folder or no rule file
   */
  static RuleSources read(Path path, String local, ParseCache parses) throws RuleBookException {
    List<RuleProblem> problems = new ArrayList<>();
    List<RuleProblem> notices = new ArrayList<>();
    RuleFolder folder = RuleFolder.read(path, local, parses, problems, notices);
    List<ParsedRule> blocks = new ArrayList<>();
    List<RuleProblem> conditions = new ArrayList<>();
    int besideRules = problems.size();
    for (RuleFile file : folder.files()) {
      blocks.addAll(read(file, parses, problems, conditions, notices));
    }
    boolean whole = problems.size() == besideRules;
    problems.addAll(conditions);
    Map<String, RuleSet> sets = RuleSetReader.read(folder.files(), problems);
    Map<String, Rule> stated = RuleMetadata.read(blocks, sets, problems);
    Set<String> ids = stated.values().stream().map(Rule::id).collect(Collectors.toSet());
    checkThresholds(blocks, folder.settings().profile(), problems, notices);
    if (whole) {
      RuleMetadata.checkVariants(blocks, problems);
      // Where a file could not be parsed, its rules are unknown only for that reason.
      checkMentions(ids, folder.settings(), problems);
    }
    Map<String, Rule> byName = new LinkedHashMap<>();
    List<FormerBasis> bases = folder.settings().bases();
    stated.forEach(
        (name, rule) ->
            byName.put(name, rule.withFormer(bases).under(folder.settings().profile())));
    checkBases(bases, stated.values(), notices);
    return new RuleSources(
        folder,
        List.copyOf(blocks),
        byName,
        problems.stream().distinct().sorted(RuleProblem.ORDER).toList(),
        notices.stream().distinct().sorted(RuleProblem.ORDER).toList());
  }

  /** The blocks of a file, after a look at each that does not depend on the others. */
  private static List<ParsedRule> read(
      RuleFile file,
      ParseCache parses,
      List<RuleProblem> problems,
      List<RuleProblem> conditions,
      List<RuleProblem> notices) {
    if (parses.isFlawless(file)) {
      return parses.rules(file, problems);
    }
    List<RuleProblem> characters = RuleLint.check(file);
    problems.addAll(characters);
    if (!characters.isEmpty()) {
      return besides(file, characters, problems, conditions, notices);
    }
    int found = problems.size() + conditions.size() + notices.size();
    int before = problems.size();
    List<ParsedRule> blocks = parses.rules(file, problems);
    if (blocks.isEmpty() && problems.size() == before) {
      notices.add(new RuleProblem(file.name(), 0, 0, "", "这个文件里没有规则。请检查是否保存完整，不用的请移走。"));
    }
    for (ParsedRule block : blocks) {
      ConditionLint.check(block, conditions, notices);
    }
    if (problems.size() + conditions.size() + notices.size() == found) {
      parses.keepFlawless(file);
    }
    return blocks;
  }

  /**
   * The blocks of a file some characters of which are wrong, as they would be with these mended: so
   * that the rest is told in the same go. What follows from the characters only is not told.
   */
  private static List<ParsedRule> besides(
      RuleFile file,
      List<RuleProblem> characters,
      List<RuleProblem> problems,
      List<RuleProblem> conditions,
      List<RuleProblem> notices) {
    List<RuleProblem> syntax = new ArrayList<>();
    List<ParsedRule> blocks = RuleParser.parse(RuleLint.mended(file), syntax);
    FileParts parts = new FileParts(file);
    syntax.stream()
        .filter(problem -> characters.stream().noneMatch(known -> parts.isSame(known, problem)))
        .forEach(problems::add);
    blocks.forEach(block -> ConditionLint.check(block, conditions, notices));
    return blocks;
  }

  private static void checkBases(
      List<FormerBasis> bases, Collection<Rule> rules, List<RuleProblem> notices) {
    for (FormerBasis one : bases) {
      if (rules.stream().noneMatch(rule -> rule.basis().contains(one.current()))) {
        String message = "没有规则以“" + one.current() + "”为依据，这一项不起作用。请照抄规则中的写法。";
        notices.add(new RuleProblem(one.file(), one.line(), 0, "", message));
      }
    }
  }

  private static void checkThresholds(
      List<ParsedRule> blocks,
      Profile profile,
      List<RuleProblem> problems,
      List<RuleProblem> notices) {
    Set<String> read = new HashSet<>();
    Set<String> stated =
        profile.thresholdMentions().stream().map(Profile.Mention::name).collect(Collectors.toSet());
    boolean whole = problems.stream().noneMatch(problem -> problem.file().equals(Settings.LIMITS));
    for (ParsedRule block : blocks) {
      for (String name : RuleLimit.namesIn(block.text())) {
        read.add(name);
        if (whole && !stated.contains(name)) {
          problems.add(
              block.problem(
                  "规则用到阈值“"
                      + name
                      + "”，阈值.yaml 和 profile.yaml 的“阈值”里没有。"
                      + NearestName.question(name, stated)
                      + "请补上，如 "
                      + name
                      + ": 1000。"));
        }
      }
    }
    for (Profile.Mention mention : profile.thresholdMentions()) {
      if (!read.contains(mention.name())) {
        String message =
            "阈值“" + mention.name() + "”没有规则用到。" + NearestName.question(mention.name(), read);
        notices.add(new RuleProblem(mention.file(), mention.line(), 0, "", message));
      }
    }
  }

  private static void checkMentions(
      Set<String> ids, Settings settings, List<RuleProblem> problems) {
    List<Profile.Mention> mentions = new ArrayList<>(settings.profile().mentions());
    mentions.addAll(settings.waivers().rules());
    for (Profile.Mention mention : mentions) {
      if (!ids.contains(mention.name())) {
        problems.add(
            new RuleProblem(mention.file(), mention.line(), 0, "", unknown(mention.name(), ids)));
      }
    }
  }

  private static String unknown(String id, Set<String> ids) {
    return "没有编号为“" + id + "”的规则。" + NearestName.question(id, ids) + "可用 rules list 查看全部编号。";
  }
}
