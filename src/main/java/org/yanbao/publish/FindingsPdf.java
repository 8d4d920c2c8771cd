package org.yanbao.publish;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.finding.Outcome;
import org.yanbao.publish.sign.SignatureSpace;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.publish.typeset.Mark;
import org.yanbao.publish.typeset.Strip;

/**
 * Draws the findings sheet of an audit (审计意见书) as PDF/A-3u and signs it over the whole file.
 * Thread-safe: one serves a whole batch.
 */
public final class FindingsPdf {
  private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七"};

  private final SignedPaper paper;
  private final Letterhead letterhead;

  /** A sheet of nobody in particular, signed with this key at level B. */
  public FindingsPdf(SigningKey key) {
    this(Signer.with(key), Letterhead.NONE);
  }

  /** A sheet of this body, signed by this signer. */
  public FindingsPdf(Signer signer, Letterhead letterhead) {
    this.paper = new SignedPaper(signer);
    this.letterhead = Objects.requireNonNull(letterhead);
  }

  /** Whether this name can stand in the seal. */
  public static boolean fitsSeal(String name) {
    return Seal.fits(name);
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
    return paper.write(
        new SignedPaper.Label(
            Wording.subject(record) + " " + Wording.DOCUMENT,
            "审核结论：" + record.verdict().chinese(),
            record.tool()),
        attachments,
        (space, time) -> parts(record, attachments, earlier, space, time),
        new SheetFrame(Wording.DOCUMENT, record, paper.key()),
        now);
  }

  private List<List<Strip>> parts(
      AuditRecord record,
      List<Attachment> attachments,
      Optional<EarlierSheet> earlier,
      SignatureSpace space,
      ZonedDateTime time) {
    List<List<Strip>> parts = new ArrayList<>();
    parts.add(TitleBlock.strips(record, letterhead, time));
    parts.add(Summary.strips(record));
    int part = 0;
    if (record.outcome() == Outcome.FAILED || record.outcome() == Outcome.NOT_ASSESSABLE) {
      parts.add(headed(part++, "处理建议", Advice.strips()));
    }
    if (earlier.isPresent()) {
      parts.add(headed(part++, "与上一版审计意见书的比较", Changes.strips(record, earlier.get())));
    }
    List<Strip> findings = FindingsList.strips(record);
    if (!findings.isEmpty()) {
      parts.add(headed(part++, "审核发现的问题", findings));
    }
    List<Strip> waived = FindingsList.waivedStrips(record);
    if (!waived.isEmpty()) {
      parts.add(headed(part++, "已经豁免的问题", waived));
    }
    List<Strip> held = HeldRules.strips(record);
    if (!held.isEmpty()) {
      parts.add(headed(part++, "已核对且未发现问题的事项", held));
    }
    List<Strip> unchecked = UncheckedRules.strips(record);
    if (!unchecked.isEmpty()) {
      parts.add(headed(part++, "未能核对的事项及原因", unchecked));
    }
    parts.add(headed(part, "审核说明与核验", Colophon.strips(record, attachments, space, time)));
    return parts;
  }

  private static List<Strip> headed(int part, String title, List<Strip> body) {
    String heading = ORDINALS[part] + "、" + title;
    Mark mark = new Mark("sheet-" + part, 1, heading);
    List<Strip> strips = new ArrayList<>(Heading.part(heading, mark));
    strips.addAll(body);
    return strips;
  }
}
