package org.yanbao.publish;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Mark;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** Who was audited, when, on which file, and the verdict. */
final class TitleBlock {
  private static final float LABEL = 66;
  private static final float STAMP_WIDTH = 104;
  private static final float STAMP_HEIGHT = 44;
  private static final float LEADING = 17.5f;

  private TitleBlock() {}

  static List<Strip> strips(AuditRecord record, Letterhead letterhead, ZonedDateTime date) {
    List<Strip> strips =
        new ArrayList<>(Masthead.strips(Wording.DOCUMENT, letterhead, record.agency()));
    strips.set(0, strips.get(0).marked(new Mark("title", 1, "审核结论和摘要")));
    float beside = Paper.WIDTH - LABEL - STAMP_WIDTH - 16;
    List<Strip> facts = new ArrayList<>();
    facts.addAll(fact("被审核机关", Wording.agency(record), Style.bold(13), beside));
    facts.addAll(
        fact(
            "机关类型",
            record.report().map(r -> Wording.organ(r.agency().type())).orElse(Wording.UNREAD),
            Style.regular(10),
            beside));
    facts.addAll(fact("报告年度", Wording.year(record), Style.regular(10), beside));
    facts.addAll(fact("审核日期", Wording.day(date), Style.regular(10), beside));
    facts.set(0, facts.get(0).over((pen, top) -> stamp(pen, record, top)));
    strips.addAll(facts);
    float whole = Paper.WIDTH - LABEL;
    record
        .report()
        .map(r -> r.title())
        .filter(title -> !title.isBlank())
        .ifPresent(title -> strips.addAll(fact("报告题名", title, Style.regular(10), whole)));
    strips.addAll(
        Wording.isMissing(record)
            ? fact(
                "审核依据", "应报送机关名单（" + record.input().file() + "），没有收到报告", Style.regular(10), whole)
            : file(record.input(), whole));
    strips.add(Strip.gap(8));
    strips.add(Strip.of(1, (pen, top) -> pen.rule(Ink.LINE, Paper.LEFT, Paper.RIGHT, top, 0.6f)));
    return Strip.together(strips);
  }

  private static List<Strip> file(SubmittedFile input, float whole) {
    List<Strip> strips = new ArrayList<>();
    strips.addAll(fact("审核文件", input.shown(), Style.regular(10), whole));
    strips.addAll(
        fact(
            "",
            Wording.format(input.mediaType()) + "，" + Wording.size(input.bytes()),
            Style.regular(9).in(Ink.GREY),
            whole));
    if (input.sha256().isEmpty()) {
      strips.addAll(fact("SHA-256", "文件未能读出，没有校验值", Style.regular(9), whole));
    } else {
      strips.addAll(hash(input.sha256()));
    }
    return strips;
  }

  private static List<Strip> fact(String label, String value, Style style, float width) {
    List<Strip> strips =
        new ArrayList<>(TextBlock.of(value, style, width, LEADING).strips(Paper.LEFT + LABEL));
    strips.set(0, strips.get(0).over((pen, top) -> label(pen, label, top)));
    return strips;
  }

  private static void label(Pen pen, String label, float top) {
    pen.text(label, Style.regular(10).in(Ink.GREY), Paper.LEFT, top - LEADING / 2 - 3.7f);
  }

  /** Groups of eight, each at its own stop, so that two prints can be laid beside each other. */
  private static List<Strip> hash(String sha256) {
    String[] groups = Wording.grouped(sha256).split(" ");
    List<Strip> strips = new ArrayList<>();
    for (int start = 0; start < groups.length; start += 4) {
      int first = start;
      strips.add(
          Strip.of(
              14.5f,
              (pen, top) -> {
                if (first == 0) {
                  label(pen, "SHA-256", top + 1);
                }
                for (int i = first; i < Math.min(first + 4, groups.length); i++) {
                  float stop = Paper.LEFT + LABEL + (i - first) * 62;
                  pen.text(groups[i], Style.regular(9.5f), stop, top - 11);
                }
              }));
    }
    return strips;
  }

  private static void stamp(Pen pen, AuditRecord record, float top) {
    Ink ink = Tint.of(record.verdict());
    float left = Paper.RIGHT - STAMP_WIDTH;
    float bottom = top - STAMP_HEIGHT - 2;
    pen.frame(ink, left, bottom, STAMP_WIDTH, STAMP_HEIGHT, 1.4f);
    pen.frame(ink, left + 3, bottom + 3, STAMP_WIDTH - 6, STAMP_HEIGHT - 6, 0.4f);
    pen.textCentred(
        record.verdict().chinese(), Style.bold(18).in(ink), left + STAMP_WIDTH / 2, bottom + 15.5f);
    pen.textCentred("审核结论", Style.regular(8).in(Ink.GREY), left + STAMP_WIDTH / 2, bottom - 12);
  }
}
