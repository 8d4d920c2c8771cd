package org.yanbao.cli;

import java.nio.file.Path;
import org.yanbao.audit.SetupException;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;

/** Loads rule books for commands. */
final class RuleBooks {
  private RuleBooks() {}

  /**
   * Loads a rule book.
   *
   * @throws SetupException saying all that is wrong with the folder
   */
  static RuleBook load(Path folder, String profile) throws SetupException {
    try {
      return RuleBook.load(folder, profile);
    } catch (RuleBookException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }
}
