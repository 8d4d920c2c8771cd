package org.yanbao.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanbao.document.Place;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.OrganType;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.Section;
import org.yanbao.report.StatedPeriod;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.TextParagraph;

/**
 * Builds the facts of a report of a made-up agency in which no rule finds anything; each test
 * changes one thing.
 */
public final class ReportBuilder {
  private static final String WORK =
      "2024年，我局围绕水利建设推进政府信息公开。主动公开各类信息120条。依申请公开渠道畅通，按期答复。政府信息管理责任到人。平台建设稳步推进，网站改版完成。监督保障有力，组织培训2次。";

  private Agency agency = new Agency("云岭县水务局", OrganType.DEPT);
  private int year = 2024;
  private String title = "云岭县水务局2024年政府信息公开工作年度报告";
  private final List<Section> sections = new ArrayList<>();
  private final Map<CellKey, FormCell> cells = new LinkedHashMap<>();
  private final Map<String, FormTable> tables = new LinkedHashMap<>();
  private final List<StatedPeriod> periods = new ArrayList<>();
  private final List<FeeStatement> fees = new ArrayList<>();
  private final List<NarrativeFigure> figures = new ArrayList<>();
  private final List<TextParagraph> paragraphs = new ArrayList<>();
  private final List<ReadingDoubt> doubts = new ArrayList<>();

  private ReportBuilder() {}

  /** A department's report in which everything is as it should be. */
  public static ReportBuilder clean() {
    ReportBuilder builder = new ReportBuilder();
    builder.addSections();
    builder.addTables();
    builder.period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    builder.fee(FeeStatement.Kind.NONE, null, null);
    return builder;
  }

  /** The same of a county government. */
  public static ReportBuilder cleanGovernment() {
    return clean()
        .agency("云岭县人民政府", OrganType.GOV)
        .title("云岭县人民政府2024年政府信息公开工作年度报告")
        .text(1, WORK.replace("我局", "我县"))
        .appendTo(1, "本年开展政务公开工作考核1次，结果全部合格。开展社会评议1次，群众满意率为95%。未发生责任追究情形。");
  }

  public ReportBuilder agency(String name, OrganType type) {
    agency = new Agency(name, type);
    return this;
  }

  public ReportBuilder year(int value) {
    year = value;
    return this;
  }

  public ReportBuilder title(String value) {
    title = value;
    return this;
  }

  /** Replaces the text of a section. */
  public ReportBuilder text(int section, String value) {
    sections.replaceAll(
        s ->
            s.number() == section
                ? new Section(s.number(), s.ordinal(), s.heading(), s.title(), value, s.place())
                : s);
    paragraphs.removeIf(p -> p.section() == section);
    paragraph(section, value, "");
    return this;
  }

  /** Adds a sentence or more to a section. */
  public ReportBuilder appendTo(int section, String value) {
    String old =
        sections.stream().filter(s -> s.number() == section).findFirst().orElseThrow().text();
    return text(section, old + value);
  }

