package org.yanbao.report.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.Section;
import org.yanbao.report.text.ReportText;

/**
 * Tells where text of the report may stand that was not read: what is absent then proves nothing.
 */
final class HiddenText {
  /** Sections of running text only; the others have their tables. */
  private static final Set<Integer> SECTIONS_OF_TEXT = Set.of(1, 5, 6);

  /** Fewer characters than this are no section; the form asks for whole paragraphs. */
  private static final int SHORT = 10;

  private final Document document;
  private final ReportText said;

  HiddenText(Document document, ReportText said) {
    this.document = document;
    this.said = said;
  }

  /** A doubt for each note that bears on the running text. */
  List<ReadingDoubt> doubts() {
    Stream<ReadingDoubt> hidden =
        document.notes().stream()
            .filter(this::hidesText)
            .map(note -> new ReadingDoubt(ReadingDoubt.TEXT, note.message(), note.place()));
    return Stream.concat(hidden, recognised()).toList();
  }

  /** Sums confirm figures that were recognised; nothing confirms words. */
  private Stream<ReadingDoubt> recognised() {
    return document.has(Note.Kind.RECOGNISED)
        ? Stream.of(ReadingDoubt.ofRecognisedWords())
        : Stream.empty();
  }

  /** A picture matters only where a section is missing that it could hold: most are decoration. */
  private boolean hidesText(Note note) {
    return note.kind() == Note.Kind.INCOMPLETE
        || note.kind() == Note.Kind.TABLES_ONLY
        || note.kind() == Note.Kind.IMAGE && !SECTIONS_OF_TEXT.stream().allMatch(this::isThere);
  }

  private boolean isThere(int number) {
    return said.sections().stream()
        .filter(section -> section.number() == number)
        .map(Section::text)
        .anyMatch(text -> text.length() >= SHORT);
  }
}
