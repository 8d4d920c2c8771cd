package org.yanbao.intake;

import java.util.Map;

/** The media types that are recognised, and what they are called in Chinese. */
final class MediaTypes {

  static final String TEXT = "text/plain";
  static final String MARKDOWN = "text/markdown";
  static final String HTML = "text/html";
  static final String DOC = "application/msword";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String FLAT_ODT = "application/vnd.oasis.opendocument.flat.text";
  static final String XLS = "application/vnd.ms-excel";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PPT = "application/vnd.ms-powerpoint";
  static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  static final String ODP = "application/vnd.oasis.opendocument.presentation";
  static final String PDF = "application/pdf";
  static final String RTF = "application/rtf";
  static final String OFD = "application/ofd";
  static final String MHT = "multipart/related";
  static final String ZIP = "application/zip";
  static final String XML = "application/xml";
  static final String WORD_XML = "application/vnd.ms-wordml";
  static final String WORKS = "application/vnd.ms-works";
  static final String OFFICE_PROTECTED = "application/x-tika-ooxml-protected";
  static final String COMPOUND = "application/x-tika-msoffice";
  static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry(TEXT, "纯文本"),
          Map.entry(MARKDOWN, "Markdown 文本"),
          Map.entry(HTML, "网页（HTML）"),
          Map.entry(DOC, "Word 97-2003 文档"),
          Map.entry(DOCX, "Word 文档（docx）"),
          Map.entry(ODT, "开放文档格式文本（odt）"),
          Map.entry(FLAT_ODT, "开放文档格式文本（fodt）"),
          Map.entry(XLS, "Excel 97-2003 工作簿"),
          Map.entry(XLSX, "Excel 工作簿（xlsx）"),
          Map.entry(PPT, "PowerPoint 97-2003 演示文稿"),
          Map.entry(PPTX, "PowerPoint 演示文稿（pptx）"),
          Map.entry(ODS, "开放文档格式表格（ods）"),
          Map.entry(ODP, "开放文档格式演示文稿（odp）"),
          Map.entry(PDF, "PDF 文件"),
          Map.entry(RTF, "RTF 文档"),
          Map.entry(OFD, "OFD 版式文件"),
          Map.entry(MHT, "网页归档（MHT）"),
          Map.entry(ZIP, "ZIP 压缩包"),
          Map.entry(XML, "XML 文件"),
          Map.entry(WORD_XML, "Word XML 文档"),
          Map.entry(WORKS, "微软 Works 文档（wps）"),
          Map.entry(COMPOUND, "旧版 Office 复合文件"),
          Map.entry("application/x-rar-compressed", "RAR 压缩包"),
          Map.entry("application/x-7z-compressed", "7z 压缩包"),
          Map.entry("application/gzip", "gzip 压缩包"),
          Map.entry("image/jpeg", "JPEG 图片"),
          Map.entry("image/png", "PNG 图片"),
          Map.entry("image/tiff", "TIFF 图片"),
          Map.entry("image/gif", "GIF 图片"),
          Map.entry("image/bmp", "BMP 图片"));

  private MediaTypes() {}

  /** Whether the media type has a name here: it is that of a document, a picture or an archive. */
  static boolean isNamed(String mediaType) {
    return NAMES.containsKey(mediaType);
  }

  /** What the media type is called in Chinese; the type itself where it has no name here. */
  static String name(String mediaType) {
    return NAMES.getOrDefault(mediaType, "格式为“" + mediaType + "”的文件");
  }
}
