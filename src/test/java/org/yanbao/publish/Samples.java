package org.yanbao.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanbao.document.Place;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Fingerprint;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.finding.Waiver;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.OrganType;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.StatutoryForm;

/** Audits of agencies that do not exist, to draw sheets from. */
public final class Samples {
  private static final String HASH =
      "3f9a1c07d5be42886e10b7c3a954f2d6081b7e93c4fa60d2579e8b13ac46d05f";

  private Samples() {}

  /** A report with a few findings of each kind. */
  public static AuditRecord withFindings() {
    return record(
        "青禾县人民政府",
        List.of(
            finding(
                "A02",
                "勾稽恒等",
                Severity.ERROR,
                "表三“商业企业”一列，第一项加第二项之和为 12，第三项加第四项之和为 10，两者不等。",
                "《中华人民共和国政府信息公开工作年度报告格式》表三表内注：第一项加第二项之和，等于第三项加第四项之和",
                "12",
                "10",
                new Evidence("一 11，二 1；三(七) 9，四 1", "表三 商业企业列（第3页第2个表格）")),
            finding(
                "N01",
                "收到件数",
                Severity.ERROR,
                "正文称全年收到政府信息公开申请 16 件，表三“本年新收政府信息公开申请数量”总计为 34 件，两者不符。",
                "《中华人民共和国政府信息公开工作年度报告格式》关于数据准确的要求",
                "34件",
                "16件",
                new Evidence("2024年，全县各级行政机关共收到政府信息公开申请16件，全部按期答复。", "第1页第6段"),
                new Evidence("一、本年新收政府信息公开申请数量　总计 34", "表三 一 总计（第3页）")),
            finding(
                "S09",
                "考核评议追责结果",
                Severity.ERROR,
                "报告没有说明工作考核、社会评议和责任追究结果情况。各级人民政府的年度报告应当包括这三方面的情况。",
                "《中华人民共和国政府信息公开条例》第五十条第（四）项",
                "",
                "",
                new Evidence("一、总体情况", "第1页第4段")),
            finding(
                "B02",
                "表三空白",
                Severity.WARNING,
                "表三有 159 个单元格没有填写数字，没有发生的应当填“0”。",
                "填报惯例：没有发生的填“0”，以区别于漏填",
                "每格都填写数字",
                "175 格中 159 格空白",
                new Evidence("三(三)1 至 三(六)3 各列均为空白", "表三（第3页）")),
            finding(
                "Q05",
                "本机关名用字",
                Severity.WARNING,
                "机关名称在文中写法不一：“青禾县”与“青𠮷县”。",
                "填报惯例",
                "",
                "",
                new Evidence("青𠮷县人民政府办公室，联系人：澠、𬭊。", "第5页第40段")),
            finding(
                "D07",
                "文号书写",
                Severity.HINT,
                "文号“国办公开办函2021 30号”缺少年份的六角括号。",
                "填报惯例",
                "国办公开办函〔2021〕30号",
                "国办公开办函2021 30号",
                new Evidence("根据国办公开办函2021 30号文件要求编制", "第1页第2段"))),
        checks());
  }

  /** A report whose 表三 was read, with a finding on one of its columns. */
  public static AuditRecord withTable() {
    AuditRecord model = record("青禾县人民政府", List.of(), checks());
    List<FormCell> cells = new ArrayList<>();
    for (String row : StatutoryForm.TABLE_3_ROWS) {
      for (String column : StatutoryForm.TABLE_3_COLUMNS) {
        int value = column.equals("商业企业") ? COMPANIES.getOrDefault(row, 0) : 0;
        cells.add(cell(new CellKey("表三", row, column), value));
      }
    }
    FormTable table =
        new FormTable(
            "表三",
            FormTable.Presence.PRESENT,
            FormTable.Edition.OF_2021,
            cells,
            List.of(),
            List.of(),
            List.of(),
            Place.ofTable(2));
    Finding finding =
        finding(
            "A02",
            "勾稽恒等",
            Severity.ERROR,
            "表三“商业企业”列：两边之和应当相等，相差2件。",
            "《中华人民共和国政府信息公开工作年度报告格式》表三表内注",
            "57312",
            "57310",
            new Evidence(
                "表三“商业企业”列：见各行",
                "表三 一 商业企业，第2个表格第4行第5列",
                COMPANIES.keySet().stream().map(row -> "表三/" + row + "/商业企业").toList()));
    AnnualReport report = report(new Agency("青禾县人民政府", OrganType.GOV), 2024, table);
    return new AuditRecord(
        model.input(),
        Outcome.FINDINGS,
        Verdict.TO_MEND,
        "",
        Optional.of(report),
        List.of(finding),
        model.checks(),
        "",
        model.rulebook(),
        model.tool());
  }

