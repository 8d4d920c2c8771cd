package org.yanbao.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.intake.UnreadableException.Kind;
import org.yanbao.intake.ocr.OcrSettings;
import org.yanbao.intake.pdf.ScanReader;

/**
 * Reads submitted files. The format is recognised by the bytes, never by the name alone. Safe to
 * share between threads, and reusable.
 */
public final class Intake {

  private static final Pattern DOCUMENT_NAME =
      Pattern.compile(
          "\\.(docx?|wps|odt|html?|txt|md|pdf|rtf|ofd|xlsx?|mht|zip)$", Pattern.CASE_INSENSITIVE);

  private final Map<String, FormatReader> readers = new HashMap<>();
  private final FormatDetector detector = new FormatDetector();

  private Intake(List<FormatReader> readers) {
    for (FormatReader reader : readers) {
      reader.mediaTypes().forEach(type -> this.readers.put(type, reader));
    }
  }

  /** An intake that knows every format the product reads, and leaves pictures unread. */
  public static Intake standard() {
    return new Intake(readers(ScanReader.NONE));
  }

  /** The same, with scanned pages and pictures of pages recognised. */
  public static Intake withOcr(OcrSettings settings) {
    ScanReader scans = ScanReader.with(settings);
    List<FormatReader> readers = new ArrayList<>(readers(scans));
    readers.add(new PictureFormat(scans));
    return new Intake(readers);
  }

  private static List<FormatReader> readers(ScanReader scans) {
    return List.of(
        new TextReader(),
        new MarkdownReader(),
        new HtmlReader(),
        new DocxReader(),
        new DocReader(),
        new OdtReader(),
        new PdfFormat(scans),
        new XlsxReader(),
        new RtfReader(),
        new MhtReader(),
        new OfdReader(),
        new XlsReader(),
        new TikaReader());
  }

  /**
   * Reads a file.
   *
   * @return what the file says; it has at least one block, or a note that says why it has none
   * @throws UnreadableException if it cannot be read, with the reason in plain Chinese
   */
  public Document read(Path file) throws UnreadableException {
    try {
      checkFile(file);
      String mediaType = detector.detect(file);
      FormatReader reader = readers.get(mediaType);
      if (reader == null) {
        throw unsupported(mediaType, file);
      }
      Document document = reader.read(new SourceFile(file, mediaType));
      if (document.blocks().isEmpty() && !document.has(Note.Kind.IMAGE)) {
        throw new UnreadableException(Kind.EMPTY, "文件里没有任何文字内容，请检查报送的文件是否正确。");
      }
      Optional<String> excess = Extent.of(document).excess();
      if (excess.isPresent()) {
        throw new UnreadableException(
            Kind.TOO_LARGE, excess.get() + "，不像一份年度报告，未予评定。请核对文件，只报送报告本身。");
      }
      return document;
    } catch (TooLargeException e) {
      throw tooLarge(e);
    } catch (AccessDeniedException e) {
      throw new UnreadableException(Kind.UNREADABLE, "没有读取该文件的权限，请检查文件权限后重试。", e);
    } catch (EncryptedDocumentException e) {
      throw encrypted(e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(Kind.DAMAGED, "文件已损坏或不完整，无法读取，请核对原件后重新报送（可先用办公软件打开并另存）。", e);
    } catch (StackOverflowError e) {
      throw tooLarge(e);
    }
  }

  private static void checkFile(Path file) throws IOException, UnreadableException {
    if (!Files.exists(file)) {
      throw new UnreadableException(Kind.NOT_FOUND, "文件不存在，请检查路径。");
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableException(Kind.UNREADABLE, "这不是一个普通文件，请指定要审核的文件。");
    }
    long size = Files.size(file);
    if (size == 0) {
      throw new UnreadableException(Kind.EMPTY, "文件是空的（0 字节），请重新报送。");
    }
    if (size > Limits.FILE_BYTES) {
      throw new TooLargeException("文件");
    }
  }

  private static UnreadableException unsupported(String mediaType, Path file) {
    if (mediaType.equals(MediaTypes.OFFICE_PROTECTED)) {
      return encrypted(null);
    }
    boolean named = MediaTypes.isNamed(mediaType) || mediaType.startsWith("image/");
    if (!named && DOCUMENT_NAME.matcher(file.toString()).find()) {
      return new UnreadableException(Kind.DAMAGED, "文件内容与扩展名不符，已损坏或并非文档，无法读取，请核对原件后重新报送。");
    }
    if (mediaType.equals(MediaTypes.UNKNOWN)) {
      return new UnreadableException(
          Kind.UNSUPPORTED, "无法识别文件格式，可能已损坏或不是文档，请报送 Word 文档、网页或文本等常用格式。");
    }
    if (mediaType.startsWith("image/")) {
      return new UnreadableException(
          Kind.UNSUPPORTED,
          "文件是"
              + MediaTypes.name(mediaType)
              + "，没有可以直接读取的文字；如为扫描件，可加选项 --ocr 识别后再审核，或报送 Word 文档等原文档。");
    }
    return new UnreadableException(
        Kind.UNSUPPORTED,
        "暂不支持读取这种文件（" + MediaTypes.name(mediaType) + "），请另存为 Word 文档（docx）、网页或文本后重新报送。");
  }

  static UnreadableException encrypted(Throwable cause) {
    return new UnreadableException(Kind.ENCRYPTED, "文件设有打开密码，无法读取，请取消密码后重新报送。", cause);
  }

  private static UnreadableException tooLarge(Throwable cause) {
    return new UnreadableException(
        Kind.TOO_LARGE, "文件过大或内部结构异常庞大，超出一份年度报告应有的规模，未予读取，请核对原件。", cause);
  }
}
