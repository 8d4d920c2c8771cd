package org.yanbao.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.report.CellKey;
import org.yanbao.report.StatutoryForm;
import org.yanbao.samples.Draft;

/**
 * A figure that a sentence states, as the tables of wordings write it, with the cells that it is
 * held against and the rules that hold it.
 */
enum StatedFigure {
  国密("表三/三(三)1/总计", "N04"),
  禁止("表三/三(三)2/总计", "N04"),
  三安("表三/三(三)3/总计", "N04"),
  三方("表三/三(三)4/总计", "N04"),
  内部("表三/三(三)5/总计", "N04"),
  过程("表三/三(三)6/总计", "N04"),
  案卷("表三/三(三)7/总计", "N04"),
  查询("表三/三(三)8/总计", "N04"),
  不掌握("表三/三(四)1/总计", "N04"),
  另制("表三/三(四)2/总计", "N04"),
  不明("表三/三(四)3/总计", "N04"),
  信访("表三/三(五)1/总计", "N04"),
  重复("表三/三(五)2/总计", "N04"),
  出版("表三/三(五)3/总计", "N04"),
  反复("表三/三(五)4/总计", "N04"),
  重出("表三/三(五)5/总计", "N04"),
  逾补("表三/三(六)1/总计", "N04"),
  逾费("表三/三(六)2/总计", "N04"),
  收("表三/一/总计", "N01 N11"),
  办理("表三/三(七)/总计", "N02"),
  办("表三/三(七)/总计", "N02"),
  收办("表三/三(七)/总计", "N02"),
  转入("表三/二/总计", "N03"),
  转出("表三/四/总计", "N03"),
  全办("表三/四/总计", "N12"),
  予("表三/三(一)/总计", "N04"),
  部("表三/三(二)/总计", "N04"),
  不予("表三/三(三)/总计", "N04"),
  无法("表三/三(四)/总计", "N04"),
  不理("表三/三(五)/总计", "N04"),
  他("表三/三(六)/总计", "N04"),
  余("表三/三(六)/总计", "N04"),
  公部("表三/三(一)/总计", "N04"),
  同意("表三/三(一)/总计", "N04"),
  不存("表三/三(四)/总计", "N04"),
  自然人("表三/一/自然人", "N07"),
  法人("表三/一/其他", "N07"),
  企业("表三/一/商业企业", "N07"),
  科研("表三/一/科研机构", "N07"),
  公益("表三/一/社会公益组织", "N07"),
  律("表三/一/法律服务机构", "N07"),
  复议("表四/行政复议/总计", "N08 N10"),
  诉讼("表四/未经复议直接起诉/总计", "N09 N10"),
  公民("表三/一/自然人", "N07"),
  企("表三/一/商业企业", "N07"),
  他人("表三/一/其他", "N07"),
  新转("表三/一/总计", "N01"),
  复诉("表四/行政复议/总计", "N08"),
  复维("表四/行政复议/结果维持", "N08"),
  复纠("表四/行政复议/结果纠正", "N08"),
  复他("表四/行政复议/其他结果", "N08"),
  复未("表四/行政复议/尚未审结", "N08"),
  诉维("表四/未经复议直接起诉/结果维持", "N09"),
  诉纠("表四/未经复议直接起诉/结果纠正", "N09"),
  诉他("表四/未经复议直接起诉/其他结果", "N09"),
  诉未("表四/未经复议直接起诉/尚未审结", "N09"),
  直("表四/未经复议直接起诉/总计", "N09"),
  直维("表四/未经复议直接起诉/结果维持", "N09"),
  直纠("表四/未经复议直接起诉/结果纠正", "N09"),
  直他("表四/未经复议直接起诉/其他结果", "N09"),
  直未("表四/未经复议直接起诉/尚未审结", "N09"),
  后("表四/复议后起诉/总计", "N09"),
  后维("表四/复议后起诉/结果维持", "N09"),
  后纠("表四/复议后起诉/结果纠正", "N09"),
  后他("表四/复议后起诉/其他结果", "N09"),
  后未("表四/复议后起诉/尚未审结", "N09"),
  许可("表二/行政许可/本年处理决定数量", "N14"),
  处罚("表二/行政处罚/本年处理决定数量", "N14"),
  强制("表二/行政强制/本年处理决定数量", "N14"),
  规章制("表二/规章/本年制发件数", "N15"),
  规章废("表二/规章/本年废止件数", "N15"),
  规章有("表二/规章/现行有效件数", "N15"),
  规文制("表二/行政规范性文件/本年制发件数", "N13"),
  规文废("表二/行政规范性文件/本年废止件数", "N13"),
  规文有("表二/行政规范性文件/现行有效件数", "N13"),
  规文发("表二/行政规范性文件/本年制发件数", "N13");

