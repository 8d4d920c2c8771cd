package org.yanbao.report.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yanbao.document.Paragraph;
import org.yanbao.report.sentence.Blanks;

/**
 * What of a document is the report: the lines between the title and the foot of the page.
 *
 * @param title the title; {@link Title#NONE} where there is none
 * @param signature the organ that signs; empty where none does
 * @param signed the date of the signature; empty where there is none
 * @param lines the report's own lines below the title
 */
record ReportBody(Title title, String signature, Optional<LocalDate> signed, List<Line> lines) {

  /** Running text: no row of links has a full stop. */
  private static final Pattern PROSE = Pattern.compile("[^>|]{2,}。");

  /** A long line of one sentence, its end in the line below. */
  private static final Pattern TORN_LINE = Pattern.compile("(?=.{20})(?!(?:[^ ]* ){3})[^>|]*");

  private static final int MOST_SHORT_LINES = 10;

  /**
   * A line of the report.
   *
   * @param source the paragraph that it is
   * @param text its text, blanks folded
   * @param heading the heading that it could be
   */
  record Line(Paragraph source, String text, Optional<HeadingCandidate> heading) {
    Line(Paragraph source, String text) {
      this(source, text, HeadingCandidate.of(text));
    }
  }

  /** Finds the report among all paragraphs that belong to no table. */
  static ReportBody find(List<Paragraph> paragraphs) {
    List<Line> all = WrappedLines.join(paragraphs);
    List<String> texts = all.stream().map(Line::text).toList();
    int opening = opening(headings(all), all.size());
    Optional<TitleFinder.Found> title =
        title(all, texts, opening).or(() -> MisspeltTitle.find(texts, opening));
    boolean untitled = title.isEmpty() && opening < all.size();
    int start = untitled ? preface(texts, opening) : title.map(TitleFinder.Found::to).orElse(0);
    return below(
        title.map(TitleFinder.Found::title).orElse(Title.NONE), all.subList(start, all.size()));
  }

  /**
   * The title above the first section. Navigation may name that section as well: where no whole
   * title stands above it, one above the next line that heads a section is the report's.
   */
  private static Optional<TitleFinder.Found> title(
      List<Line> lines, List<String> texts, int opening) {
    Optional<TitleFinder.Found> above = TitleFinder.find(texts, opening);
    if (above.filter(ReportBody::isWhole).isPresent()) {
      return above;
    }
    return IntStream.range(opening + 1, lines.size())
        .filter(i -> lines.get(i).heading().filter(HeadingCandidate::exact).isPresent())
        .mapToObj(i -> TitleFinder.find(texts, i))
        .flatMap(Optional::stream)
        .filter(ReportBody::isWhole)
        .findFirst()
        .or(() -> above);
  }

  private static boolean isWhole(TitleFinder.Found found) {
    return !found.title().lacksOrgan() && found.title().year() != 0;
  }

  /**
   * Where the preface of a report without a title begins: the running text above its first section.
   * Lines of few words within it, such as an address, part it no more than navigation makes it.
   */
  private static int preface(List<String> texts, int opening) {
    int start = opening;
    for (int i = opening - 1; i >= 0 && start - i <= MOST_SHORT_LINES; i--) {
      start = PROSE.matcher(texts.get(i)).find() ? i : start;
    }
    while (start > 0 && start < opening && TORN_LINE.matcher(texts.get(start - 1)).matches()) {
      start--;
    }
    return start;
  }

  /** The headings of the sections among lines. */
  static List<HeadingCandidate> headings(List<Line> lines) {
    return SectionHeadings.among(lines.stream().map(Line::heading).toList());
  }

  /** Where the first section begins; navigation above it may hold other headings by chance. */
  private static int opening(List<HeadingCandidate> headings, int none) {
    return headings.stream()
        .filter(heading -> heading.number() == 1)
        .findFirst()
        .or(() -> headings.stream().findFirst())
        .map(HeadingCandidate::index)
        .orElse(none);
  }

  private static ReportBody below(Title title, List<Line> lines) {
    List<HeadingCandidate> headings = headings(lines);
    int first = headings.isEmpty() ? lines.size() : headings.get(0).index();
    int last = headings.isEmpty() ? -1 : headings.get(headings.size() - 1).index();
    Set<Integer> chosen = new HashSet<>();
    headings.forEach(heading -> chosen.add(heading.index()));
    List<Line> own = new ArrayList<>();
    String signature = "";
    Optional<LocalDate> signed = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (i > last && Furniture.isFooter(text)) {
        break;
      }
      if (i > last) {
        Optional<LocalDate> before = signed;
        signed = Furniture.signed(text).or(() -> before);
      }
      if (isSignature(lines, i, last)) {
        signature = Blanks.drop(text);
      } else if (chosen.contains(i) || !isFurniture(title, lines.get(i), i < first)) {
        own.add(lines.get(i));
      }
    }
    return new ReportBody(title, signature, signed, List.copyOf(own));
  }

  private static boolean isSignature(List<Line> lines, int i, int lastHeading) {
    boolean dated =
        i > lastHeading
            && (i + 1 < lines.size() && Furniture.isDate(lines.get(i + 1).text())
                || i > 0 && Furniture.isDate(lines.get(i - 1).text()));
    return dated && Furniture.isOrgan(lines.get(i).text());
  }

  private static boolean isFurniture(Title title, Line line, boolean preface) {
    String text = line.text();
    return Furniture.isPagination(text)
        || Furniture.isDate(text)
        || isRunningHead(title, text)
        || preface
            && (Furniture.isMeta(text) || Furniture.isOrgan(text) || line.heading().isPresent());
  }

  private static boolean isRunningHead(Title title, String text) {
    return !title.text().isEmpty() && Blanks.drop(text).equals(Blanks.drop(title.text()));
  }
}
