package org.yanbao.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yanbao.document.Paragraph;
import org.yanbao.report.Section;
import org.yanbao.report.TextParagraph;
import org.yanbao.report.sentence.Blanks;
import org.yanbao.report.sentence.Sentences;
import org.yanbao.report.sentence.Statement;

/**
 * The report's lines, told into sections.
 *
 * @param sections the sections
 * @param paragraphs the running text, headings left out
 * @param statements its sentences
 */
record SectionText(
    List<Section> sections, List<TextParagraph> paragraphs, List<Statement> statements) {

  static SectionText of(List<ReportBody.Line> lines) {
    Map<Integer, HeadingCandidate> headings =
        ReportBody.headings(lines).stream()
            .collect(Collectors.toMap(HeadingCandidate::index, Function.identity()));
    Builder builder = new Builder();
    for (int i = 0; i < lines.size(); i++) {
      ReportBody.Line line = lines.get(i);
      HeadingCandidate heading = headings.get(i);
      if (heading == null) {
        builder.text(line.source(), line.text());
      } else {
        builder.open(heading, line.source());
        builder.text(line.source(), heading.rest());
      }
    }
    return builder.build();
  }

  private static final class Builder {
    private final List<Section> sections = new ArrayList<>();
    private final List<TextParagraph> paragraphs = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private int number;

    private final Topic topic = new Topic();

    void open(HeadingCandidate heading, Paragraph source) {
      close();
      number = heading.number();
      topic.open(heading.title());
      sections.add(
          new Section(
              number,
              heading.ordinal().value(),
              heading.heading(),
              heading.title(),
              "",
              source.place()));
    }

    void text(Paragraph source, String text) {
      if (text.isEmpty()) {
        return;
      }
      List<String> quotes = Sentences.split(text);
      Statement last = null;
      for (String quote : quotes) {
        String heading = topic.above(quote);
        last =
            last == null
                ? Statement.under(heading, quote, number, source.place())
                : last.next(heading, quote);
        statements.add(last);
      }
      String tidy = Blanks.tidy(text);
      below.add(tidy);
      paragraphs.add(
          new TextParagraph(
              number,
              tidy,
              quotes.stream().map(Blanks::tidy).toList(),
              source.place(),
              source.doubt()));
    }

    private void close() {
      if (!sections.isEmpty()) {
        Section open = sections.remove(sections.size() - 1);
        sections.add(
            new Section(
                open.number(),
                open.ordinal(),
                open.heading(),
                open.title(),
                String.join("\n", below),
                open.place()));
      }
      below.clear();
    }

    SectionText build() {
      close();
      return new SectionText(
          List.copyOf(sections), List.copyOf(paragraphs), List.copyOf(statements));
    }
  }
}
