package org.yanbao.rules;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Compiles rule files to the executable model. The compiler names neither file nor line of what it
 * refuses; so where it refuses, each rule is compiled alone and the answer is laid at its door.
 */
final class RuleCompiler {
  /** A heading that the compiler puts over generated code; it says nothing of the rule. */
  private static final String ECHO = "Java source of ";

  private static final Pattern THEN = Pattern.compile("(?m)^\\s*(then)\\b");

  private final RuleFile file;
  private final List<ParsedRule> rules;

  /** A compiler of a file and the rules that were parsed from it. */
  RuleCompiler(RuleFile file, List<ParsedRule> rules) {
    this.file = file;
    this.rules = List.copyOf(rules);
  }

  /**
   * The compiled rules as an archive.
   *
   * @throws RuleBookException naming every rule that does not compile
   */
  byte[] compile() throws RuleBookException {
    if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
      throw new RuleBookException(
          "Java的默认编码是" + Charset.defaultCharset() + "，规则无法编译。请以 java -Dfile.encoding=UTF-8 运行本程序。");
    }
    Build build = new Build(file);
    if (build.errors.isEmpty()) {
      return build.archive;
    }
    throw new RuleBookException(blame(build));
  }

  private List<RuleProblem> blame(Build whole) {
    List<RuleProblem> problems = new ArrayList<>();
    for (ParsedRule rule : rules) {
      Build alone = rules.size() == 1 ? whole : new Build(only(rule));
      if (!alone.errors.isEmpty()) {
        problems.add(at(rule, alone));
      }
    }
    return problems.isEmpty()
        ? List.of(file.problem(0, 0, "", advice(whole)))
        : List.copyOf(problems);
  }

  /** What is wrong with a rule, at the line or word that the compiler names. */
  private RuleProblem at(ParsedRule rule, Build build) {
    List<String> answers = answers(build);
    int below = CompilerAdvice.lineBelow(answers);
    Matcher then = THEN.matcher(RuleLint.blankTextOf(file.text()));
    if (below > 0 && then.find(rule.start()) && then.start() < rule.end()) {
      int line = file.lineAt(then.start(1)) + below - 1;
      return file.problem(line, 1, rule.name(), advice(build));
    }
    return rule.problemAt(CompilerAdvice.culprit(answers), advice(build));
  }

  private static String advice(Build build) {
    return CompilerAdvice.of(answers(build));
  }

  private static List<String> answers(Build build) {
    return build.errors.stream().filter(error -> !error.startsWith(ECHO)).distinct().toList();
  }

  /** The file with every other rule blanked out; lines keep their numbers. */
  private RuleFile only(ParsedRule kept) {
    StringBuilder text = new StringBuilder(file.text());
    for (ParsedRule other : rules) {
      if (!other.equals(kept)) {
        for (int i = other.start(); i < other.end(); i++) {
          if (text.charAt(i) != '\n') {
            text.setCharAt(i, ' ');
          }
        }
      }
    }
    return new RuleFile(file.name(), text.toString());
  }

  /** One run of the compiler. */
  private static final class Build {
    private final List<String> errors = new ArrayList<>();
    private byte[] archive = {};

    Build(RuleFile file) {
      KieServices services = KieServices.get();
      KieFileSystem sources = services.newKieFileSystem();
      sources.write("src/main/resources/rules.drl", file.text());
      try {
        KieBuilder builder =
            services
                .newKieBuilder(sources, new CompileClassLoader())
                .buildAll(ExecutableModelProject.class);
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
          errors.add(message.getText().lines().findFirst().orElse("").strip());
        }
        if (errors.isEmpty()) {
          archive = BuiltInRules.timeless(((InternalKieModule) builder.getKieModule()).getBytes());
        }
      } catch (IOException | RuntimeException e) {
        // The compiler breaks off on some mistakes instead of reporting them.
        errors.add(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
      }
    }
  }
}
