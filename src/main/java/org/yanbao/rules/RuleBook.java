package org.yanbao.rules;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.yanbao.finding.Finding;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.profile.Profile;
import org.yanbao.rules.profile.Roster;
import org.yanbao.rules.profile.Settings;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.together.Absence;

/**
 * The rules of a folder, ready to be held against reports. Thread-safe: one rule book serves any
 * number of audits at a time.
 */
public final class RuleBook {
  private final RuleSources sources;
  private final List<Model> models;
  private final List<Rule> rules;
  private final String hash;
  private final Settings settings;
  private final List<RuleProblem> notices;
  private final RuleEngine engine;
  private final Clock clock;
  private final Map<String, Rule> byName;

  /** The same rules, for agencies that another roster expects. */
  private RuleBook(RuleBook other, Roster roster) {
    this.sources = other.sources;
    this.models = other.models;
    this.rules = other.rules;
    this.hash = other.hash;
    this.settings = other.settings.expecting(roster);
    this.notices = other.notices;
    this.engine = other.engine;
    this.clock = other.clock;
    this.byName = other.byName;
  }

  private RuleBook(RuleSources sources, Map<String, Rule> byName, List<Model> models, Clock clock) {
    this.sources = sources;
    this.models = models;
    this.rules = rules(sources, byName);
    this.hash = sources.folder().hash();
    this.settings = sources.folder().settings();
    this.notices = sources.notices();
    this.engine = new RuleEngine(rules, byName, models, ProfileFacts.of(settings.profile()));
    this.clock = clock;
    this.byName = byName;
  }

  /**
   * Loads every rule file of a folder and what stands beside them. Compiled rules are kept in the
   * user's cache.
   *
   * @throws RuleBookException with every problem of the folder
   */
  public static RuleBook load(Path folder) throws RuleBookException {
    return load(folder, "");
  }

  /**
   * Loads a folder under a local profile.
   *
   * @param profile name of the profile; empty for none
   * @throws RuleBookException with every problem of the folder
   */
  public static RuleBook load(Path folder, String profile) throws RuleBookException {
    return load(folder, profile, ClassCache.ofUser(), Clock.systemDefaultZone());
  }

  /**
   * Loads a folder, with compiled rules kept in that cache folder.
   *
   * @throws RuleBookException with every problem of the folder
   */
  public static RuleBook load(Path folder, Path cache) throws RuleBookException {
    return load(folder, "", new ClassCache(cache), Clock.systemDefaultZone());
  }

  static RuleBook load(Path folder, String profile, ClassCache cache, Clock clock)
      throws RuleBookException {
    RuleSources sources = RuleSources.read(folder, profile, ParseCache.in(cache));
    if (!sources.problems().isEmpty()) {
      List<RuleProblem> all = RuleCheckup.of(folder, profile, cache).problems();
      throw new RuleBookException(all.isEmpty() ? sources.problems() : all);
    }
    List<RuleProblem> problems = new ArrayList<>();
    List<Model> models =
        new CompiledBook(cache).models(sources.folder().files(), sources.blocks(), problems);
    if (!problems.isEmpty()) {
      throw new RuleBookException(problems.stream().sorted(RuleProblem.ORDER).toList());
    }
    return new RuleBook(sources, sources.byName(), models, clock);
  }

  private static List<Rule> rules(RuleSources sources, Map<String, Rule> byName) {
    Map<String, List<String>> texts =
        sources.blocks().stream()
            .collect(
                Collectors.groupingBy(
                    block -> byName.get(block.name()).id(),
                    Collectors.mapping(ParsedRule::text, Collectors.toList())));
    return sources.blocks().stream()
        .filter(block -> block.annotation("variantOf").isEmpty())
        .map(block -> byName.get(block.name()))
        .map(rule -> rule.saying(String.join("\n\n", texts.get(rule.id()))))
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }

  /** The names of all rule blocks with the ids of their rules; a rule may have several. */
  public Map<String, String> blocks() {
    Map<String, String> blocks = new TreeMap<>();
    sources.byName().forEach((name, rule) -> blocks.put(name, rule.id()));
    return blocks;
  }

  /**
   * The further cases of a rule, by the names of their blocks in the order of files and lines; each
   * with the severity, basis, years and rule set that hold for it.
   */
  public Map<String, Rule> cases(String id) {
    Map<String, Rule> cases = new LinkedHashMap<>();
    sources.blocks().stream()
        .filter(block -> block.annotation("variantOf").equals(id))
        .forEach(block -> cases.put(block.name(), sources.byName().get(block.name())));
    return cases;
  }

  /** What each file states of its rules, by its name; a sheet of a workbook counts as a file. */
  public Map<String, RuleSet> sets() {
    Map<String, RuleSet> sets = new TreeMap<>();
    sources.byName().values().forEach(rule -> sets.put(rule.file(), rule.set()));
    return sets;
  }

  /** The same rule book with some rules switched on that are off otherwise. */
  public RuleBook enabling(Collection<String> ids) {
    Map<String, Rule> enabled = new LinkedHashMap<>();
    sources
        .byName()
        .forEach((name, rule) -> enabled.put(name, ids.contains(rule.id()) ? rule.on() : rule));
    return new RuleBook(sources, enabled, models, clock);
  }

