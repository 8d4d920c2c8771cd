package org.yanbao.acceptance;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSource;

/**
 * A peculiarity of real reports that is no defect.
 *
 * @param rules ids that must keep silent on it, hints included
 * @param name what is peculiar
 * @param agency whose clean report shows it
 * @param change what makes it peculiar
 * @param year the year that the audit asks for
 */
record Trap(Set<String> rules, String name, String agency, UnaryOperator<Draft> change, int year) {

  private static final int YEAR = 2024;

  static Trap of(String rules, String name, String agency, UnaryOperator<Draft> change) {
    return new Trap(Set.of(rules.split(" ")), name, agency, change, YEAR);
  }

  /** The same trap in an audit of another year. */
  Trap auditedFor(int other) {
    return new Trap(rules, name, agency, change, other);
  }

  Draft draft() {
    return change.apply(DraftSource.of(agency));
  }

  @Override
  public String toString() {
    return String.join("/", rules.stream().sorted().toList()) + " " + name;
  }
}
