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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * A Word document in the layout of official papers (GB/T 9704: margins, faces, sizes, line
 * spacing). Not thread-safe.
 */
final class OfficialDocument implements AutoCloseable {
  private static final String TITLE = "方正小标宋简体";
  private static final String BODY = "仿宋_GB2312";
  private static final String HEADING = "黑体";
  private static final String SUBHEADING = "楷体_GB2312";
  private static final String LATIN = "Times New Roman";
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
    XWPFTable table = document.createTable(1, 1);
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(Integer.toString(TEXT_WIDTH));
    CTTbl content = table.getCTTbl();
    content.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = content.addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf((long) width * TEXT_WIDTH / 100));
    }
    // Not through the rows of XWPFTable: each of them searches all rows before it.
    fill(content.addNewTr(), head, widths, HEADING).addNewTblHeader();
    for (List<String> row : rows) {
      fill(content.addNewTr(), row, widths, "宋体");
    }
    content.removeTr(0);
    paragraph(ParagraphAlignment.LEFT, 0);
  }

  private static CTTrPr fill(CTRow row, List<String> texts, int[] widths, String font) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    for (int i = 0; i < texts.size(); i++) {
      CTTc cell = row.addNewTc();
      CTTcPr layout = cell.addNewTcPr();
      CTTblWidth width = layout.addNewTcW();
      width.setType(STTblWidth.DXA);
      width.setW(BigInteger.valueOf((long) widths[i] * TEXT_WIDTH / 100));
      layout.addNewVAlign().setVal(STVerticalJc.CENTER);
      CTP paragraph = cell.addNewP();
      boolean isLong = widths[i] > 20;
      paragraph.addNewPPr().addNewJc().setVal(isLong ? STJc.LEFT : STJc.CENTER);
      CTR run = paragraph.addNewR();
      CTRPr style = run.addNewRPr();
      CTFonts fonts = style.addNewRFonts();
      fonts.setEastAsia(font);
      fonts.setAscii(LATIN);
      fonts.setHAnsi(LATIN);
      style.addNewSz().setVal(BigInteger.valueOf(2L * TABLE_SIZE));
      run.addNewT().setStringValue(texts.get(i));
    }
    return properties;
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
    fonts.setAscii(LATIN);
    fonts.setHAnsi(LATIN);
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
