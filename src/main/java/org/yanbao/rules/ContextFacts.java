package org.yanbao.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.RowNames;
import org.yanbao.report.Section;
import org.yanbao.report.likeness.Wording;
import org.yanbao.rules.fact.公布日期;
import org.yanbao.rules.fact.往期单元格;
import org.yanbao.rules.fact.相似;
import org.yanbao.rules.together.Likeness;

/** Puts what is known beside a report into the words of the rule language. */
final class ContextFacts {
  private static final List<Integer> COMPARED_SECTIONS = List.of(1, 5);

  private ContextFacts() {}

  /** The facts of the context of a report. */
  static List<Object> of(AnnualReport report, AuditContext context) {
    List<Object> facts = new ArrayList<>();
    report.published().ifPresent(day -> facts.add(new 公布日期(day, "公布")));
    context.submitted().ifPresent(day -> facts.add(new 公布日期(day, "提交")));
    context
        .lastYear()
        .filter(last -> isYearBefore(last, report))
        .ifPresent(
            last -> {
              addCells("上年", last, report, facts);
              addLikeness(report, last, facts);
            });
    context.earlierVersion().ifPresent(version -> addCells("前次", version, report, facts));
    facts.addAll(NeighbourFacts.of(report, context.neighbourhood()));
    return facts;
  }

  /** Whether a report is on the year before another. */
  static boolean isYearBefore(AnnualReport last, AnnualReport report) {
    return last.year() > 0 && last.year() == report.year() - 1;
  }

  private static void addCells(
      String when, AnnualReport other, AnnualReport report, List<Object> facts) {
    Map<CellKey, FormCell> own =
        report.cells().stream()
            .collect(Collectors.toMap(FormCell::key, cell -> cell, (one, two) -> one));
    boolean same = other.agency().isSameAs(report.agency());
    String agency = same ? report.agency().name() : other.agency().name();
    for (FormTable table : other.tables()) {
      String doubted =
          other.doubts().stream()
              .filter(doubt -> doubt.part().equals(table.name()))
              .map(ReadingDoubt::reason)
              .findFirst()
              .orElse("");
      for (FormCell cell : table.cells()) {
        Optional<FormCell> now = Optional.ofNullable(own.get(cell.key()));
        facts.add(
            new 往期单元格(
                when,
                other.year(),
                agency,
                cell.key().table(),
                cell.key().row(),
                cell.key().column(),
                RowNames.of(cell.key().table(), cell.key().row()),
                ReportFacts.plain(cell.number()),
                ReportFacts.STATES.get(cell.state()),
                now.map(FormCell::number).map(ReportFacts::plain).orElse(BigDecimal.ZERO),
                now.filter(each -> each.doubt().isEmpty())
                    .map(each -> ReportFacts.STATES.get(each.state()))
                    .orElse(""),
                cell.doubt().isEmpty() ? doubted : cell.doubt()));
      }
    }
  }

  private static void addLikeness(AnnualReport report, AnnualReport last, List<Object> facts) {
    for (int number : COMPARED_SECTIONS) {
      if (Wording.of(report, number).isTelling()) {
        facts.add(likeness(report, number, "上年", Likeness.between(report, last, number)));
      }
    }
  }

  /** The fact that a section resembles another one. */
  static 相似 likeness(AnnualReport report, int number, String other, Likeness likeness) {
    Section section =
        report.sections().stream().filter(s -> s.number() == number).findFirst().orElseThrow();
    return new 相似(
        number,
        other,
        likeness.percent(),
        likeness.sentences(),
        likeness.same(),
        likeness.passage(),
        section.heading(),
        section.where());
  }
}
