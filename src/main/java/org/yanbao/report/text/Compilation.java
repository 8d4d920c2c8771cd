package org.yanbao.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.document.Paragraph;

/** Tells whether a file holds several reports, one behind the other. */
final class Compilation {

  /** A report's last sections: a first one behind them begins another report. */
  private static final int LATE = 5;

  /** So many different sections make a report, and no mention of one. */
  private static final int MOST_OF_THEM = 4;

  private Compilation() {}

  /**
   * The titles of the reports in a file, in order, where there are several of different agencies or
   * years; otherwise none. The same report twice over is one report.
   */
  static List<String> titles(List<Paragraph> paragraphs) {
    List<ReportBody.Line> lines = WrappedLines.join(paragraphs);
    List<String> texts = lines.stream().map(ReportBody.Line::text).toList();
    List<Title> titles = new ArrayList<>();
    int above = 0;
    for (List<HeadingCandidate> report : reports(headings(lines))) {
      int opening = report.get(0).index();
      Optional<TitleFinder.Found> title =
          TitleFinder.find(texts.subList(above, opening), opening - above);
      title.map(TitleFinder.Found::title).filter(Compilation::isWhole).ifPresent(titles::add);
      above = report.get(report.size() - 1).index() + 1;
    }
    boolean several =
        titles.stream().map(title -> title.organ() + title.year()).distinct().count() > 1;
    return several ? titles.stream().map(Title::text).toList() : List.of();
  }

  private static boolean isWhole(Title title) {
    return !title.lacksOrgan() && title.year() != 0;
  }

  /** Whatever heads a section by its words; the sections of tables alone follow each other. */
  private static List<HeadingCandidate> headings(List<ReportBody.Line> lines) {
    List<HeadingCandidate> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      lines
          .get(i)
          .heading()
          .filter(heading -> heading.exact() && heading.isNumberedRight())
          .ifPresent(heading -> headings.add(heading.at(index)));
    }
    return headings;
  }

  /** Whether something stands below the first section, as it does not in a table of contents. */
  private static boolean isReport(List<HeadingCandidate> headings) {
    boolean listed =
        headings.get(0).rest().isEmpty()
            && headings.size() > 1
            && headings.get(1).index() == headings.get(0).index() + 1;
    return !listed
        && headings.stream().map(HeadingCandidate::number).distinct().count() >= MOST_OF_THEM;
  }

  /** The headings of each report: where the first section follows one of the last, it ends. */
  private static List<List<HeadingCandidate>> reports(List<HeadingCandidate> headings) {
    List<List<HeadingCandidate>> reports = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= headings.size(); i++) {
      boolean ends =
          i == headings.size()
              || headings.get(i).number() == 1 && headings.get(i - 1).number() >= LATE;
      if (ends) {
        List<HeadingCandidate> report = headings.subList(start, i);
        if (isReport(report)) {
          reports.add(report);
        }
        start = i;
      }
    }
    return reports;
  }
}
