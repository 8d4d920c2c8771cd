package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.Severity;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** The audit in one paragraph and in figures. */
final class Summary {
  private static final float FIGURE_WIDTH = Paper.WIDTH / 5;

  private Summary() {}

  static List<Strip> strips(AuditRecord record) {
    Tally tally = Tally.of(record);
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(9));
    strips.addAll(Heading.paragraph(words(record, tally)));
    if (!record.reason().isBlank()) {
      strips.add(Strip.gap(8));
      strips.addAll(reason(record));
    }
    if (!record.checks().isEmpty() || tally.findings() > 0) {
      strips.add(Strip.gap(10));
      strips.addAll(figures(tally));
    }
    return strips;
  }

  private static String words(AuditRecord record, Tally tally) {
    String against = "对照《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》";
    if (record.outcome() == Outcome.FAILED) {
      return "报送的文件未能读出，无法" + against + "核对。本意见书不对报告内容作出任何判断，也不表示报告存在问题。";
    }
    if (record.outcome() == Outcome.NOT_ASSESSABLE) {
      return "报送的文件已经收到，但不能完整地"
          + against
          + "核对，审核结论为“"
          + record.verdict().chinese()
          + "”。"
          + (tally.findings() > 0
              ? "已经核对的部分发现" + tally.words() + "，列于后文。"
              : "这是对文件可读性的说明，不表示报告内容存在问题。");
    }
    if (Wording.isMissing(record)) {
      return "对照应报送机关名单，本次审核没有收到该机关的年度报告。审核结论为“"
          + record.verdict().chinese()
          + "”。本意见由审核规则自动核对形成，供政府信息公开工作主管部门复核。";
    }
    StringBuilder words = new StringBuilder("经" + against + "核对，");
    words.append(tally.findings() == 0 ? "本报告未发现问题" : "本报告发现" + tally.words());
    if (tally.waived() > 0) {
      words.append("，另有").append(tally.waived()).append("项已经豁免、不计入结论");
    }
    words.append("；").append(tally.held()).append("项规则核对后未发现问题");
    if (tally.unchecked() > 0) {
      words.append("，另有").append(tally.unchecked()).append("项未能核对");
    }
    words.append("。审核结论为“").append(record.verdict().chinese()).append("”。");
    words.append("本意见由审核规则自动核对形成，供政府信息公开工作主管部门和报告机关复核；各项问题所依据的原文和数字均已列出。");
    return words.toString();
  }

  private static List<Strip> reason(AuditRecord record) {
    String label = record.outcome() == Outcome.FAILED ? "未能读出的原因" : "未能完整评定的原因";
    List<Strip> lines = new ArrayList<>();
    lines.add(
        Strip.of(
            19,
            (pen, top) ->
                pen.text(label, Style.bold(10).in(Tint.UNKNOWN), Paper.LEFT + 12, top - 13)));
    lines.addAll(
        TextBlock.of(record.reason(), Style.regular(10), Paper.WIDTH - 24, 16)
            .strips(Paper.LEFT + 12));
    lines.add(Strip.of(5, (pen, top) -> {}));
    return Strip.together(
        lines.stream()
            .map(
                line ->
                    line.over(
                        (pen, top) -> {
                          float bottom = top - line.height();
                          pen.fill(Ink.GROUND, Paper.LEFT, bottom, Paper.WIDTH, line.height());
                          pen.fill(Tint.UNKNOWN, Paper.LEFT, bottom, 2.4f, line.height());
                        }))
            .toList());
  }

  private static List<Strip> figures(Tally tally) {
    Strip row =
        Strip.of(
            40,
            (pen, top) -> {
              figure(pen, 0, tally.errors(), "不符合", Tint.of(Severity.ERROR), top);
              figure(pen, 1, tally.warnings(), "存疑", Tint.of(Severity.WARNING), top);
              figure(pen, 2, tally.hints(), "提示", Tint.of(Severity.HINT), top);
              figure(pen, 3, tally.held(), "核对无误的规则", Tint.HELD, top);
              figure(pen, 4, tally.unchecked(), "未能核对的规则", Tint.UNKNOWN, top);
            });
    return List.of(row.tied(), Strip.of(9, (pen, top) -> bar(pen, tally, top)));
  }

  private static void figure(Pen pen, int column, long count, String label, Ink ink, float top) {
    float left = Paper.LEFT + column * FIGURE_WIDTH;
    pen.text(Long.toString(count), Style.bold(19).in(count == 0 ? Ink.GREY : ink), left, top - 18);
    pen.text(label, Style.regular(8.5f).in(Ink.GREY), left, top - 32);
  }

  private static void bar(Pen pen, Tally tally, float top) {
    long[] counts = {
      tally.errors(), tally.warnings(), tally.hints(), tally.held(), tally.unchecked()
    };
    Ink[] inks = {
      Tint.of(Severity.ERROR),
      Tint.of(Severity.WARNING),
      Tint.of(Severity.HINT),
      Tint.HELD,
      Tint.UNKNOWN
    };
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    float left = Paper.LEFT;
    for (int i = 0; i < counts.length && sum > 0; i++) {
      float width = Paper.WIDTH * counts[i] / sum;
      pen.fill(inks[i], left, top - 6, Math.max(0, width - 0.8f), 5);
      left += width;
    }
  }
}
