package org.yanbao.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.Format;

/**
 * One defect put into a clean report.
 *
 * @param rule id of the rule that has to find it
 * @param name what is wrong
 * @param agency whose clean report it is put into
 * @param change what puts it there
 * @param following ids that may follow from it
 * @param auditedYear the year that the audit asks for
 * @param formats the formats it is put into
 */
record Defect(
    String rule,
    String name,
    String agency,
    UnaryOperator<Draft> change,
    Set<String> following,
    int auditedYear,
    List<Format> formats) {

  private static final int YEAR = 2024;
  private static final List<Format> FORMATS = List.of(Format.HTML, Format.DOCX, Format.TXT);

  static Defect of(String rule, String name, String agency, UnaryOperator<Draft> change) {
    return new Defect(rule, name, agency, change, Set.of(), YEAR, FORMATS);
  }

  /** The same defect, from which other findings may follow. */
  Defect followedBy(String... rules) {
    return new Defect(rule, name, agency, change, Set.of(rules), auditedYear, formats);
  }

  /** The same defect in an audit of another year. */
  Defect auditedFor(int year) {
    return new Defect(rule, name, agency, change, following, year, formats);
  }

  /** The same defect in formats whose tables tell the column of every cell. */
  Defect inGridsOnly() {
    List<Format> grids = List.of(Format.HTML, Format.DOCX);
    return new Defect(rule, name, agency, change, following, auditedYear, grids);
  }

  Draft draft() {
    return change.apply(DraftSource.of(agency));
  }

  AuditContext context() {
    return AuditContext.ofYear(auditedYear);
  }

  /** Every id that may be found. */
  Set<String> permitted() {
    Set<String> all = new HashSet<>(following);
    all.add(rule);
    return all;
  }

  @Override
  public String toString() {
    return rule + " " + name;
  }
}