  /** A finding that rests on every cell of 表三, so that its picture goes on over the page. */
  public static AuditRecord wholeTable() {
    AuditRecord model = withTable();
    AnnualReport report = model.report().orElseThrow();
    FormTable table = report.tables().get(0);
    List<FormCell> blank =
        table.cells().stream()
            .map(c -> new FormCell(c.key(), "", CellState.BLANK, BigDecimal.ZERO, c.place(), ""))
            .toList();
    List<String> places =
        blank.stream().map(c -> "表三/" + c.key().row() + "/" + c.key().column()).toList();
    Finding finding =
        finding(
            "B02",
            "表三空白",
            Severity.WARNING,
            "表三有 175 个单元格没有填写数字，没有发生的应当填“0”。",
            "填报惯例：没有发生的填“0”，以区别于漏填",
            "0",
            "175格空白",
            new Evidence("表三各格", "表三，第2个表格第4行第5列", places));
    return new AuditRecord(
        model.input(),
        model.outcome(),
        Verdict.MOSTLY_PASS,
        "",
        Optional.of(report(report.agency(), report.year(), filled(table, blank))),
        List.of(finding),
        model.checks(),
        "",
        model.rulebook(),
        model.tool());
  }

  private static final Map<String, Integer> COMPANIES =
      Map.of("一", 57301, "二", 11, "三(七)", 57309, "四", 1);

  private static FormCell cell(CellKey key, int value) {
    return new FormCell(
        key,
        Integer.toString(value),
        CellState.NUMBER,
        BigDecimal.valueOf(value),
        Place.ofTable(2),
        "");
  }

