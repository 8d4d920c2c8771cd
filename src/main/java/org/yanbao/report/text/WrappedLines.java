package org.yanbao.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.document.Paragraph;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.sentence.Blanks;

/**
 * Puts together prose that was broken into lines of one width. A line goes on when it is long prose
 * without a mark at its end, and the next one follows at once, without indent and without ordinal.
 * Where line breaks part a paragraph into headings and what follows them, its lines are parted.
 */
final class WrappedLines {

  private static final int SHORTEST = 25;
  private static final int LONGEST = 3_000;
  private static final Pattern PROSE = Pattern.compile("[，。；]|,(?![0-9])");
  private static final Pattern ENDED = Pattern.compile("[。！？：；:;!?”）)》]$");
  private static final Pattern AWAITS_DATE = Pattern.compile("[自从起至到为是：:—~～-]$");
  private static final Pattern INDENTED = Pattern.compile("^[\\s\\u3000\\u00a0]");

  private WrappedLines() {}

  /** The report's lines, blanks folded, empty ones left out. */
  static List<ReportBody.Line> join(List<Paragraph> paragraphs) {
    List<ReportBody.Line> lines = new ArrayList<>();
    boolean open = false;
    for (Paragraph paragraph : paragraphs) {
      for (String raw : parted(paragraph.text())) {
        String text = Blanks.fold(raw);
        if (!lines.isEmpty()
            && (open && goesOn(lines.get(lines.size() - 1).text(), raw, text)
                || isTornHeading(lines.get(lines.size() - 1), text))) {
          ReportBody.Line first = lines.remove(lines.size() - 1);
          text = first.text() + text;
          lines.add(new ReportBody.Line(first.source(), text));
        } else if (!text.isEmpty()) {
          lines.add(new ReportBody.Line(paragraph, text));
        }
        open = !text.isEmpty() && isOpen(text);
      }
    }
    return List.copyOf(lines);
  }

  /** Whether a line is the first half of a section's title and the next one its second half. */
  private static boolean isTornHeading(ReportBody.Line first, String text) {
    return !text.isEmpty()
        && text.length() + first.text().length() <= HeadingWordings.LONGEST
        && mayBeginTitle(first.text())
        && first.heading().filter(HeadingCandidate::exact).isEmpty()
        && Ordinal.of(text).form() == Ordinal.Form.NONE
        && HeadingCandidate.of(first.text() + text)
            .filter(whole -> whole.exact() && whole.rest().isEmpty())
            .filter(whole -> whole.isNumberedRight() || isTelling(whole))
            .isPresent();
  }

  private static boolean mayBeginTitle(String line) {
    return Ordinal.of(line).form() != Ordinal.Form.NONE
        || StatutoryForm.SECTION_TITLES.stream().anyMatch(title -> title.startsWith(line));
  }

  private static boolean isTelling(HeadingCandidate heading) {
    return heading.ordinal().form() == Ordinal.Form.NONE
        && heading.isCanonical()
        && HeadingWordings.isTelling(heading.number());
  }

  /** The lines of a paragraph in which a heading stands below others, else all of it. */
  private static List<String> parted(String text) {
    return text.indexOf('\n') >= 0 && text.lines().skip(1).anyMatch(WrappedLines::isHeading)
        ? text.lines().toList()
        : List.of(text);
  }

  private static boolean isHeading(String raw) {
    return HeadingCandidate.of(Blanks.fold(raw))
        .filter(heading -> heading.exact() && heading.ordinal().form() != Ordinal.Form.NONE)
        .isPresent();
  }

  private static boolean isOpen(String text) {
    boolean heading = Ordinal.of(text).form() != Ordinal.Form.NONE && !text.endsWith("，");
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && !heading
        && PROSE.matcher(text).find()
        && !ENDED.matcher(text).find();
  }

  private static boolean goesOn(String first, String raw, String text) {
    return !text.isEmpty()
        && !INDENTED.matcher(raw).find()
        && raw.indexOf('\t') < 0
        && Ordinal.of(text).form() == Ordinal.Form.NONE
        && HeadingCandidate.of(text).isEmpty()
        && !Furniture.isFooter(text)
        && !Furniture.isPagination(text)
        && (!Furniture.isDate(text) || AWAITS_DATE.matcher(first).find())
        && !Furniture.isOrgan(text);
  }
}
