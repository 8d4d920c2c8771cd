package org.yanbao.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.RowNames;
import org.yanbao.rules.fact.汇总;
import org.yanbao.rules.fact.相同表格;
import org.yanbao.rules.together.Consolidation;
import org.yanbao.rules.together.Neighbourhood;

/** Puts what other reports of a run say of a report into the words of the rule language. */
final class NeighbourFacts {
  private NeighbourFacts() {}

  /** The facts that others make known of a report. */
  static List<Object> of(AnnualReport report, Neighbourhood others) {
    List<Object> facts = new ArrayList<>();
    for (Neighbourhood.Alike alike : others.alike()) {
      facts.add(ContextFacts.likeness(report, alike.section(), alike.agency(), alike.likeness()));
    }
    others.sameFigures().ifPresent(same -> facts.add(new 相同表格(same.agency())));
    others
        .consolidation()
        .filter(Consolidation::isComplete)
        .ifPresent(
            sums -> {
              facts.addAll(cells(report, sums));
              fee(report, sums).ifPresent(facts::add);
            });
    return facts;
  }

  private static List<汇总> cells(AnnualReport report, Consolidation sums) {
    Set<String> doubted =
        report.doubts().stream().map(ReadingDoubt::part).collect(Collectors.toSet());
    List<汇总> facts = new ArrayList<>();
    for (FormTable table : report.tables()) {
      if (table.presence() == FormTable.Presence.PRESENT && !doubted.contains(table.name())) {
        for (FormCell cell : table.cells()) {
          BigDecimal sum = sums.sums().get(cell.key());
          if (sum != null && !cell.isDoubted() && cell.state() != CellState.INVALID) {
            facts.add(
                new 汇总(
                    cell.key().table(),
                    cell.key().row(),
                    cell.key().column(),
                    RowNames.of(cell.key().table(), cell.key().row()),
                    ReportFacts.plain(cell.number()),
                    ReportFacts.plain(sum),
                    sums.agencies().size(),
                    sums.includesOwnLevel(),
                    cell.where()));
          }
        }
      }
    }
    return facts;
  }

  private static Optional<汇总> fee(AnnualReport report, Consolidation sums) {
    Optional<BigDecimal> own = Consolidation.fee(report);
    return sums.fees()
        .flatMap(
            sum ->
                own.map(
                    yuan ->
                        new 汇总(
                            "信息处理费",
                            "",
                            "",
                            "信息处理费（元）",
                            ReportFacts.plain(yuan),
                            ReportFacts.plain(sum),
                            sums.agencies().size(),
                            sums.includesOwnLevel(),
                            report.fees().get(0).where())));
  }
}
