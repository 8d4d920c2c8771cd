package org.yanbao.rules;

import java.nio.file.Path;

/** The one rule book of the repository that tests share: compiling it takes seconds. */
final class RuleFolders {
  /** The rule folder of the repository. */
  static final Path SHIPPED = Path.of("rules");

  private RuleFolders() {}

  /** The shipped rule book, compiled once; compiled classes are kept in {@code target}. */
  static RuleBook shipped() {
    return Shipped.BOOK;
  }

  private static final class Shipped {
    private static final RuleBook BOOK = load();

    private static RuleBook load() {
      try {
        return RuleBook.load(SHIPPED, Path.of("target", "rule-cache"));
      } catch (RuleBookException e) {
        throw new AssertionError(e.getMessage(), e);
      }
    }
  }
}
