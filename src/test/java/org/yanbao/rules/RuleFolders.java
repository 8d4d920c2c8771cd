package org.yanbao.rules;

import java.nio.file.Path;

/** The one rule book of the repository that tests share: compiling it takes seconds. */
final class RuleFolders {
  /** The rule folder of the repository. */
  static final Path SHIPPED = Path.of("rules");

  private static RuleBook shipped;

  private RuleFolders() {}

  /** The shipped rule book, compiled once; compiled classes are kept in {@code target}. */
  static synchronized RuleBook shipped() {
    if (shipped == null) {
      try {
        shipped = RuleBook.load(SHIPPED, Path.of("target", "rule-cache"));
      } catch (RuleBookException e) {
        throw new AssertionError(e.getMessage(), e);
      }
    }
    return shipped;
  }
}
