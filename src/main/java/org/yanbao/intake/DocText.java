package org.yanbao.intake;

import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Reads the paragraphs of a binary Word document in the state after all tracked changes. */
final class DocText {

  private static final int BODY_LEVEL = 9;

  private final DocNumbering numbering;
  private final FieldState fields = new FieldState();
  private boolean instruction;
  private int deletedRuns;

  /** Text before a deleted paragraph mark: it belongs to the paragraph after it. */
  private final StringBuilder carried = new StringBuilder();

  DocText(HWPFDocumentCore word) {
    this.numbering = new DocNumbering(word);
  }

  /** How many deleted runs were met so far. */
  int deletedRuns() {
    return deletedRuns;
  }

  void read(Paragraph paragraph, Consumer<Flow> sink) {
    StringBuilder text = new StringBuilder(carried);
    carried.setLength(0);
    StringBuilder hidden = new StringBuilder();
    boolean markDeleted = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted()) {
        deletedRuns++;
        markDeleted = run.text().endsWith("\r");
        sink.accept(Remarks.REVISION);
      } else {
        if (run.isMarkedInserted()) {
          sink.accept(Remarks.REVISION);
        }
        String shown =
            run.isSymbol()
                ? String.valueOf(SymbolFont.character(run.getSymbolCharacter()))
                : run.text();
        append(shown, run.isVanished() ? hidden : text, sink);
      }
    }
    if (!WhiteSpace.isBlank(hidden)) {
      sink.accept(Remarks.hidden(hidden.toString()));
    }
    if (markDeleted) {
      carried.append(text);
      return;
    }
    String number = numbering.next(paragraph);
    String tidy = WhiteSpace.tidy(text);
    if (!tidy.isEmpty()) {
      sink.accept(new Flow.Text(number + tidy, paragraph.getLvl() < BODY_LEVEL));
    }
  }

  /** Gives out what was carried when no paragraph follows. */
  void finish(Consumer<Flow> sink) {
    String tidy = WhiteSpace.tidy(carried);
    carried.setLength(0);
    if (!tidy.isEmpty()) {
      sink.accept(new Flow.Text(tidy, false));
    }
  }

  /** Control characters of the format: [MS-DOC] 2.4.1 and 2.9.329. */
  private void append(String run, StringBuilder out, Consumer<Flow> sink) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      switch (c) {
        case 0x13 -> {
          fields.begin();
          instruction = true;
        }
        case 0x14 -> {
          fields.separate();
          instruction = false;
        }
        case 0x15 -> {
          fields.end();
          instruction = false;
        }
        case 0x01 -> {
          if (fields.shows()) {
            sink.accept(Remarks.PICTURE);
          }
        }
        case 0x0b -> show(out, '\n');
        case 0x1e -> show(out, '-');
        default -> {
          if (instruction) {
            fields.instruction(String.valueOf(c));
          } else if (c >= ' ' || c == '\t') {
            show(out, c);
          }
        }
      }
    }
  }

  private void show(StringBuilder out, char c) {
    if (fields.shows()) {
      out.append(c);
    }
  }
}