  /** A report in which everything is longer than anybody would expect. */
  public static AuditRecord extreme() {
    AuditRecord model = withTable();
    Finding finding = model.findings().get(0);
    String name = "青禾县".repeat(30) + "人民政府";
    String quote = "经核对，本年度收到的申请（含上年结转）共计12345件。".repeat(120) + "W".repeat(200);
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      findings.add(
          new Finding(
              "LOCAL-RULE-2024-" + severity.ordinal(),
              "很长的规则名称".repeat(12),
              severity,
              quote,
              "很长的依据，".repeat(60),
              "应为很长的值".repeat(40),
              "9".repeat(180),
              List.of(finding.evidence().get(0), new Evidence(quote, "第1页第1段，".repeat(30))),
              severity.key()));
    }
    AnnualReport report = model.report().orElseThrow();
    FormTable table = report.tables().get(0);
    List<FormCell> cells =
        table.cells().stream()
            .map(
                cell ->
                    new FormCell(
                        cell.key(),
                        "约一万二千三百四十五件（含上年结转和不予处理的申请，详见附件）",
                        CellState.INVALID,
                        BigDecimal.ZERO,
                        cell.place(),
                        ""))
            .toList();
    return new AuditRecord(
        new SubmittedFile("a/".repeat(200) + name + ".docx", HASH, "text/plain", 1),
        Outcome.FINDINGS,
        Verdict.TO_MEND,
        "",
        Optional.of(report(new Agency(name, OrganType.GOV), 2024, filled(table, cells))),
        findings,
        List.of(
            check("LOCAL-RULE-2024A 很长的规则名称很长的规则名称很长的规则名称", RuleCheck.State.HELD, ""),
            check("A01 表三行合计", RuleCheck.State.HELD, "")),
        "",
        model.rulebook(),
        model.tool());
  }

  /** The same report as {@link #withFindings}, with the first finding 不符合 waived. */
  public static AuditRecord withWaiver() {
    AuditRecord model = withFindings();
    List<Finding> findings = new ArrayList<>(model.findings());
    findings.set(
        0,
        findings
            .get(0)
            .waivedBy(new Waiver("机构改革，数据并入", "青禾县政务公开办公室", LocalDate.of(2026, 12, 31))));
    return record("青禾县人民政府", findings, checks());
  }

  /** The record of an agency that handed in no report. */
  public static AuditRecord missing() {
    Finding finding =
        finding(
            "L03",
            "未提交",
            Severity.ERROR,
            "机关名单列有“青禾县人民政府”，本次审核没有收到它的报告。",
            "《中华人民共和国政府信息公开条例》第四十九条",
            "按期提交",
            "没有收到",
            new Evidence("名单列有青禾县人民政府", "机关名单第8行"));
    AuditRecord model = record("青禾县人民政府", List.of(finding), List.of());
    return new AuditRecord(
        new SubmittedFile("roster.csv:8", "", "", 0),
        model.outcome(),
        model.verdict(),
        "",
        model.report(),
        model.findings(),
        List.of(),
        "",
        model.rulebook(),
        model.tool());
  }

  /** A report in which nothing was found. */
  public static AuditRecord clean() {
    return record("临川湖镇人民政府", List.of(), held());
  }

  /** A report with this many findings. */
  public static AuditRecord withMany(int count) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> models = withFindings().findings();
    for (int i = 0; i < count; i++) {
      Finding model = models.get(i * models.size() / count);
      findings.add(
          new Finding(
              model.rule(),
              model.title(),
              model.severity(),
              "第" + (i + 1) + "处。" + model.message().repeat(1 + i % 4),
              model.basis(),
              model.expected(),
              model.actual(),
              model.evidence(),
              Fingerprint.of(model.rule(), "青禾县人民政府", 2024, "表三/" + i)));
    }
    return record("青禾县人民政府", findings, checks());
  }

  /** A report of an agency of this name. */
  public static AuditRecord of(String agency) {
    return record(agency, List.of(), held());
  }

  /** A file that could not be read. */
  public static AuditRecord failed() {
    return new AuditRecord(
        new SubmittedFile("收件箱/第三批.zip!乡镇/年报(终稿)(1).pdf", HASH, "application/pdf", 1_482_113),
        Outcome.FAILED,
        Verdict.NOT_ASSESSABLE,
        "文件设有打开密码，无法读取内容。请向报送机关索取不设密码的文件。",
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        "",
        "验报 0.1.0");
  }

  /** A report whose tables could not be read. */
  public static AuditRecord notAssessable() {
    AuditRecord model = withFindings();
    return new AuditRecord(
        model.input(),
        Outcome.NOT_ASSESSABLE,
        Verdict.NOT_ASSESSABLE,
        "表二、表三、表四是图片，没有可以读取的文字，表内和文表之间的数字无法核对。",
        Optional.of(
            report(
                Agency.UNKNOWN,
                0,
                List.of(new ReadingDoubt("表三", "表格是图片，单元格内容未能读出", Place.ofTable(2).onPage(3))))),
        model.findings().subList(2, 3),
        checks(),
        "",
        model.rulebook(),
        model.tool());
  }

  private static AuditRecord record(String agency, List<Finding> findings, List<RuleCheck> checks) {
    return new AuditRecord(
        new SubmittedFile(
            "reports-in/2024/" + agency + "2024年政府信息公开工作年度报告.docx",
            HASH,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            49_356),
        findings.isEmpty() ? Outcome.CLEAN : Outcome.FINDINGS,
        Verdict.of(findings),
        "",
        Optional.of(report(new Agency(agency, OrganType.GOV), 2024, List.of())),
        findings,
        checks,
        "",
        "9c1185a5c5e9fc54612808977ee8f548b2258d31a4adf5c1c1f0a9d0f0b1f9c2",
        "验报 0.1.0");
  }

  private static AnnualReport report(Agency agency, int year, List<ReadingDoubt> doubts) {
    return report(agency, year, List.of(), doubts);
  }

  private static AnnualReport report(Agency agency, int year, FormTable table) {
    return report(agency, year, List.of(table), List.of());
  }

  private static AnnualReport report(
      Agency agency, int year, List<FormTable> tables, List<ReadingDoubt> doubts) {
    return new AnnualReport(
        agency,
        year,
        year == 0 ? "" : agency.name() + year + "年政府信息公开工作年度报告",
        List.of(),
        tables,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        doubts,
        Optional.empty(),
        Optional.empty());
  }

  /** The same table with other cells. */
  private static FormTable filled(FormTable table, List<FormCell> cells) {
    return new FormTable(
        table.name(),
        table.presence(),
        table.edition(),
        cells,
        List.of(),
        List.of(),
        List.of(),
        table.place());
  }

  private static Finding finding(
      String rule,
      String title,
      Severity severity,
      String message,
      String basis,
      String expected,
      String actual,
      Evidence... evidence) {
    return new Finding(
        rule,
        title,
        severity,
        message,
        basis,
        expected,
        actual,
        List.of(evidence),
        Fingerprint.of(rule, "青禾县人民政府", 2024, "六"));
  }

  private static List<RuleCheck> checks() {
    List<RuleCheck> checks = new ArrayList<>(held());
    for (String id : List.of("Y01 结转衔接", "Y02 有效件数衔接", "Y04 跨年雷同", "Y05 问题照抄")) {
      checks.add(check(id, RuleCheck.State.NOT_CHECKED, "没有该机关 2023 年度的报告，无从比较。"));
    }
    checks.add(check("L04 报送日期", RuleCheck.State.NOT_CHECKED, "报告没有写明公布日期，不能判断是否逾期。"));
    checks.add(check("Q03 他单位名称", RuleCheck.State.FAILED, "规则执行超过时限，已经停止；请联系规则维护人员。"));
    checks.add(check("P07 沿用旧版表式", RuleCheck.State.NOT_APPLICABLE, ""));
    checks.add(check("B09 无权制定规章", RuleCheck.State.NOT_APPLICABLE, ""));
    return checks;
  }

  private static List<RuleCheck> held() {
    return List.of(
            "S01 六部分齐全",
            "S02 部分顺序",
            "S03 编号与标题相符",
            "S04 标题重复",
            "S06 内容空缺",
            "S07 总体情况五方面",
            "S08 问题与改进俱全",
            "P01 表二缺失",
            "P02 表三缺失",
            "P03 表四缺失",
            "P04 表二行列不全",
            "A01 表三行合计",
            "A03 办理结果分项合计",
            "A04 表四合计（行政复议）",
            "A05 表四合计（未经复议直接起诉）",
            "A06 表四合计（复议后起诉）",
            "B05 负数",
            "B06 小数件数",
            "X01 有复议无申请",
            "N02 办结件数",
            "N03 结转件数",
            "F01 信息处理费说明",
            "F02 收费表述矛盾",
            "D01 统计期限缺失",
            "D02 非整年期限",
            "D05 正文年份错",
            "Q01 占位文字",
            "Q08 敏感信息")
        .stream()
        .map(id -> check(id, RuleCheck.State.HELD, ""))
        .toList();
  }

  private static RuleCheck check(String idAndTitle, RuleCheck.State state, String reason) {
    String[] parts = idAndTitle.split(" ", 2);
    return new RuleCheck(parts[0], parts[1], state, reason);
  }
}
