package org.yanbao.rules.together;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;

/**
 * What the reports of the agencies below a government sum up to.
 *
 * @param agencies names of the agencies below it that reported, in the order of the roster
 * @param lacking why the sums cannot be told, in Chinese; empty when every report is there
 * @param includesOwnLevel whether the government's office is among them, which reports on what the
 *     government itself handled
 * @param sums sum of each cell; cells that one of the reports leaves unsure are not there
 * @param fees sum of the information processing fees in yuan; empty where one does not say
 */
public record Consolidation(
    List<String> agencies,
    String lacking,
    boolean includesOwnLevel,
    Map<CellKey, BigDecimal> sums,
    Optional<BigDecimal> fees) {

  public Consolidation {
    agencies = List.copyOf(agencies);
    Objects.requireNonNull(lacking);
    sums = Map.copyOf(sums);
    Objects.requireNonNull(fees);
  }

  /** Sums that cannot be told. */
  static Consolidation lacking(String reason) {
    return new Consolidation(List.of(), reason, false, Map.of(), Optional.empty());
  }

  /** Whether every report is there. */
  public boolean isComplete() {
    return lacking.isEmpty();
  }

  /** What a report says it charged, in yuan; empty where it does not say or says two things. */
  public static Optional<BigDecimal> fee(AnnualReport report) {
    return Summing.fee(report.fees());
  }
}
