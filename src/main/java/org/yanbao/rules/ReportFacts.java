package org.yanbao.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellState;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.OrganType;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.Section;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.TextParagraph;
import org.yanbao.rules.fact.他机关;
import org.yanbao.rules.fact.公布日期;
import org.yanbao.rules.fact.写法;
import org.yanbao.rules.fact.分列;
import org.yanbao.rules.fact.列;
import org.yanbao.rules.fact.单元格;
import org.yanbao.rules.fact.占比;
import org.yanbao.rules.fact.发现;
import org.yanbao.rules.fact.句子;
import org.yanbao.rules.fact.填报情形;
import org.yanbao.rules.fact.审核;
import org.yanbao.rules.fact.年度叙述;
import org.yanbao.rules.fact.应有部分;
import org.yanbao.rules.fact.往期单元格;
import org.yanbao.rules.fact.报告;
import org.yanbao.rules.fact.报告自述;
import org.yanbao.rules.fact.摘数;
import org.yanbao.rules.fact.收费说明;
import org.yanbao.rules.fact.敏感号码;
import org.yanbao.rules.fact.期限;
import org.yanbao.rules.fact.未提交;
import org.yanbao.rules.fact.机关;
import org.yanbao.rules.fact.正文数字;
import org.yanbao.rules.fact.段落;
import org.yanbao.rules.fact.汇总;
import org.yanbao.rules.fact.相似;
import org.yanbao.rules.fact.相同表格;
import org.yanbao.rules.fact.统计期限;
import org.yanbao.rules.fact.缺项;
import org.yanbao.rules.fact.落款日期;
import org.yanbao.rules.fact.行;
import org.yanbao.rules.fact.表格;
import org.yanbao.rules.fact.要点;
import org.yanbao.rules.fact.读取疑点;
import org.yanbao.rules.fact.近似名称;
import org.yanbao.rules.fact.通篇;
import org.yanbao.rules.fact.部分;
import org.yanbao.rules.fact.重复文字;
import org.yanbao.rules.fact.阈值;

/** Puts the facts of a report into the words of the rule language. */
final class ReportFacts {
  /** The classes that rules speak of. */
  static final List<Class<?>> VOCABULARY =
      List.of(
          报告.class,
          机关.class,
          部分.class,
          段落.class,
          句子.class,
          表格.class,
          行.class,
          列.class,
          单元格.class,
          填报情形.class,
          统计期限.class,
          年度叙述.class,
          报告自述.class,
          收费说明.class,
          正文数字.class,
          敏感号码.class,
          重复文字.class,
          近似名称.class,
          往期单元格.class,
          相似.class,
          相同表格.class,
          汇总.class,
          未提交.class,
          他机关.class,
          公布日期.class,
          落款日期.class,
          占比.class,
          分列.class,
          读取疑点.class,
          审核.class,
          发现.class,
          应有部分.class,
          要点.class,
          缺项.class,
          阈值.class,
          期限.class,
          写法.class,
          摘数.class);

  static final Map<OrganType, String> ORGANS =
      Map.of(
          OrganType.GOV, "各级人民政府",
          OrganType.OFFICE, "政府办公厅（室）",
          OrganType.DEPT, "部门",
          OrganType.BRANCH, "派出机关",
          OrganType.UNKNOWN, "不明");
  static final Map<CellState, String> STATES =
      Map.of(
          CellState.NUMBER, "数",
          CellState.BLANK, "空白",
          CellState.PLACEHOLDER, "占位符",
          CellState.INVALID, "非数");
  private final AnnualReport report;
  private final List<Object> facts = new ArrayList<>();

  private ReportFacts(AnnualReport report) {
    this.report = report;
  }

  /** All facts of a report, in its own order. */
  static List<Object> of(AnnualReport report, AuditContext context) {
    ReportFacts view = new ReportFacts(report);
    view.facts.add(
        new 报告(
            report.year(),
            report.title(),
            view.runningText(),
            context.auditedYear().orElse(0),
            view.recognised()));
    机关 organ = new 机关(report.agency().name(), ORGANS.get(report.agency().type()));
    view.facts.add(organ);
    view.addSections();
    view.addText(organ);
    view.facts.addAll(FormFacts.of(report));
    view.addStatements();
    view.facts.addAll(ContextFacts.of(report, context));
    return view.facts;
  }

