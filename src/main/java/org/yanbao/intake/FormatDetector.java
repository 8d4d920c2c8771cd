package org.yanbao.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Recognises a format by its bytes. The formats reports come in are told apart here; for all others
 * Tika's table of signatures gives the name.
 */
final class FormatDetector {

  private static final int HEAD = 8192;

  private static final Pattern HTML =
      Pattern.compile(
          "<(!doctype\\s+html|html|head|body|meta|title|table|div|p|h[1-6]|span|font|center)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MIME_HEADER =
      Pattern.compile(
          "^(From|MIME-Version|Content-Type|Content-Location|Subject|Date|X-[\\w-]+)\\s*:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MULTIPART =
      Pattern.compile("content-type\\s*:\\s*multipart/", Pattern.CASE_INSENSITIVE);

  /** The media type of the file's bytes. */
  String detect(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)) {
      return OfficeContainers.ofZip(file);
    }
    if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
      return OfficeContainers.ofCompound(file);
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    int pdf = latin.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return MediaTypes.PDF;
    }
    if (latin.startsWith("{\\rtf")) {
      return MediaTypes.RTF;
    }
    if (TextDecoder.looksBinary(head)) {
      return bySignature(file);
    }
    return ofText(TextDecoder.decode(withoutCutCharacter(head)).text().stripLeading(), file);
  }

  /** The head of a file without the beginning of a UTF-8 character that it may end in. */
  private static byte[] withoutCutCharacter(byte[] head) {
    int end = head.length;
    while (head.length == HEAD && end > HEAD - 4 && (head[end - 1] & 0xC0) == 0x80) {
      end--;
    }
    boolean cut = head.length == HEAD && (head[end - 1] & 0xC0) == 0xC0;
    return cut ? Arrays.copyOf(head, end - 1) : head;
  }

  private static String ofText(String head, Path file) {
    if (MIME_HEADER.matcher(head).find() && MULTIPART.matcher(head).find()) {
      return MediaTypes.MHT;
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
    if (head.contains("urn:oasis:names:tc:opendocument:") && head.contains("<office:document")) {
      return MediaTypes.FLAT_ODT;
    }
    if (head.startsWith("<?xml") && !HTML.matcher(head).find()) {
      boolean word =
          head.contains("schemas.microsoft.com/office/word/2003/wordml")
              || head.contains("schemas.microsoft.com/office/2006/xmlPackage");
      return word ? MediaTypes.WORD_XML : MediaTypes.XML;
    }
    boolean namedHtml = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    // Text that only mentions a tag is not a page: a page begins with one, or is named so.
    if (HTML.matcher(head).find() && (namedHtml || head.startsWith("<")) && !markdown) {
      return MediaTypes.HTML;
    }
    return markdown ? MediaTypes.MARKDOWN : namedHtml ? MediaTypes.HTML : MediaTypes.TEXT;
  }

  private static String bySignature(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String type =
          MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).getBaseType().toString();
      return type.startsWith("text/") ? MediaTypes.UNKNOWN : type;
    }
  }

  private static boolean startsWith(byte[] head, int... signature) {
    if (head.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((head[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
