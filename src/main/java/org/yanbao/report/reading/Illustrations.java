package org.yanbao.report.reading;

import java.util.List;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.report.Section;

/**
 * Pictures that can hold none of the statutory tables and no section: those that stand before the
 * heading of section two, under a section one that is written out. They are charts of what section
 * one tells, or the head of the page.
 */
final class Illustrations {

  private static final int WRITTEN_OUT = 30;

  private Illustrations() {}

  /** The document without notes on such pictures; the same document where there are none. */
  static Document leftOut(Document document, List<Section> sections) {
    int end = headingOfTwo(sections);
    List<Note> kept =
        document.notes().stream()
            .filter(note -> note.kind() != Note.Kind.IMAGE || !isBefore(note, end))
            .toList();
    return kept.size() == document.notes().size()
        ? document
        : new Document(document.mediaType(), document.blocks(), kept, document.properties());
  }

  private static boolean isBefore(Note note, int end) {
    int at = note.place().paragraph();
    return at > 0 && at < end && note.place().page() == 0;
  }

  /** The paragraph of the heading of section two, behind a section one; 0 where that is unsure. */
  private static int headingOfTwo(List<Section> sections) {
    List<Section> first = sections.stream().filter(section -> section.number() == 1).toList();
    List<Section> second = sections.stream().filter(section -> section.number() == 2).toList();
    boolean plain =
        first.size() == 1
            && second.size() == 1
            && first.get(0).text().length() >= WRITTEN_OUT
            && first.get(0).place().paragraph() < second.get(0).place().paragraph();
    return plain ? second.get(0).place().paragraph() : 0;
  }
}
