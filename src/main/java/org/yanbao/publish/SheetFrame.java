package org.yanbao.publish;

import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.ArchivalPdf;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Style;

/** Head and foot of every page. */
final class SheetFrame implements ArchivalPdf.Frame {
  private static final Style SMALL = Style.regular(8.5f).in(Ink.GREY);
  private static final float HEAD = ArchivalPdf.HEIGHT - 42;
  private static final float FOOT = 40;

  private final String title;
  private final AuditRecord record;
  private final boolean demonstration;

  SheetFrame(String title, AuditRecord record, SigningKey key) {
    this.title = title;
    this.record = record;
    this.demonstration = key.isDemonstration();
  }

  @Override
  public void paint(Pen pen, int page, int pages) {
    String right = demonstration ? "演示签名" : "";
    float room = Paper.WIDTH - Pen.width(right, SMALL) - 170;
    if (page > 1) {
      pen.text(title, SMALL, Paper.LEFT, HEAD);
      String subject = subject(room);
      pen.textEnding(
          subject, SMALL, Paper.RIGHT - (demonstration ? Pen.width(right, SMALL) + 14 : 0), HEAD);
      pen.rule(Ink.LINE, Paper.LEFT, Paper.RIGHT, HEAD - 7, 0.5f);
    }
    if (demonstration) {
      Style mark = Style.bold(8.5f).in(Tint.OFFICIAL);
      pen.textEnding(right, mark, Paper.RIGHT, HEAD);
      pen.text("演示签名：由演示密钥签署，仅可证明文件未被改动，不具有证明效力", SMALL, Paper.LEFT, FOOT);
    }
    pen.rule(Ink.LINE, Paper.LEFT, Paper.RIGHT, FOOT + 15, 0.5f);
    pen.textEnding("第 " + page + " 页，共 " + pages + " 页", SMALL, Paper.RIGHT, FOOT);
  }

  /** Whose report of which year this is; of a long name the beginning, and always the year. */
  private String subject(float room) {
    String whole = Wording.subject(record);
    if (record.agency().isEmpty()) {
      return shortened(whole, room);
    }
    String year = whole.substring(record.agency().length());
    return shortened(record.agency(), room - Pen.width(year, SMALL)) + year;
  }

  private static String shortened(String text, float room) {
    if (Pen.width(text, SMALL) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && Pen.width(text.substring(0, end) + "…", SMALL) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }
}
