package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Note;
import org.yanbao.document.Place;

/** What is to be said about a page before its text is trusted. */
final class PageNotes {

  /** The share of the page from which on a picture may be a table or a text. */
  private static final float LARGE_PICTURE = 0.15f;

  private final List<Note> notes = new ArrayList<>();

  /** Takes the notes on a page that was read. */
  void read(PageContent page) {
    int number = page.number();
    if (page.isPicture()) {
      picture(number, "如为扫描件，可加选项 --ocr 识别后再审核，或提交原文档");
    } else {
      for (Area picture : page.pictures()) {
        float share =
            picture.width() * picture.height() / (page.area().width() * page.area().height());
        if (share > LARGE_PICTURE && share < 0.9f) {
          add(Note.Kind.IMAGE, "第" + number + "页有一幅较大的图片，其中的文字和表格未读取", place(number, picture));
        }
      }
    }
    hidden(number, page.unseen(), "个看不见的字（透明、白色、水印或被图形、图片遮住），未读取");
    hidden(number, page.beyond(), "个字在页面的可见范围之外，未读取");
    long unknown = page.glyphs().stream().filter(g -> g.text().equals(Glyph.UNKNOWN)).count();
    if (unknown > 0) {
      add(
          Note.Kind.INCOMPLETE,
          "第" + number + "页有" + unknown + "个字在文件中没有对应的编码，读不出来；请用原文档重新导出 PDF，或提交原文档",
          Place.UNKNOWN.onPage(number));
    }
  }

  /** Takes the note that a page is a picture that was not read, and what can be done. */
  void picture(int number, String advice) {
    add(Note.Kind.IMAGE, "第" + number + "页是图片，没有可以直接读取的文字；" + advice, Place.UNKNOWN.onPage(number));
  }

  /** Takes the note that a page's text was read off a picture. */
  void recognised(int number) {
    add(
        Note.Kind.RECOGNISED,
        "第" + number + "页是扫描图片，文字由识别得来，可能有个别差错",
        Place.UNKNOWN.onPage(number));
  }

  private void hidden(int number, List<Glyph> glyphs, String what) {
    Area around = null;
    int count = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        count++;
        Area box =
            new Area(
                glyph.left(), glyph.baseline() - glyph.size(), glyph.right(), glyph.baseline());
        around = around == null ? box : around.union(box);
      }
    }
    if (count > 0) {
      add(Note.Kind.HIDDEN, "第" + number + "页有" + count + what, place(number, around));
    }
  }

  /** Takes the note that a table's right-hand side is not on the page. */
  void cut(GridPart table) {
    add(
        Note.Kind.INCOMPLETE,
        "第" + table.page() + "页的表格右侧超出页面，右边的列被截断，读不到；请调整页面宽度或缩放比例后重新打印成 PDF，或提交原文档",
        place(table.page(), table.area()));
  }

  /** Takes the note that a page could not be read. */
  void damaged(int number) {
    add(Note.Kind.INCOMPLETE, "第" + number + "页已损坏，未能读取", Place.UNKNOWN.onPage(number));
  }

  /** Takes the note that the file holds further documents. */
  void furtherDocuments(int count) {
    add(Note.Kind.INCOMPLETE, "文件中另有" + count + "个文档，只读取了第一个；请将各文档分别报送", Place.UNKNOWN);
  }

  /** Takes the note that the file ends before its end. */
  void truncated() {
    add(Note.Kind.INCOMPLETE, "文件结尾缺失，可能没有下载完整，内容可能不全", Place.UNKNOWN);
  }

  private static Place place(int page, Area area) {
    return Place.UNKNOWN.onPage(page).within(area.toBox());
  }

  private void add(Note.Kind kind, String message, Place place) {
    notes.add(new Note(kind, message, place));
  }

  List<Note> notes() {
    return notes;
  }
}
