package org.yanbao.publish;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yanbao.report.OrganType;

/** How the sheet words what the record holds as data. */
final class Wording {
  static final String DOCUMENT = "政府信息公开工作年度报告审计意见书";
  static final String UNREAD = "未能识别";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  private Wording() {}

  /** Whether the record is of an agency that handed in no report. */
  static boolean isMissing(AuditRecord record) {
    return record.findings().stream().anyMatch(f -> f.rule().equals(RuleGroup.MISSING));
  }

  static String agency(AuditRecord record) {
    return record.agency().isEmpty() ? UNREAD : record.agency();
  }

  static String year(AuditRecord record) {
    return record.year() == 0 ? UNREAD : record.year() + "年度";
  }

  /** The running head: whose report of which year this is. */
  static String subject(AuditRecord record) {
    if (record.agency().isEmpty() && record.year() == 0) {
      return record.input().name();
    }
    return (record.agency().isEmpty() ? "机关未能识别" : record.agency())
        + " "
        + (record.year() == 0 ? "年度未能识别" : record.year() + "年度");
  }

  static String day(ZonedDateTime time) {
    return DAY.format(time);
  }

  /** Name and version of the program, as people write them: 验报 0.1.0. */
  static String tool(String tool) {
    return tool.replace("yanbao/", "验报 ");
  }

  static String organ(OrganType type) {
    return switch (type) {
      case GOV -> "各级人民政府";
      case OFFICE -> "政府办公室（办公厅）";
      case DEPT -> "政府部门";
      case BRANCH -> "派出机关";
      case UNKNOWN -> UNREAD;
    };
  }

  static String size(long bytes) {
    String exact = String.format(Locale.ROOT, "%,d 字节", bytes);
    if (bytes < 1024) {
      return exact;
    }
    return bytes < 1024 * 1024
        ? String.format(Locale.ROOT, "%.1f KB（%s）", bytes / 1024.0, exact)
        : String.format(Locale.ROOT, "%.1f MB（%s）", bytes / 1048576.0, exact);
  }

  static String format(String mediaType) {
    return switch (mediaType) {
      case "" -> "格式未能识别";
      case "application/pdf" -> "PDF 文件";
      case "application/msword" -> "Word 97-2003 文档";
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "Word 文档";
      case "application/vnd.ms-excel" -> "Excel 97-2003 工作簿";
      case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "Excel 工作簿";
      case "application/rtf", "text/rtf" -> "RTF 文档";
      case "text/html", "application/xhtml+xml" -> "网页";
      case "text/plain" -> "纯文本";
      case "text/markdown", "text/x-web-markdown" -> "Markdown 文本";
      case "application/vnd.oasis.opendocument.text" -> "ODF 文本文档";
      case "application/vnd.oasis.opendocument.spreadsheet" -> "ODF 电子表格";
      case "application/vnd.ms-works", "application/wps-office.wps", "application/kswps" ->
          "WPS 文档";
      case "application/zip" -> "ZIP 压缩包";
      default -> mediaType.startsWith("image/") ? "图片（" + mediaType + "）" : mediaType;
    };
  }

  /** A hash in groups of eight characters, to be read and compared by people. */
  static String grouped(String hash) {
    return hash.replaceAll("(.{8})(?=.)", "$1 ");
  }
}
