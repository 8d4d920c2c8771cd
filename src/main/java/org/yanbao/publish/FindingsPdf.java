package org.yanbao.publish;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.finding.Outcome;
import org.yanbao.publish.sign.SignatureSpace;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.ArchivalPdf;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.publish.typeset.Description;
import org.yanbao.publish.typeset.Flow;
import org.yanbao.publish.typeset.Mark;
import org.yanbao.publish.typeset.Strip;

/**
 * Draws the findings sheet of an audit (审计意见书) as PDF/A-3u and signs it over the whole file.
 * Immutable and thread-safe: one serves a whole batch.
 */
public final class FindingsPdf {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七"};

  private final SigningKey key;
  private final Letterhead letterhead;

  /** A sheet of nobody in particular, signed with this key. */
  public FindingsPdf(SigningKey key) {
    this(key, Letterhead.NONE);
  }

  /** A sheet of this body, signed with this key. */
  public FindingsPdf(SigningKey key, Letterhead letterhead) {
    this.key = Objects.requireNonNull(key);
    this.letterhead = Objects.requireNonNull(letterhead);
  }

  /**
   * Draws and signs the sheet of one audit.
   *
   * @param attachments files that travel inside: the report, findings.json, the rules; may be empty
   * @param now date of the audit and time of the signature
   * @return the whole file
   * @throws org.yanbao.publish.sign.SigningException when the key cannot sign
   */
  public byte[] write(AuditRecord record, List<Attachment> attachments, Instant now) {
    return write(record, attachments, Optional.empty(), now);
  }

  /**
   * Draws and signs the sheet of one audit, held against the version before it.
   *
   * @param attachments files that travel inside: the report, findings.json, the rules; may be empty
   * @param earlier the version before this one
   * @param now date of the audit and time of the signature
   * @return the whole file
   * @throws org.yanbao.publish.sign.SigningException when the key cannot sign
   */
  public byte[] write(
      AuditRecord record,
      List<Attachment> attachments,
      Optional<EarlierSheet> earlier,
      Instant now) {
    ZonedDateTime time = now.truncatedTo(ChronoUnit.SECONDS).atZone(CHINA);
    ArchivalPdf pdf =
        new ArchivalPdf(
            new Description(
                Wording.subject(record) + " " + Wording.DOCUMENT,
                "审核结论：" + record.verdict().chinese(),
                record.tool(),
                time));
    SignatureSpace space = new SignatureSpace(pdf.writer(), key, time);
    pdf.attach(attachments);
    pdf.paint(flow(record, attachments, earlier, space, time), new SheetFrame(record, key));
    space.write();
    byte[] file = pdf.close();
    space.sign(file);
    return file;
  }

  private Flow flow(
      AuditRecord record,
      List<Attachment> attachments,
      Optional<EarlierSheet> earlier,
      SignatureSpace space,
      ZonedDateTime time) {
    Flow flow = new Flow(Paper.TOP, Paper.BOTTOM);
    flow.add(TitleBlock.strips(record, letterhead, time));
    flow.add(Summary.strips(record));
    int part = 0;
    if (record.outcome() == Outcome.FAILED || record.outcome() == Outcome.NOT_ASSESSABLE) {
      flow.add(headed(part++, "处理建议", Advice.strips()));
    }
    if (earlier.isPresent()) {
      flow.add(headed(part++, "与上一版审计意见书的比较", Changes.strips(record, earlier.get())));
    }
    List<Strip> findings = FindingsList.strips(record);
    if (!findings.isEmpty()) {
      flow.add(headed(part++, "审核发现的问题", findings));
    }
    List<Strip> waived = FindingsList.waivedStrips(record);
    if (!waived.isEmpty()) {
      flow.add(headed(part++, "已经豁免的问题", waived));
    }
    List<Strip> held = HeldRules.strips(record);
    if (!held.isEmpty()) {
      flow.add(headed(part++, "已核对且未发现问题的事项", held));
    }
    List<Strip> unchecked = UncheckedRules.strips(record);
    if (!unchecked.isEmpty()) {
      flow.add(headed(part++, "未能核对的事项及原因", unchecked));
    }
    flow.add(headed(part, "审核说明与核验", Colophon.strips(record, attachments, space, time)));
    return flow;
  }

  private static List<Strip> headed(int part, String title, List<Strip> body) {
    String heading = ORDINALS[part] + "、" + title;
    Mark mark = new Mark("sheet-" + part, 1, heading);
    List<Strip> strips = new ArrayList<>(Heading.part(heading, mark));
    strips.addAll(body);
    return strips;
  }
}
