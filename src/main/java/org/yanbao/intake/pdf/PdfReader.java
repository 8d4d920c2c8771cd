package org.yanbao.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.yanbao.document.Block;
import org.yanbao.document.Document;
import org.yanbao.document.Note;

/**
 * Reads PDF files by the positions of characters and ruling lines. Pages that are pictures are
 * noted ({@link Note.Kind#IMAGE}), or recognised where that was asked for.
 *
 * <p>Holds no state; safe to share between threads.
 */
public final class PdfReader {

  private static final String MEDIA_TYPE = "application/pdf";
  private static final int MOST_PAGES = 600;
  private static final int HEAD = 1024;
  private static final int TAIL = 2048;

  private final ScanReader scans;

  /** A reader that leaves pictures of pages unread. */
  public PdfReader() {
    this(ScanReader.NONE);
  }

  /** A reader that hands pictures of pages on. */
  public PdfReader(ScanReader scans) {
    this.scans = scans;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadablePdfException if it cannot be read at all, with the reason in plain Chinese
   * @throws IOException if the operating system does not let it be read
   */
  public Document read(Path file) throws IOException, UnreadablePdfException {
    if (Files.size(file) == 0) {
      throw unreadable(UnreadablePdfException.Kind.EMPTY, "文件是空的，没有任何内容；请重新下载或导出后再提交", null);
    }
    requireHeader(file);
    try (PDDocument pdf = open(file)) {
      int pages = pdf.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw unreadable(
            UnreadablePdfException.Kind.TOO_LARGE,
            "文件有" + pages + "页，超过" + MOST_PAGES + "页的上限；请只提交年度报告本身",
            null);
      }
      if (pages == 0) {
        throw damaged(null);
      }
      PageNotes notes = new PageNotes();
      if (!isWhole(file)) {
        notes.truncated();
      }
      List<Block> blocks = blocks(pdf, notes);
      return new Document(MEDIA_TYPE, blocks, notes.notes(), properties(pdf));
    }
  }

  private List<Block> blocks(PDDocument pdf, PageNotes notes) throws UnreadablePdfException {
    Map<PDFont, FontText> fonts = new HashMap<>();
    List<PageContent> pages = new ArrayList<>();
    int damaged = 0;
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      try {
        PageContent page = PageCollector.collect(pdf.getPage(i), i + 1, fonts);
        pages.add(page);
      } catch (IOException | RuntimeException unreadablePage) {
        notes.damaged(i + 1);
        damaged++;
      }
    }
    if (damaged == pdf.getNumberOfPages()) {
      throw damaged(null);
    }
    return PageBodies.blocks(scans.read(pages, new PdfPictures(pdf), notes), notes);
  }

  private static PDDocument open(Path file) throws UnreadablePdfException {
    try {
      return Loader.loadPDF(file.toFile());
    } catch (InvalidPasswordException locked) {
      throw unreadable(UnreadablePdfException.Kind.ENCRYPTED, "文件设有打开密码，无法读取；请去除密码后重新提交", locked);
    } catch (IOException | RuntimeException broken) {
      throw damaged(broken);
    }
  }

  private static UnreadablePdfException damaged(Exception cause) {
    return unreadable(
        UnreadablePdfException.Kind.DAMAGED, "PDF 文件已损坏或不完整，无法打开；请重新下载或导出后再提交", cause);
  }

  private static UnreadablePdfException unreadable(
      UnreadablePdfException.Kind kind, String reason, Exception cause) {
    return new UnreadablePdfException(kind, reason, cause);
  }

  private static void requireHeader(Path file) throws IOException, UnreadablePdfException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      if (!head.contains("%PDF-")) {
        throw unreadable(UnreadablePdfException.Kind.DAMAGED, "文件内容不是 PDF，或者已经损坏；请重新导出后再提交", null);
      }
    }
  }

  /** Whether the file's end is there. */
  private static boolean isWhole(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long start = Math.max(0, in.length() - TAIL);
      byte[] tail = new byte[(int) (in.length() - start)];
      in.seek(start);
      in.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  private static Document.Properties properties(PDDocument pdf) {
    String title = pdf.getDocumentInformation().getTitle();
    return new Document.Properties(title == null ? "" : title.strip(), "");
  }
}
