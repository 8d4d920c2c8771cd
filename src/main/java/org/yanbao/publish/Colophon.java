package org.yanbao.publish;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.yanbao.finding.Finding;
import org.yanbao.publish.sign.SignatureSpace;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;
import org.yanbao.publish.typeset.Typeface;

/** With what the audit was made, how to verify the sheet, and the signature. */
final class Colophon {
  private static final float LABEL = 70;
  private static final float BOX_WIDTH = 250;
  private static final float BOX_HEIGHT = 78;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss（xxx）", Locale.ROOT);

  private Colophon() {}

  static List<Strip> strips(
      AuditRecord record, List<Attachment> attachments, SignatureSpace space, ZonedDateTime time) {
    List<Strip> strips = new ArrayList<>();
    strips.addAll(entry("审核工具", record.tool()));
    strips.addAll(
        entry(
            "规则库版本",
            record.rulebook().isEmpty()
                ? "未执行规则"
                : "SHA-256 " + Wording.grouped(record.rulebook())));
    SortedSet<String> lacking = Typeface.lacking(words(record));
    if (!lacking.isEmpty()) {
      strips.addAll(
          entry("字形说明", "字库未收的字以统一码编号代替：" + String.join("、", lacking) + "。原字见所附原报告和数据文件。"));
    }
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      strips.addAll(
          entry(i == 0 ? "随附文件" : "", attachment.name() + "　" + attachment.description()));
    }
    strips.addAll(
        entry(
            "核验方法",
            "用支持电子签名的阅读器打开，或者运行“java -jar yanbao.jar verify 文件”。签名覆盖整个文件，"
                + "签名后任何改动都会使核验不通过；核对原报告时，其 SHA-256 应与首页所列一致。"));
    strips.add(Strip.gap(8));
    strips.add(signature(space, time));
    return Strip.togetherUpTo(400, strips);
  }

  private static String words(AuditRecord record) {
    StringBuilder words = new StringBuilder(record.agency()).append(record.input().file());
    record.report().ifPresent(report -> words.append(report.title()));
    for (Finding finding : record.findings()) {
      words.append(finding.message()).append(finding.expected()).append(finding.actual());
      finding.evidence().forEach(evidence -> words.append(evidence.quote()));
    }
    return words.toString();
  }

  /** The box of the signature. */
  static Strip signature(SignatureSpace space, ZonedDateTime time) {
    return Strip.of(BOX_HEIGHT, (pen, top) -> box(pen, space, time, top));
  }

  private static List<Strip> entry(String label, String text) {
    List<Strip> strips =
        new ArrayList<>(
            TextBlock.of(text, Style.regular(9.5f), Paper.WIDTH - LABEL, 15.5f)
                .strips(Paper.LEFT + LABEL));
    strips.set(
        0,
        strips.get(0).over((pen, top) -> pen.text(label, Style.bold(9), Paper.LEFT, top - 11.3f)));
    return strips;
  }

  private static void box(Pen pen, SignatureSpace space, ZonedDateTime time, float top) {
    float left = Paper.RIGHT - BOX_WIDTH;
    float bottom = top - BOX_HEIGHT;
    boolean demonstration = space.key().isDemonstration();
    Ink ink = demonstration ? Ink.GREY : Tint.OFFICIAL;
    pen.frame(ink, left, bottom, BOX_WIDTH, BOX_HEIGHT, 0.9f);
    pen.text(demonstration ? "电子签名（演示）" : "电子签名", Style.bold(11).in(ink), left + 12, top - 20);
    float inner = BOX_WIDTH - 24 - 44 - (space.seal().isPresent() ? Seal.SIZE : 0);
    space
        .seal()
        .ifPresent(
            name ->
                Seal.draw(
                    pen, name, left + BOX_WIDTH - Seal.SIZE / 2 - 2, bottom + BOX_HEIGHT / 2));
    row(pen, "签署人", space.key().signer(), left + 12, top - 37, inner);
    row(pen, "签署时间", MINUTE.format(time), left + 12, top - 52, inner);
    row(pen, "文件状态", "签署后不允许任何改动", left + 12, top - 67, inner);
    pen.onPage(() -> space.show(left, bottom, BOX_WIDTH, BOX_HEIGHT));
  }

  private static void row(
      Pen pen, String label, String value, float left, float baseline, float width) {
    pen.text(label, Style.regular(8.5f).in(Ink.GREY), left, baseline);
    // A long name is set smaller rather than cut off.
    pen.text(value, Pen.fitting(value, Style.regular(9), width), left + 44, baseline);
  }
}
