package org.yanbao.publish;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.sign.SignatureSpace;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Mark;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Span;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/**
 * Draws the letter that asks an agency to mend its report (整改通知书, 条例第四十七条) as PDF/A-3u and signs
 * it. Thread-safe: one serves a whole batch.
 */
public final class NoticePdf {
  /** Its Chinese title. */
  static final String DOCUMENT = "政府信息公开工作年度报告整改通知书";

  private static final float LEADING = 19;
  private static final float INDENT = 22;
  private static final String[] ORDINALS = {"一", "二", "三", "四"};
  private static final Style TEXT = Style.regular(11);
  private static final Style SMALL = Style.regular(9.5f).in(Ink.GREY);
  private static final Style IMPRINT = Style.regular(11.5f);

  private final SignedPaper paper;
  private final Letterhead letterhead;
  private final String deadline;

  /**
   * Letters of one body.
   *
   * @param deadline until when the agency has to mend, such as 收到本通知书之日起15个工作日内
   */
  public NoticePdf(Signer signer, Letterhead letterhead, String deadline) {
    this.paper = new SignedPaper(signer);
    this.letterhead = Objects.requireNonNull(letterhead);
    this.deadline = Objects.requireNonNull(deadline);
  }

  /** Whether the verdict on a report asks for a letter. */
  public static boolean isDue(AuditRecord record) {
    return record.verdict() == Verdict.TO_MEND && !record.agency().isEmpty();
  }

  /**
   * Draws and signs the letter.
   *
   * @param sheet name of the findings PDF that the letter goes with
   * @param attachments files that travel inside
   * @param now date of the letter and time of the signature
   * @throws org.yanbao.publish.sign.SigningException when the key cannot sign
   */
  public byte[] write(AuditRecord record, String sheet, List<Attachment> attachments, Instant now) {
    return paper.write(
        new SignedPaper.Label(
            Wording.subject(record) + " " + DOCUMENT,
            "审核结论：" + record.verdict().chinese(),
            record.tool()),
        attachments,
        (space, time) -> parts(record, sheet, space, time),
        new SheetFrame(DOCUMENT, record, paper.key()),
        now);
  }

  private List<List<Strip>> parts(
      AuditRecord record, String sheet, SignatureSpace space, ZonedDateTime time) {
    List<List<Strip>> parts = new ArrayList<>();
    parts.add(Masthead.strips(DOCUMENT, letterhead, record.agency()));
    parts.add(opening(record));
    int part = 0;
    parts.add(items(part++, "必须整改的问题", of(record, Severity.ERROR)));
    List<Finding> doubts = of(record, Severity.WARNING);
    if (!doubts.isEmpty()) {
      parts.add(items(part++, "需要核实的问题", doubts));
    }
    List<Finding> waived = record.findings().stream().filter(Finding::isWaived).toList();
    if (!waived.isEmpty()) {
      parts.add(waived(part++, waived));
    }
    parts.add(Wording.isMissing(record) ? submission(part) : demands(part, !doubts.isEmpty()));
    // A signature never stands alone on the last page.
    List<Strip> end = new ArrayList<>(references(sheet));
    end.addAll(closing(space, time));
    parts.add(Strip.together(end));
    return parts;
  }

  private static List<Finding> of(AuditRecord record, Severity severity) {
    return FindingsList.ordered(record).stream()
        .filter(finding -> finding.severity() == severity && !finding.isWaived())
        .toList();
  }