  /** The same rule book, with another roster than that of its folder. */
  public RuleBook expecting(Roster roster) {
    return new RuleBook(this, roster);
  }

  /** The rules, those that are switched off included, in the order of their ids. */
  public List<Rule> rules() {
    return rules;
  }

  /** SHA-256 over the rule files and what stands beside them, hexadecimal. */
  public String hash() {
    return hash;
  }

  /** SHA-256 over what stands beside the rules alone, hexadecimal. */
  public String hashBeside() {
    return sources.folder().hashBeside();
  }

  /** What tells this edition of the rule book from others. Worked out anew at each call. */
  public Edition edition() {
    return Edition.of(sources, byName);
  }

  /**
   * The rules that were edited since an edition that had the same beside its rules; empty where
   * that cannot be told, or where there is nothing left that was not edited.
   */
  public Optional<EditedRules> editedSince(Edition before) {
    Edition now = edition();
    Set<String> known = new TreeSet<>(before.rules().keySet());
    known.addAll(now.rules().keySet());
    Set<String> touched = new TreeSet<>(known);
    touched.removeIf(id -> Objects.equals(before.rules().get(id), now.rules().get(id)));
    Set<String> asked = new TreeSet<>(touched);
    asked.removeIf(id -> !now.rules().containsKey(id) || asksTheSame(before, now, id));
    if (before.rules().isEmpty()
        || now.rules().isEmpty()
        || asked.containsAll(now.rules().keySet())) {
      return Optional.empty();
    }
    Map<String, Rule> some = new TreeMap<>(byName);
    some.values().removeIf(rule -> !asked.contains(rule.id()));
    List<Rule> ordered = rules.stream().filter(rule -> asked.contains(rule.id())).toList();
    RuleEngine engine = new RuleEngine(ordered, some, models, ProfileFacts.of(settings.profile()));
    return Optional.of(new EditedRules(this, touched, some, engine));
  }

  private static boolean asksTheSame(Edition before, Edition now, String id) {
    return before.rules().containsKey(id)
        && before.rules().get(id).asked().equals(now.rules().get(id).asked());
  }

  /** The profile in force. */
  public Profile profile() {
    return settings.profile();
  }

  /** The agencies that are expected to report. */
  public Roster roster() {
    return settings.roster();
  }

  /**
   * What should be known of the folder, though it can be used: encodings, rules that never fire.
   */
  public List<RuleProblem> notices() {
    return notices;
  }

  /**
   * What should be looked at after a run over all reports: accepted exceptions that are past their
   * last day or that no finding needed.
   */
  public List<RuleProblem> leftOverWaivers() {
    return settings.waivers().leftOver(LocalDate.now(clock));
  }

  /**
   * Holds every rule against a report. Where the context names no audited year, that of the profile
   * counts; where it names no day of submission, that of the roster.
   */
  public RuleRun audit(AnnualReport report, AuditContext context) {
    return audit(engine, report, context);
  }

  /** Holds the rules of an engine against a report, as {@link #audit}. */
  RuleRun audit(RuleEngine some, AnnualReport report, AuditContext context) {
    RuleRun run =
        some.run(report, known(report, context), OtherNames.in(report, settings.roster()));
    return waived(run, report.agency().name(), report.year());
  }

  private AuditContext known(AnnualReport report, AuditContext context) {
    AuditContext known =
        context.auditedYear().isPresent()
            ? context
            : context.withAuditedYear(settings.profile().auditedYear());
    return known.submitted().isPresent() ? known : submittedAsListed(report, known);
  }

  /** A roster outlives its year: only a day in the year in which the report was due is meant. */
  private AuditContext submittedAsListed(AnnualReport report, AuditContext context) {
    return settings
        .roster()
        .find(report.agency().name())
        .flatMap(Roster.Entry::submitted)
        .filter(day -> day.getYear() == report.year() + 1)
        .map(context::withSubmitted)
        .orElse(context);
  }

  /** Holds the rules that ask for it against the absence of a report. */
  public RuleRun audit(Absence absence) {
    List<Object> facts =
        AbsenceFacts.of(absence, settings.profile().deadlines(), LocalDate.now(clock));
    RuleRun run = engine.runOnAbsence(absence.emptyReport(), facts);
    return waived(run, absence.agency().name(), absence.year());
  }

  /**
   * Takes note that accepted exceptions were needed for findings of an earlier run that hold still,
   * as {@link #audit} does for its own.
   */
  public void recall(List<Finding> findings, String agency, int year) {
    waived(new RuleRun(findings, List.of(), Set.of()), agency, year);
  }

  private RuleRun waived(RuleRun run, String agency, int year) {
    List<String> names =
        settings.roster().find(agency).map(Roster.Entry::names).orElse(List.of(agency));
    List<Finding> findings =
        settings.waivers().applied(run.findings(), names, year, LocalDate.now(clock));
    return new RuleRun(findings, run.checks(), run.spoke());
  }
}