  /** Adds running text that belongs to no heading, before the first section for 0. */
  public ReportBuilder paragraph(int section, String text, String doubt) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : text.split("(?<=[。！？])")) {
      sentences.add(sentence);
    }
    Place place = Place.ofParagraph(paragraphs.size() + 1);
    paragraphs.add(new TextParagraph(section, text, sentences, place, doubt));
    return this;
  }

  public ReportBuilder dropSection(int number) {
    sections.removeIf(s -> s.number() == number);
    paragraphs.removeIf(p -> p.section() == number);
    return this;
  }

  /** Drops a heading only: its text stays. */
  public ReportBuilder dropHeading(int number) {
    sections.removeIf(s -> s.number() == number);
    return this;
  }

  /** Writes another heading for a section. */
  public ReportBuilder heading(int number, int ordinal, String words) {
    sections.replaceAll(
        s ->
            s.number() == number
                ? new Section(number, ordinal, words, bare(words), s.text(), s.place())
                : s);
    return this;
  }

  /** Adds a section at the end. */
  public ReportBuilder addSection(int number, int ordinal, String heading, String text) {
    sections.add(new Section(number, ordinal, heading, bare(heading), text, Place.ofParagraph(99)));
    return this;
  }

  /** Exchanges two sections. */
  public ReportBuilder swapSections(int index, int other) {
    java.util.Collections.swap(sections, index, other);
    return this;
  }

  /** Fills a cell as a document would. */
  public ReportBuilder cell(String table, String row, String column, String raw) {
    return cell(table, row, column, raw, "");
  }

  /** Fills a cell that was read unsurely. */
  public ReportBuilder cell(String table, String row, String column, String raw, String doubt) {
    CellKey key = new CellKey(table, row, column);
    CellState state = CellState.NUMBER;
    BigDecimal number = BigDecimal.ZERO;
    if (raw.isBlank()) {
      state = CellState.BLANK;
    } else if (List.of("/", "-", "－", "—", "无", "不适用", "N/A").contains(raw)) {
      state = CellState.PLACEHOLDER;
    } else {
      String plain =
          java.text.Normalizer.normalize(raw, java.text.Normalizer.Form.NFKC)
              .replaceAll("[,件 ]", "");
      if (plain.matches("-?\\d+(\\.\\d+)?")) {
        number = new BigDecimal(plain);
      } else {
        state = CellState.INVALID;
      }
    }
    cells.put(key, new FormCell(key, raw, state, number, Place.ofTable(1).cell(1, 1), doubt));
    return this;
  }

  public ReportBuilder removeCell(String table, String row, String column) {
    cells.remove(new CellKey(table, row, column));
    return this;
  }

  /** The table is not among what was read. */
  public ReportBuilder without(String table, FormTable.Presence presence) {
    tables.put(table, FormTable.without(table, presence, Place.UNKNOWN));
    cells.keySet().removeIf(key -> key.table().equals(table));
    return this;
  }

  /** The table shows that form and lacks those rows and columns of it. */
  public ReportBuilder table(
      String table,
      FormTable.Edition edition,
      List<String> missingRows,
      List<String> missingColumns,
      List<String> labels) {
    tables.put(
        table,
        new FormTable(
            table,
            FormTable.Presence.PRESENT,
            edition,
            List.of(),
            missingRows,
            missingColumns,
            labels,
            Place.ofTable(1)));
    cells.keySet().removeIf(key -> key.table().equals(table) && missingRows.contains(key.row()));
    return this;
  }

  public ReportBuilder period(LocalDate from, LocalDate to) {
    periods.add(
        new StatedPeriod(from, to, "统计期限为" + from + "至" + to + "。", 1, Place.ofParagraph(2)));
    return this;
  }

  public ReportBuilder noPeriod() {
    periods.clear();
    return this;
  }

  public ReportBuilder fee(FeeStatement.Kind kind, Long count, BigDecimal yuan) {
    fees.add(
        new FeeStatement(
            kind,
            Optional.ofNullable(count),
            Optional.ofNullable(yuan),
            List.of(),
            kind == FeeStatement.Kind.NONE ? "本年度未收取信息处理费。" : "本年度收取信息处理费。",
            6,
            Place.ofParagraph(20)));
    return this;
  }

  /** Adds a statement on the fee with its own words and breakdown. */
  public ReportBuilder fee(FeeStatement statement) {
    fees.add(statement);
    return this;
  }

  public ReportBuilder noFee() {
    fees.clear();
    return this;
  }

  /** Adds a figure that the text names. */
  public ReportBuilder figure(NarrativeFigure.Subject subject, int value, boolean whole) {
    figures.add(
        new NarrativeFigure(
            subject,
            BigDecimal.valueOf(value),
            whole,
            subject.chinese() + value,
            "本年" + subject.chinese() + value + "件。",
            1,
            Place.ofParagraph(3)));
    return this;
  }

  /** Adds a figure with its own words and sentence. */
  public ReportBuilder figure(NarrativeFigure figure) {
    figures.add(figure);
    return this;
  }

  public ReportBuilder doubt(String part, String reason) {
    doubts.add(new ReadingDoubt(part, reason, Place.UNKNOWN));
    return this;
  }

  /** The facts. */
  public AnnualReport build() {
    List<FormTable> filled =
        tables.values().stream()
            .map(
                t ->
                    new FormTable(
                        t.name(),
                        t.presence(),
                        t.edition(),
                        cells.values().stream()
                            .filter(c -> c.key().table().equals(t.name()))
                            .toList(),
                        t.missingRows(),
                        t.missingColumns(),
                        t.labels(),
                        t.place()))
            .toList();
    return new AnnualReport(
        agency,
        year,
        title,
        sections,
        filled,
        periods,
        fees,
        figures,
        paragraphs,
        doubts,
        Optional.empty(),
        Optional.empty());
  }

  private void addSections() {
    section(1, WORK);
    section(2, "");
    section(3, "");
    section(4, "");
    section(5, "存在的问题：部分信息更新不够及时，公开的形式较为单一。改进措施：今后将完善更新机制，丰富公开形式。");
    section(6, "本年度未收取信息处理费。");
  }

  private void section(int number, String text) {
    String name = StatutoryForm.SECTION_TITLES.get(number - 1);
    String ordinal = "一二三四五六".substring(number - 1, number);
    Place place = Place.ofParagraph(number * 3);
    sections.add(new Section(number, number, ordinal + "、" + name, name, text, place));
    if (!text.isEmpty()) {
      paragraph(number, text, "");
    }
  }

  private void addTables() {
    for (String table : StatutoryForm.TABLES) {
      List<String> labels = new ArrayList<>(StatutoryForm.rows(table));
      if (table.equals(StatutoryForm.TABLE_2)) {
        labels.add("本年收费金额（单位：万元）");
      }
      tables.put(
          table,
          new FormTable(
              table,
              FormTable.Presence.PRESENT,
              FormTable.Edition.OF_2021,
              List.of(),
              List.of(),
              List.of(),
              labels,
              Place.ofTable(1)));
      for (String row : StatutoryForm.rows(table)) {
        StatutoryForm.columns(table, row).forEach(column -> cell(table, row, column, "0"));
      }
    }
    cell("表三", "一", "自然人", "3").cell("表三", "一", "总计", "3");
    cell("表三", "三(一)", "自然人", "3").cell("表三", "三(一)", "总计", "3");
    cell("表三", "三(七)", "自然人", "3").cell("表三", "三(七)", "总计", "3");
    cell("表二", "行政许可", "本年处理决定数量", "12");
  }

  private static String bare(String heading) {
    return heading.replaceFirst("^[一二三四五六七八九十]+、", "");
  }
}
