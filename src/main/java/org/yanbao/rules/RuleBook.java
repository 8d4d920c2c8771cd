package org.yanbao.rules;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.yanbao.report.AnnualReport;

/**
 * The rules of a folder, ready to be held against reports. Thread-safe: one rule book serves any
 * number of audits at a time.
 */
public final class RuleBook {
  private static final Comparator<RuleProblem> BY_PLACE =
      Comparator.comparing(RuleProblem::file)
          .thenComparingInt(RuleProblem::line)
          .thenComparingInt(RuleProblem::column);

  private final List<Rule> rules;
  private final String hash;
  private final RuleEngine engine;

  private RuleBook(List<Rule> rules, String hash, RuleEngine engine) {
    this.rules = List.copyOf(rules);
    this.hash = hash;
    this.engine = engine;
  }

  /**
   * Loads every rule file ({@code *.drl}) of a folder. Compiled rules are kept in the user's cache.
   *
   * @throws RuleBookException with every problem of the folder
   */
  public static RuleBook load(Path folder) throws RuleBookException {
    return load(folder, ClassCache.ofUser());
  }

  /**
   * Loads every rule file of a folder, with compiled rules kept in that cache folder.
   *
   * @throws RuleBookException with every problem of the folder
   */
  public static RuleBook load(Path folder, Path cache) throws RuleBookException {
    return load(folder, new ClassCache(cache));
  }

  private static RuleBook load(Path folder, ClassCache cache) throws RuleBookException {
    RuleFolder content = RuleFolder.read(folder);
    List<RuleProblem> problems = new ArrayList<>();
    List<ParsedRule> blocks = new ArrayList<>();
    for (RuleFile file : content.files()) {
      List<RuleProblem> characters = RuleLint.check(file);
      problems.addAll(characters);
      if (characters.isEmpty()) {
        blocks.addAll(RuleParser.parse(file, problems));
      }
    }
    Map<String, Rule> byName = RuleMetadata.read(blocks, problems);
    if (!problems.isEmpty()) {
      throw new RuleBookException(problems.stream().sorted(BY_PLACE).toList());
    }
    List<Rule> rules =
        blocks.stream()
            .filter(block -> block.annotation("variantOf").isEmpty())
            .map(block -> byName.get(block.name()))
            .sorted(Comparator.comparing(Rule::id))
            .toList();
    RuleCompiler compiler = new RuleCompiler(content.files(), blocks);
    List<Model> models = compiled(content.hash(), compiler, cache);
    return new RuleBook(rules, content.hash(), new RuleEngine(rules, byName, models));
  }

  /** The rules, in the order of their ids. */
  public List<Rule> rules() {
    return rules;
  }

  /** SHA-256 over the rule files, hexadecimal. */
  public String hash() {
    return hash;
  }

  /** Holds every rule against a report. */
  public RuleRun audit(AnnualReport report, AuditContext context) {
    return engine.run(report, context);
  }

  private static List<Model> compiled(String hash, RuleCompiler compiler, ClassCache cache)
      throws RuleBookException {
    String key = cacheKey(hash);
    Optional<byte[]> kept = cache.find(key);
    if (kept.isPresent()) {
      try {
        return CompiledRules.load(kept.get());
      } catch (IOException | RuntimeException | LinkageError e) {
        // An entry that does not load is as good as none; it is written anew below.
        kept = Optional.empty();
      }
    }
    byte[] archive = compiler.compile();
    try {
      List<Model> models = CompiledRules.load(archive);
      cache.keep(key, archive);
      return models;
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new RuleBookException("规则用了不得使用的类，不能运行：" + e.getMessage() + "。规则只能使用报告事实、数、文字、日期和集合。");
    }
  }

  /** Compiled rules fit one rule folder, one version of the facts and one compiler. */
  private static String cacheKey(String hash) {
    MessageDigest digest = Digests.sha256();
    digest.update(hash.getBytes(StandardCharsets.UTF_8));
    String drools = String.valueOf(Model.class.getPackage().getImplementationVersion());
    digest.update(drools.getBytes(StandardCharsets.UTF_8));
    digest.update(
        System.getProperty("java.specification.version").getBytes(StandardCharsets.UTF_8));
    for (Class<?> fact : ReportFacts.VOCABULARY) {
      Stream.of(fact.getMethods())
          .map(Method::toGenericString)
          .sorted()
          .forEach(method -> digest.update(method.getBytes(StandardCharsets.UTF_8)));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