  private void addSections() {
    int order = 0;
    for (Section section : report.sections()) {
      facts.add(
          new 部分(
              section.number(),
              section.ordinal(),
              section.heading(),
              section.title(),
              canonicalTitle(section.number()),
              section.text(),
              ++order,
              section.where(),
              textOf(section)));
    }
  }

  /** The running text of all sections of that number. */
  private String textOf(Section section) {
    List<String> texts =
        report.sections().stream()
            .filter(other -> other.number() == section.number())
            .map(Section::text)
            .toList();
    return texts.size() == 1 ? texts.get(0) : String.join("\n", texts);
  }

  /** Why no word can be held against the agency; empty where words were read and not recognised. */
  private String recognised() {
    return report.doubts().stream()
        .filter(ReadingDoubt::isOfRecognisedWords)
        .map(ReadingDoubt::reason)
        .findFirst()
        .orElse("");
  }

  private String runningText() {
    return report.paragraphs().stream().map(TextParagraph::text).collect(Collectors.joining("\n"));
  }

  private static String canonicalTitle(int section) {
    List<String> titles = StatutoryForm.SECTION_TITLES;
    return section >= 1 && section <= titles.size() ? titles.get(section - 1) : "";
  }

  private void addText(机关 organ) {
    List<段落> paragraphs = new ArrayList<>();
    int sentences = 0;
    通篇 whole =
        new 通篇(
            report.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList());
    for (TextParagraph paragraph : report.paragraphs()) {
      int section = paragraph.section();
      String where = paragraph.where();
      String doubt = paragraph.doubt().isEmpty() ? recognised() : paragraph.doubt();
      int number = paragraphs.size() + 1;
      paragraphs.add(
          new 段落(section, number, paragraph.text(), paragraph.sentences(), where, doubt));
      String before = "";
      for (String sentence : paragraph.sentences()) {
        句子 fact = new 句子(section, number, ++sentences, sentence, where, doubt, whole);
        facts.add(fact);
        facts.addAll(分列.见于(fact, before));
        before = sentence;
        facts.addAll(占比.见于(fact));
        年度叙述.见于(fact, organ).filter(told -> told.年() != report.year()).ifPresent(facts::add);
        报告自述.见于(fact).stream().filter(said -> said.年() != report.year()).forEach(facts::add);
      }
      facts.addAll(PersonalNumbers.in(paragraph, doubt));
      facts.addAll(NameSlips.slips(report.agency().name(), paragraph));
    }
    facts.addAll(paragraphs);
    facts.addAll(Repetitions.in(report, paragraphs));
  }

  private void addStatements() {
    report.signed().ifPresent(day -> facts.add(new 落款日期(day)));
    report
        .periods()
        .forEach(
            p ->
                facts.add(
                    new 统计期限(
                        p.from(), p.to(), p.quote(), p.section(), p.where(), doubtOf(p.quote()))));
    for (FeeStatement fee : report.fees()) {
      facts.add(
          new 收费说明(
              fee.kind() == FeeStatement.Kind.NONE ? "未收取" : "收取",
              fee.cases().isPresent(),
              fee.cases().orElse(0L),
              fee.yuan().isPresent(),
              fee.yuan().map(ReportFacts::plain).orElse(BigDecimal.ZERO),
              fee.parts().stream().map(ReportFacts::plain).toList(),
              fee.quote(),
              fee.section(),
              fee.where(),
              doubtOf(fee.quote())));
    }
    report
        .figures()
        .forEach(
            f ->
                facts.add(
                    new 正文数字(
                        f.subject().chinese(),
                        plain(f.value()),
                        f.whole(),
                        f.words(),
                        f.sentence(),
                        f.section(),
                        f.where(),
                        doubtOf(f.sentence()))));
  }

  /** A statement is as sure as the paragraph that holds its sentence. */
  private String doubtOf(String sentence) {
    return report.paragraphs().stream()
        .filter(paragraph -> !paragraph.doubt().isEmpty())
        .filter(paragraph -> paragraph.text().contains(sentence))
        .map(TextParagraph::doubt)
        .findFirst()
        .orElse("");
  }

  /** The same number without needless zeros and never with an exponent: 5.00 is 5. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