  private static List<Strip> opening(AuditRecord record) {
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(6));
    strips.addAll(
        Strip.heading(
            TextBlock.of(record.agency() + "：", Style.bold(12), Paper.WIDTH, 22)
                .strips(Paper.LEFT)));
    String year = record.year() == 0 ? "" : record.year() + "年度";
    if (Wording.isMissing(record)) {
      strips.addAll(
          paragraph(
              "根据《中华人民共和国政府信息公开条例》第四十七条，对照应报送机关名单进行了核对，没有收到你单位"
                  + year
                  + "政府信息公开工作年度报告。现将有关问题和要求通知如下。"));
      return strips;
    }
    strips.addAll(
        paragraph(
            "根据《中华人民共和国政府信息公开条例》第四十七条，对你单位报送的"
                + year
                + "政府信息公开工作年度报告进行了审核，审核结论为“"
                + record.verdict().chinese()
                + "”。现将需要整改的问题和要求通知如下。"));
    return strips;
  }

  /** A paragraph whose first line is indented by two characters. */
  private static List<Strip> paragraph(String text) {
    return TextBlock.of("　　" + text, TEXT, Paper.WIDTH, LEADING).strips(Paper.LEFT);
  }

  private static List<Strip> headed(int part, String title) {
    String heading = ORDINALS[part] + "、" + title;
    return Heading.part(heading, new Mark("notice-" + part, 1, heading));
  }

  private static List<Strip> items(int part, String title, List<Finding> findings) {
    List<Strip> strips = new ArrayList<>(headed(part, title + "（" + findings.size() + "项）"));
    for (int i = 0; i < findings.size(); i++) {
      strips.addAll(item(i + 1, findings.get(i)));
    }
    return strips;
  }

  private static List<Strip> item(int number, Finding finding) {
    float width = Paper.WIDTH - INDENT;
    float left = Paper.LEFT + INDENT;
    List<Span> head =
        List.of(
            new Span(finding.title(), Style.bold(11)),
            new Span("（" + finding.rule() + "）", SMALL),
            new Span("　" + finding.message(), TEXT));
    List<Strip> strips = new ArrayList<>(TextBlock.of(head, width, LEADING).strips(left));
    strips.set(
        0,
        strips
            .get(0)
            .over((pen, top) -> pen.text(number + ".", TEXT, Paper.LEFT, top - LEADING / 2 - 4)));
    if (!finding.basis().isBlank()) {
      strips.addAll(TextBlock.of("依据：" + finding.basis(), SMALL, width, 15.5f).strips(left));
    }
    strips.addAll(
        TextBlock.of("要求：" + Remedy.of(finding), Style.regular(10), width, 16.5f).strips(left));
    strips.add(Strip.gap(6));
    return Strip.togetherUpTo(200, strips);
  }

  private static List<Strip> waived(int part, List<Finding> findings) {
    List<Strip> strips = new ArrayList<>(headed(part, "已经豁免、不要求整改的问题（" + findings.size() + "项）"));
    for (Finding finding : findings) {
      String waiver = finding.waiver().orElseThrow().describe();
      List<Span> words =
          List.of(
              new Span(finding.title(), Style.bold(10)),
              new Span("（" + finding.rule() + "）　" + finding.message(), Style.regular(10)),
              new Span("　" + waiver, SMALL));
      strips.addAll(TextBlock.of(words, Paper.WIDTH, 16.5f).strips(Paper.LEFT));
      strips.add(Strip.gap(4));
    }
    return strips;
  }

  private List<Strip> demands(int part, boolean doubts) {
    List<Strip> strips = new ArrayList<>(headed(part, "整改要求"));
    strips.addAll(
        paragraph(
            "请于"
                + deadline
                + "完成整改，更正年度报告并重新公布，同时将更正后的报告和整改情况书面报送"
                + office()
                + "。"
                + (doubts ? "需要核实的问题，经核实有误的一并更正，核实无误的书面说明。" : "")));
    return strips;
  }

  private List<Strip> submission(int part) {
    List<Strip> strips = new ArrayList<>(headed(part, "整改要求"));
    strips.addAll(paragraph("请于" + deadline + "编制并公布年度报告，同时将年度报告和没有按期提交的原因书面报送" + office() + "。"));
    return strips;
  }

  private String office() {
    return letterhead.supervisor().isEmpty() ? "政府信息公开工作主管部门" : letterhead.supervisor();
  }

  private static List<Strip> references(String sheet) {
    List<Strip> strips = new ArrayList<>();
    strips.addAll(paragraph("各项问题所依据的原文、数字和位置，见所附审计意见书。对审核意见有异议的，可在上述期限内书面提出并附有关材料。"));
    strips.add(Strip.gap(8));
    strips.addAll(paragraph("附件：审计意见书（" + sheet + "）"));
    return strips;
  }

  private List<Strip> closing(SignatureSpace space, ZonedDateTime time) {
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(26));
    strips.addAll(imprint(letterhead.supervisor(), Wording.day(time)));
    strips.add(Strip.gap(18));
    strips.add(Colophon.signature(space, time));
    return Strip.together(strips);
  }

  /**
   * Who signs and when, set as on papers without a seal (GB/T 9704—2012, 7.3.5.2): the name two
   * characters from the margin, the date beginning two characters after it.
   */
  private static List<Strip> imprint(String name, String date) {
    float em = IMPRINT.size();
    Style style = Pen.fitting(name, IMPRINT, Paper.WIDTH - 4 * em);
    float dateRight = Paper.RIGHT - 2 * em;
    float nameLeft =
        Math.min(dateRight - Pen.width(name, style), dateRight - Pen.width(date, IMPRINT) - 2 * em);
    float dateLeft = name.isEmpty() ? dateRight - Pen.width(date, IMPRINT) : nameLeft + 2 * em;
    return List.of(
        Strip.of(20, (pen, top) -> pen.text(name, style, nameLeft, top - 14)),
        Strip.of(20, (pen, top) -> pen.text(date, IMPRINT, dateLeft, top - 14)));
  }
}
