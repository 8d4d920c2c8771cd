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
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Turns rule files into models that the engine runs. Each file is compiled and kept for itself, so
 * that an edit costs the compilation of one file.
 */
final class CompiledBook {
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
    try {
      byte[] archive = new RuleCompiler(file, own).compile();
      List<Model> models = CompiledRules.load(archive);
      cache.keep(key, archive);
      return models;
    } catch (RuleBookException e) {
      problems.addAll(e.problems());
    } catch (IOException | RuntimeException | LinkageError e) {
      String message = "用了规则不得使用的类，不能运行：" + e.getMessage() + "。规则只能使用报告事实、数、文字、日期和集合。";
      problems.add(file.problem(0, 0, "", message));
    }
    return List.of();
  }

  /** Compiled rules fit one text, one version of the facts and one compiler. */
  private static String cacheKey(RuleFile file) {
    MessageDigest digest = Digests.sha256();
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
      MessageDigest digest = Digests.sha256();
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
