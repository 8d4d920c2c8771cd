package org.yanbao.cli;

import org.yanbao.audit.Scans;
import picocli.CommandLine.Option;

/** Whether scanned pages are recognised. */
final class ScanOption {
  @Option(names = "--ocr", description = "识别扫描件（须另行安装 Tesseract 及其简体中文数据）；不写则扫描件无法评定。")
  private boolean recognise;

  Scans scans() {
    return recognise ? Scans.RECOGNISED : Scans.LEFT_UNREAD;
  }
}
