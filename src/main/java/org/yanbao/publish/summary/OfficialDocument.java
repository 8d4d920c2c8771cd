package org.yanbao.publish.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * A Word document in the layout of official papers (GB/T 9704: margins, faces, sizes, line
 * spacing). Not thread-safe.
 */
final class OfficialDocument implements AutoCloseable {
  private static final String TITLE = "方正小标宋简体";
  private static final String BODY = "仿宋_GB2312";
  private static final String HEADING = "黑体";
  private static final String SUBHEADING = "楷体_GB2312";
  private static final int BODY_SIZE = 16;
  private static final int TABLE_SIZE = 12;

  /** Twentieths of a point. */
  private static final int LINE = 28 * 20;

  /** Between the margins of A4, in twentieths of a point. */
  private static final int TEXT_WIDTH = 8844;

  private static final int INDENT = 2 * BODY_SIZE * 20;

  private final XWPFDocument document = new XWPFDocument();

  OfficialDocument() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(millimetres(37));
    margin.setBottom(millimetres(35));
    margin.setLeft(millimetres(28));
    margin.setRight(millimetres(26));
    margin.setFooter(millimetres(25));
    footer();
  }

  private static BigInteger millimetres(int length) {
    return BigInteger.valueOf(Math.round(length * 1440 / 25.4));
  }

  private void footer() {
    XWPFParagraph paragraph =
        new XWPFHeaderFooterPolicy(document)
            .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
            .createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, "宋体", 14).setText("— ");
    for (STFldCharType.Enum type :
        List.of(STFldCharType.BEGIN, STFldCharType.SEPARATE, STFldCharType.END)) {
      XWPFRun run = run(paragraph, "宋体", 14);
      run.getCTR().addNewFldChar().setFldCharType(type);
      if (type == STFldCharType.BEGIN) {
        run(paragraph, "宋体", 14).getCTR().addNewInstrText().setStringValue(" PAGE ");
      } else if (type == STFldCharType.SEPARATE) {
        run(paragraph, "宋体", 14).setText("1");
      }
    }
    run(paragraph, "宋体", 14).setText(" —");
  }

  /** The title, broken where its words end. */
  void title(List<String> lines) {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER, 0);
    paragraph.setSpacingAfter(BODY_SIZE * 20);
    paragraph.setSpacingBetween(1.3);
    XWPFRun run = run(paragraph, TITLE, 22);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i));
    }
  }

  void centred(String text) {
    run(paragraph(ParagraphAlignment.CENTER, 0), SUBHEADING, BODY_SIZE).setText(text);
  }

  void heading(String text) {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT, INDENT);
    paragraph.setKeepNext(true);
    paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    run(paragraph, HEADING, BODY_SIZE).setText(text);
  }

  void paragraph(String text) {
    run(paragraph(ParagraphAlignment.BOTH, INDENT), BODY, BODY_SIZE).setText(text);
  }

  /** A paragraph that begins with a heading of the second level. */
  void item(String head, String text) {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH, INDENT);
    run(paragraph, SUBHEADING, BODY_SIZE).setText(head);
    run(paragraph, BODY, BODY_SIZE).setText(text);
  }

  /** The lines of the signature, at the right, never alone on a page. */
  void ending(List<String> lines) {
    List<XWPFParagraph> before = document.getParagraphs();
    before.get(before.size() - 1).setKeepNext(true);
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT, 0);
      paragraph.setIndentationRight(INDENT * 2);
      paragraph.setKeepNext(i < lines.size() - 1);
      run(paragraph, BODY, BODY_SIZE).setText(lines.get(i));
    }
  }

  /**
   * A table whose first row is repeated on every page.
   *
   * @param widths of the columns, in hundredths of the whole
   */
  void table(List<String> head, int[] widths, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, head.size());
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(Integer.toString(TEXT_WIDTH));
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf((long) width * TEXT_WIDTH / 100));
    }
    fill(table.getRow(0), head, widths, HEADING);
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < rows.size(); i++) {
      fill(table.getRow(i + 1), rows.get(i), widths, "宋体");
    }
    paragraph(ParagraphAlignment.LEFT, 0);
  }

  private void fill(XWPFTableRow row, List<String> texts, int[] widths, String font) {
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.setWidthType(TableWidthType.DXA);
      cell.setWidth(Integer.toString(widths[i] * TEXT_WIDTH / 100));
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      XWPFParagraph paragraph = cell.getParagraphs().get(0);
      boolean isLong = widths[i] > 20;
      paragraph.setAlignment(isLong ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
      run(paragraph, font, TABLE_SIZE).setText(texts.get(i));
    }
  }

  private XWPFParagraph paragraph(ParagraphAlignment alignment, int indent) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setIndentationFirstLine(indent);
    paragraph.setSpacingBetween(LINE / 20.0, LineSpacingRule.EXACT);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String font, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(font);
    CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
    fonts.setEastAsia(font);
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    run.setFontSize(size);
    run.setLang("zh-CN");
    return run;
  }

  void writeTo(OutputStream out) throws IOException {
    document.write(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
