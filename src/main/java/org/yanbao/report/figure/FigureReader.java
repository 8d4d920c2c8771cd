package org.yanbao.report.figure;

import java.util.List;
import org.yanbao.report.Agency;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.sentence.Statement;

/** Reads the figures that sentences name, of each kind in turn. Stateless and thread safe. */
public final class FigureReader {
  private FigureReader() {}

  /**
   * The figures of a report's sentences.
   *
   * @param statements its sentences, in reading order
   * @param year the year that it reports on; 0 where that is unknown
   * @param agency the organ that reports
   */
  public static List<NarrativeFigure> read(List<Statement> statements, int year, Agency agency) {
    FigureScope scope = new FigureScope(year, agency);
    ApplicationFigures applications = new ApplicationFigures(scope);
    NoCaseFigures noCases = new NoCaseFigures(scope);
    CaseFigures cases = new CaseFigures(scope);
    DisputeFigures disputes = new DisputeFigures(scope);
    OutcomeFigures outcomes = new OutcomeFigures(scope);
    ReasonFigures reasons = new ReasonFigures(scope);
    TableTwoFigures tableTwo = new TableTwoFigures(scope);
    return statements.stream()
        .flatMap(
            statement -> {
              Figures figures = new Figures(statement);
              applications.read(figures);
              noCases.read(figures);
              cases.read(figures);
              disputes.read(figures);
              outcomes.read(figures);
              reasons.read(figures);
              tableTwo.read(figures);
              return figures.found().stream();
            })
        .toList();
  }
}
