package org.yanbao.report.text;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.report.sentence.Statement;

/** Reads text as if it were a document of paragraphs. */
final class Texts {

  private Texts() {}

  static ReportText read(String... paragraphs) {
    return readDeclared("", paragraphs);
  }

  static ReportText readDeclared(String declaredTitle, String... paragraphs) {
    List<Paragraph> narrative = new ArrayList<>();
    for (String text : paragraphs) {
      narrative.add(new Paragraph(text, Place.ofParagraph(narrative.size() + 1)));
    }
    Document document =
        new Document(
            "text/plain",
            List.copyOf(narrative),
            List.of(),
            new Document.Properties(declaredTitle, ""));
    return new ReportTextReader().read(document, narrative);
  }

  static ReportText readLines(String text) {
    return read(text.split("\n"));
  }

  /** A sentence as section one of a report of 2024 would have it. */
  static Statement sentence(String quote) {
    return new Statement(quote, 1, Place.UNKNOWN);
  }
}
