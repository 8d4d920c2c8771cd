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
  private static final float VALUE = 44;
  private static final float LINE = 12;
  private static final float BOX_HEIGHT = 78;
  private static final float SEALED_WIDTH = 330;
  private static final float SEALED_HEIGHT = Seal.SIZE + 8;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss（xxx）", Locale.ROOT);

  private Colophon() {}

  static List<Strip> strips(
      AuditRecord record, List<Attachment> attachments, SignatureSpace space, ZonedDateTime time) {
    List<Strip> strips = new ArrayList<>();
    strips.addAll(entry("审核工具", Wording.tool(record.tool())));
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
    float height = space.seal().isPresent() ? SEALED_HEIGHT : BOX_HEIGHT;
    return Strip.of(height, (pen, top) -> box(pen, space, time, top));
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
    boolean sealed = space.seal().isPresent();
    float width = sealed ? SEALED_WIDTH : BOX_WIDTH;
    float height = sealed ? SEALED_HEIGHT : BOX_HEIGHT;
    float left = Paper.RIGHT - width;
    float bottom = top - height;
    boolean demonstration = space.key().isDemonstration();
    Ink ink = demonstration ? Ink.GREY : Tint.OFFICIAL;
    pen.frame(ink, left, bottom, width, height, 0.9f);
    pen.text(demonstration ? "电子签名（演示）" : "电子签名", Style.bold(11).in(ink), left + 12, top - 20);
    space
        .seal()
        .ifPresent(
            name -> Seal.draw(pen, name, Paper.RIGHT - Seal.SIZE / 2 - 5, bottom + height / 2));
    float inner = width - 24 - VALUE - (sealed ? Seal.SIZE + 3 : 0);
    float baseline = top - 37;
    baseline -= row(pen, "签署人", space.key().signer(), left + 12, baseline, inner);
    baseline -= row(pen, "签署时间", MINUTE.format(time), left + 12, baseline, inner);
    row(pen, "文件状态", "签署后不允许任何改动", left + 12, baseline, inner);
    pen.onPage(() -> space.show(left, bottom, width, height));
  }

  /**
   * Draws a label and its value, a long one in two lines, and returns how much height they took.
   */
  private static float row(
      Pen pen, String label, String value, float left, float baseline, float width) {
    pen.text(label, Style.regular(8.5f).in(Ink.GREY), left, baseline);
    // What does not fit in two lines is set smaller rather than cut off.
    Style style = Pen.fitting(value, Style.regular(9), 1.9f * width);
    TextBlock lines = TextBlock.of(value, style, width, LINE);
    lines.paintRagged(pen, left + VALUE, baseline + LINE / 2 + style.size() * 0.37f);
    return 15 + (lines.lineCount() - 1) * LINE;
  }
}
