package org.yanbao.rules;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.yanbao.file.Sha256;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Turns rule files into models that the engine runs. Each file is compiled and kept for itself; of
 * an edited one only the rules that the edit has touched, where they can be parted from the others.
 */
final class CompiledBook {
  private static final String UNLOADABLE = "用了规则不得使用的类，不能运行。规则只能使用报告事实、数、文字、日期和集合。";

  private final ClassCache cache;

  CompiledBook(ClassCache cache) {
    this.cache = cache;
  }

  /**
   * The models of some files.
   *
   * @param problems takes what does not compile, of every file
   */
  List<Model> models(List<RuleFile> files, List<ParsedRule> blocks, List<RuleProblem> problems) {
    List<Model> models = new ArrayList<>();
    for (RuleFile file : files) {
      List<ParsedRule> own = blocks.stream().filter(block -> block.file().equals(file)).toList();
      if (!own.isEmpty()) {
        models.addAll(models(file, own, problems));
      }
    }
    cache.prune();
    return models;
  }

  private List<Model> models(RuleFile file, List<ParsedRule> own, List<RuleProblem> problems) {
    String key = cacheKey(file);
    Optional<byte[]> kept = cache.find(key);
    if (kept.isPresent()) {
      try {
        return CompiledRules.load(kept.get());
      } catch (ExceptionInInitializerError e) {
        String message = "有的规则一装入就出错：" + e.getCause() + "。请检查其中的正则表达式和数。";
        problems.add(file.problem(0, 0, "", message));
      } catch (IOException | RuntimeException | LinkageError e) {
        // An entry that does not load is as good as none; it is written anew below.
        kept = Optional.empty();
      }
    }
    String head = Independence.head(file, own);
    Optional<List<Model>> partly = partly(file, own, key, head);
    if (partly.isPresent()) {
      return partly.get();
    }
    try {
      byte[] archive = new RuleCompiler(file, own).compile();
      List<Model> models = CompiledRules.load(archive);
      cache.keep(key, archive);
      PartlyCompiled.whole(head, own, key)
          .ifPresent(whole -> cache.keep(lastKey(file), whole.bytes()));
      return models;
    } catch (RuleBookException e) {
      problems.addAll(e.problems());
    } catch (IOException | RuntimeException | LinkageError e) {
      problems.addAll(unloadable(file, own));
    }
    return List.of();
  }

  /** The rules whose classes cannot be loaded, each tried alone. */
  private static List<RuleProblem> unloadable(RuleFile file, List<ParsedRule> own) {
    List<RuleProblem> problems = new ArrayList<>();
    for (ParsedRule rule : own) {
      List<ParsedRule> alone = List.of(rule);
      try {
        CompiledRules.load(new RuleCompiler(only(file, own, alone), alone).compile());
      } catch (RuleBookException e) {
        problems.addAll(e.problems());
      } catch (IOException | RuntimeException | LinkageError e) {
        problems.add(rule.problem(UNLOADABLE));
      }
    }
    return problems.isEmpty() ? List.of(file.problem(0, 0, "", UNLOADABLE)) : problems;
  }

  /**
   * What makes do with rules of the file that were compiled before; empty where that is no good.
   */
  private Optional<List<Model>> partly(
      RuleFile file, List<ParsedRule> own, String key, String head) {
    try {
      Optional<PartlyCompiled> known = cache.find(partsOf(key)).flatMap(PartlyCompiled::read);
      if (known.isPresent()) {
        return Optional.of(known.get().load(cache));
      }
      Optional<PartlyCompiled> last = cache.find(lastKey(file)).flatMap(PartlyCompiled::read);
      Optional<List<ParsedRule>> missing = last.flatMap(before -> before.missing(head, own));
      if (missing.isEmpty()) {
        return Optional.empty();
      }
      RuleFile rest = only(file, own, missing.get());
      String archive = cacheKey(rest);
      if (!missing.get().isEmpty() && cache.find(archive).isEmpty()) {
        cache.keep(archive, new RuleCompiler(rest, missing.get()).compile());
      }
      PartlyCompiled parts = last.get().with(own, missing.get(), archive);
      List<Model> models = parts.load(cache);
      cache.keep(partsOf(key), parts.bytes());
      cache.keep(lastKey(file), parts.bytes());
      return Optional.of(models);
    } catch (RuleBookException | IOException | RuntimeException | LinkageError e) {
      // Compiling the file as a whole tells what is wrong with it, if anything is.
      return Optional.empty();
    }
  }

  /** The file with every other rule blanked out; lines keep their numbers. */
  private static RuleFile only(RuleFile file, List<ParsedRule> own, List<ParsedRule> some) {
    StringBuilder text = new StringBuilder(file.text());
    for (ParsedRule other : own) {
      for (int i = other.start(); i < other.end() && !some.contains(other); i++) {
        if (text.charAt(i) != '\n') {
          text.setCharAt(i, ' ');
        }
      }
    }
    return new RuleFile(file.name(), text.toString(), file.cells());
  }

  /** The key under which it is kept of which parts the rules of a file are. */
  private static String partsOf(String key) {
    return digest("parts", key);
  }

  /** The key under which it is kept what of a file of that name was compiled last. */
  private static String lastKey(RuleFile file) {
    String sheet = file.cellAt(Integer.MAX_VALUE).split("!")[0];
    return digest("last", cacheKey(new RuleFile(file.name(), sheet)));
  }

  private static String digest(String kind, String of) {
    byte[] digest = Sha256.of(kind + of);
    return HexFormat.of().formatHex(digest, 0, 16);
  }

  /** Compiled rules fit one text, one version of the facts and one compiler. */
  private static String cacheKey(RuleFile file) {
    MessageDigest digest = Sha256.digest();
    digest.update(file.name().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(file.text().getBytes(StandardCharsets.UTF_8));
    String drools = String.valueOf(Model.class.getPackage().getImplementationVersion());
    digest.update(drools.getBytes(StandardCharsets.UTF_8));
    digest.update(
        System.getProperty("java.specification.version").getBytes(StandardCharsets.UTF_8));
    digest.update(Words.VOCABULARY);
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** The shape of all facts, worked out once. */
  private static final class Words {
    private static final byte[] VOCABULARY = shape();

    private static byte[] shape() {
      MessageDigest digest = Sha256.digest();
      for (Class<?> fact : ReportFacts.VOCABULARY) {
        Stream.of(fact.getMethods())
            .map(Method::toGenericString)
            .sorted()
            .forEach(method -> digest.update(method.getBytes(StandardCharsets.UTF_8)));
      }
      return digest.digest();
    }
  }
}
