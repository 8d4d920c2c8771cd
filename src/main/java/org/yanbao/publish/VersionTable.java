package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yanbao.finding.Severity;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** The versions of a sheet as rows: number, file, verdict and what each found. */
final class VersionTable {
  private static final Style LABEL = Style.regular(8.5f).in(Ink.GREY);
  private static final Style TEXT = Style.regular(9);
  private static final float PAD = 6;
  private static final float NAME = Paper.LEFT + 44;
  private static final float VERDICT = Paper.RIGHT - 190;
  private static final float COUNT = 42;
  private static final float HEAD = 16;
  private static final float LEADING = 13;

  private VersionTable() {}

  static List<Strip> strips(AuditRecord record, EarlierSheet earlier) {
    Strip head = Strip.of(HEAD, VersionTable::head);
    List<Strip> rows = new ArrayList<>();
    for (EarlierSheet sheet : earlier.all()) {
      List<Long> counts = Stream.of(Severity.values()).map(sheet::count).toList();
      rows.add(row("第" + sheet.version() + "版", sheet.name(), sheet.verdict(), counts, TEXT));
    }
    Tally tally = Tally.of(record);
    String file = record.pdf().substring(record.pdf().lastIndexOf('/') + 1);
    rows.add(
        row(
            "本版",
            file,
            record.verdict().chinese(),
            List.of(tally.errors(), tally.warnings(), tally.hints()),
            Style.bold(9)));
    List<Strip> strips = new ArrayList<>();
    strips.add(head.tied());
    rows.forEach(row -> strips.add(row.under(head)));
    return strips;
  }

  private static void head(Pen pen, float top) {
    pen.fill(Ink.GROUND, Paper.LEFT, top - HEAD, Paper.WIDTH, HEAD);
    float baseline = top - 11.2f;
    pen.text("版次", LABEL, Paper.LEFT + PAD, baseline);
    pen.text("审计意见书", LABEL, NAME, baseline);
    pen.text("审核结论", LABEL, VERDICT, baseline);
    for (Severity severity : Severity.values()) {
      pen.textEnding(severity.chinese(), LABEL, column(severity.ordinal()), baseline);
    }
  }

  private static float column(int index) {
    return Paper.RIGHT - PAD - (Severity.values().length - 1 - index) * COUNT;
  }

  private static Strip row(
      String version, String file, String verdict, List<Long> counts, Style style) {
    TextBlock name = TextBlock.of(file, style, VERDICT - NAME - 10, LEADING);
    float height = name.height() + 4;
    return Strip.of(
        height,
        (pen, top) -> {
          float baseline = top - 11.8f;
          pen.text(version, style, Paper.LEFT + PAD, baseline);
          name.paintRagged(pen, NAME, top - 2);
          pen.text(verdict, style, VERDICT, baseline);
          for (int i = 0; i < counts.size(); i++) {
            pen.textEnding(Long.toString(counts.get(i)), style, column(i), baseline);
          }
          pen.rule(Ink.LINE, Paper.LEFT, Paper.RIGHT, top - height + 0.4f, 0.4f);
        });
  }
}
