package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.document.Block;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/** Collects the sheets of a workbook into one document. */
final class WorkbookDocument {

  private static final Pattern REMARK =
      Pattern.compile("\\s*[（(]?(?:[备附]?注|(?:填[表报]|指标|数据|情况)?说明)[\\s\\d]*[：:、.．]");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** Adds a sheet that is seen, with the texts of its text boxes after it. */
  void add(Sheet sheet, List<String> drawn, boolean pictures) throws IOException {
    new SheetLayout(sheet).walk(new SheetBlocks(sheet, blocks, notes));
    Place place = Place.UNKNOWN.onSheet(sheet.name());
    for (String text : drawn) {
      blocks.add(new Paragraph(text, place));
    }
    if (pictures) {
      notes.add(new Note(Note.Kind.IMAGE, "工作表“" + sheet.name() + "”中有图片，图片中的内容没有读取。", place));
    }
  }

  /** Notes a sheet that is not shown: what stands on it was not submitted as the report. */
  void leaveOut(String name) {
    notes.add(
        new Note(
            Note.Kind.HIDDEN, "工作表“" + name + "”被隐藏，其内容没有作为报告读取。", Place.UNKNOWN.onSheet(name)));
  }

  Document build(String mediaType, String title) {
    boolean tables = blocks.stream().anyMatch(Table.class::isInstance);
    boolean prose =
        blocks.stream().anyMatch(block -> block instanceof Paragraph text && isProse(text.text()));
    if (tables && !prose) {
      notes.add(new Note(Note.Kind.TABLES_ONLY, "工作簿中只有表格，正文未随表报送。", Place.UNKNOWN));
    }
    return new Document(mediaType, blocks, notes, new Document.Properties(title, ""));
  }

  /** A sentence of the report; a remark on a table is none. */
  private static boolean isProse(String text) {
    return text.indexOf('。') >= 0 && !REMARK.matcher(text).lookingAt();
  }
}