  /** No sentence names figures as large as these. */
  static final int FAR_OFF = 710_000;

  private final String cell;
  private final List<String> rules;

  StatedFigure(String cell, String rules) {
    this.cell = cell;
    this.rules = List.of(rules.split(" "));
  }

  /** The ids of the rules of which one finds it where the tables say otherwise. */
  List<String> rules() {
    return rules;
  }

  /**
   * The report with tables that say the same. Rows come before the groups that they are a part of:
   * what a group has beyond them goes to a row that nothing was said of.
   */
  Draft agreeing(Draft report, String value) {
    Draft agreed = report;
    long rest = Long.parseLong(value);
    List<String> open = new ArrayList<>();
    for (String row : rows()) {
      long said = said(agreed, row);
      boolean unsaid = said >= FAR_OFF || said == 0 && part(0).equals("表四");
      if (rows().size() > 1 && !unsaid) {
        rest -= said;
      } else {
        open.add(row);
        agreed = agreed.withCell(part(0), row, part(2), "0");
      }
    }
    if (this == 法人) {
      for (String other : List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构")) {
        agreed = agreed.withCell("表三", "一", other, "0");
      }
    }
    return open.isEmpty()
        ? agreed
        : agreed.withCell(part(0), open.get(0), part(2), Long.toString(rest));
  }

  private long said(Draft report, String row) {
    return Long.parseLong(report.figures().cells().get(new CellKey(part(0), row, part(2))));
  }

  /** The report with tables in which nothing excuses that they say otherwise. */
  Draft exposing(Draft report) {
    return switch (this) {
      case 收办 -> report.withCell("表三", "二", StatutoryForm.TOTAL, "0");
      case 同意, 不存 -> emptied(report);
      default -> report;
    };
  }

  private Draft emptied(Draft report) {
    Draft emptied = report;
    for (String row : rows()) {
      emptied = emptied.withCell(part(0), row, part(2), "0");
    }
    return emptied;
  }

  /** The rows that it is the sum of; the first one takes it all. */
  private List<String> rows() {
    if (this == 公部 || this == 同意) {
      return List.of("三(一)", "三(二)");
    }
    if (this == 新转) {
      return List.of("一", "二");
    }
    if (this == 复诉) {
      return List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    }
    return switch (part(1)) {
      case "三(三)" ->
          List.of("三(三)1", "三(三)2", "三(三)3", "三(三)4", "三(三)5", "三(三)6", "三(三)7", "三(三)8");
      case "三(四)" -> List.of("三(四)1", "三(四)2", "三(四)3");
      case "三(五)" -> List.of("三(五)1", "三(五)2", "三(五)3", "三(五)4", "三(五)5");
      case "三(六)" -> List.of("三(六)3", "三(六)1", "三(六)2");
      case "未经复议直接起诉" ->
          name().startsWith("诉") ? List.of("未经复议直接起诉", "复议后起诉") : List.of("未经复议直接起诉");
      default -> List.of(part(1));
    };
  }

  private String part(int index) {
    return cell.split("/")[index];
  }
}
