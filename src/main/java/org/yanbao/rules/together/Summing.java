package org.yanbao.rules.together;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.ReadingDoubt;

/** Adds up reports one after the other; none is held. Not thread-safe. */
final class Summing {
  private final Map<CellKey, BigDecimal> sums = new HashMap<>();
  private final Map<CellKey, Integer> seen = new HashMap<>();
  private final Set<CellKey> unsure = new HashSet<>();
  private Optional<BigDecimal> fees = Optional.of(BigDecimal.ZERO);
  private int reports;

  void add(AnnualReport report) {
    reports++;
    Set<String> doubted =
        report.doubts().stream().map(ReadingDoubt::part).collect(Collectors.toSet());
    for (FormTable table : report.tables()) {
      boolean read = table.presence() == FormTable.Presence.PRESENT;
      for (FormCell cell : table.cells()) {
        seen.merge(cell.key(), 1, Integer::sum);
        sums.merge(cell.key(), cell.number(), BigDecimal::add);
        if (!read
            || doubted.contains(table.name())
            || cell.isDoubted()
            || cell.state() == CellState.INVALID) {
          unsure.add(cell.key());
        }
      }
    }
    Optional<BigDecimal> fee = fee(report.fees());
    fees = fees.flatMap(sum -> fee.map(sum::add));
  }

  /** What a report says it charged; empty where it does not say or says two things. */
  static Optional<BigDecimal> fee(List<FeeStatement> statements) {
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    Set<BigDecimal> said = new HashSet<>();
    for (FeeStatement statement : statements) {
      if (statement.kind() == FeeStatement.Kind.NONE) {
        said.add(BigDecimal.ZERO);
      } else if (statement.yuan().isPresent()) {
        said.add(statement.yuan().get().stripTrailingZeros());
      } else {
        return Optional.empty();
      }
    }
    return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
  }

  Map<CellKey, BigDecimal> sums() {
    Map<CellKey, BigDecimal> sure = new HashMap<>(sums);
    sure.keySet().removeIf(key -> unsure.contains(key) || seen.get(key) != reports);
    return sure;
  }

  Optional<BigDecimal> fees() {
    return fees;
  }
}
