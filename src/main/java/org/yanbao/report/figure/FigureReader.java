package org.yanbao.report.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.report.Agency;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.OrganType;
import org.yanbao.report.sentence.Statement;

/** Reads the figures that sentences name, of each kind in turn. Stateless and thread safe. */
public final class FigureReader {
  /** Organs below the reporting one, and what they have to do with applications. */
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:系统|[局厅委]属|下属|直属|所属|基层|分局|各[区县市]|区县|全[省市县区州])[^。；]{0,40}(?:申请|收到|受理|复议|诉讼)");

  /** An office that tells its own applications from those to the government. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:[我本]办|政府办(?:公[室厅])?|办公[室厅]|本级|全[省市县区州])[^，。；]{0,20}(?:收到|受理|接收|办理|\\d[件宗])");

  /** 「2023年度报告更正如下：新收申请数量应为93件」: another report's figures. */
  private static final Pattern CORRECTED = Pattern.compile("更正|勘误|误[写填报登计]|修正|应当?为(?=\\d)");

  private FigureReader() {}

  /** Whether a sentence puts a report of another year right. */
  private static boolean isCorrection(Statement statement) {
    String text = statement.text();
    return (text.contains("报告") || text.contains("年报")) && CORRECTED.matcher(text).find();
  }

  /**
   * The figures of a report's sentences.
   *
   * @param statements its sentences, in reading order
   * @param year the year that it reports on; 0 where that is unknown
   * @param agency the organ that reports
   */
  public static List<NarrativeFigure> read(List<Statement> statements, int year, Agency agency) {
    Pattern others = agency.type() == OrganType.OFFICE ? BESIDE : BELOW;
    boolean alone =
        statements.stream().map(Statement::text).noneMatch(text -> others.matcher(text).find());
    FigureScope scope = new FigureScope(year, agency, alone);
    ApplicationFigures applications = new ApplicationFigures(scope);
    SharedFigures shared = new SharedFigures(scope);
    NoCaseFigures noCases = new NoCaseFigures(scope);
    CaseFigures cases = new CaseFigures(scope);
    DisputeFigures disputes = new DisputeFigures(scope);
    OutcomeFigures outcomes = new OutcomeFigures(scope);
    ReasonFigures reasons = new ReasonFigures(scope);
    TableTwoFigures tableTwo = new TableTwoFigures(scope);
    return statements.stream()
        .filter(statement -> !isCorrection(statement))
        .flatMap(
            statement -> {
              Figures figures = new Figures(statement);
              applications.read(figures);
              shared.read(figures);
              noCases.read(figures);
              cases.read(figures);
              disputes.read(figures);
              outcomes.read(figures);
              reasons.read(figures);
              RestOfOutcomes.read(figures);
              tableTwo.read(figures);
              return figures.found().stream();
            })
        .toList();
  }
}
