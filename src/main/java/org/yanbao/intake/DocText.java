package org.yanbao.intake;

import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.yanbao.document.Note;

/** Reads the paragraphs of a binary Word document in the state after all tracked changes. */
final class DocText {

  private static final int BODY_LEVEL = 9;

  private final DocumentBuilder builder;
  private final DocNumbering numbering;
  private final FieldState fields = new FieldState();
  private boolean instruction;
  private int deletedRuns;

  /** Text before a deleted paragraph mark: it belongs to the paragraph after it. */
  private final StringBuilder carried = new StringBuilder();

  DocText(HWPFDocumentCore word, DocumentBuilder builder) {
    this.builder = builder;
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
        noteRevision();
      } else {
        if (run.isMarkedInserted()) {
          noteRevision();
        }
        append(run.text(), run.isVanished() ? hidden : text, sink);
      }
    }
    if (!WhiteSpace.isBlank(hidden)) {
      builder.note(
          Note.Kind.HIDDEN,
          "文件含有隐藏文字（“" + Excerpt.of(hidden.toString()) + "”），已略去。",
          builder.here());
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

  private void noteRevision() {
    builder.note(Note.Kind.REVISION, "文件带有修订痕迹，已按接受全部修订后的内容读取。", builder.here());
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
            sink.accept(new Flow.Picture("此处是一张图片，图片中的内容没有读取。"));
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
