package org.yanbao.acceptance.hostile;

import java.io.IOException;

/** Texts and markup: entities, far references, nesting, sheer length. */
final class HostileMarkup {
  private static final String NO_REPORT = "未在文件中找到";

  private HostileMarkup() {}

  /**
   * Writes them.
   *
   * @param host an address that nobody may ask
   */
  static void writeTo(HostileFolder folder, String host) throws IOException {
    folder.text("empty.docx", "空的", "");
    folder.text("blank.txt", "没有任何文字", " \n\u3000\t\n");
    folder.text(
        "far.html",
        "图片",
        "<!DOCTYPE html SYSTEM \"%1$s/dtd\"><html><head><link rel=stylesheet href=\"%1$s/css\">"
                .formatted(host)
            + "<base href=\"%1$s/\"><script src=\"%1$s/js\"></script></head>".formatted(host)
            + "<body><img src=\"%1$s/img\"><iframe src=\"%1$s/f\"></iframe>".formatted(host)
            + "<svg><image href=\"%1$s/svg\"/></svg><p>今天天气很好</p></body></html>".formatted(host));
    folder.text(
        "far.svg",
        "暂不支持",
        entities(host) + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&far;</text></svg>");
    folder.text("far.xml", "暂不支持", entities(host) + "<a>&far;&file;</a>");
    folder.text("laughs.xml", "暂不支持", laughs() + "<a>&e9;</a>");
    folder.text("deep.html", NO_REPORT, "<div>".repeat(60_000) + "文字");
    folder.text("deep-table.html", NO_REPORT, "<table><tr><td>".repeat(5_000) + "文字");
    folder.text(
        "spans.html",
        NO_REPORT,
        "<table><tr>" + "<td colspan=1000 rowspan=65534>0</td>".repeat(1000) + "</tr></table>");
    folder.text("deep.rtf", "内部结构异常", "{\\rtf1" + "{".repeat(500_000));
    folder.text("cut.rtf", "已损坏", "{\\rtf1 {\\b 文字 \\bin99999999 ");
    folder.text("long.txt", "上限", "一".repeat(2_000_000));
    folder.text("lines.txt", "上限", "a\n".repeat(90_000));
    folder.text("marks.txt", "正文约", "一、总体情况\n二、主动公开政府信息情况\n" + "《".repeat(150_000));
    folder.text("sections.txt", "汇编", "某局2024年政府信息公开工作年度报告\n" + "一、总体情况\n".repeat(5_000));
    folder.text("plain-as.pdf", NO_REPORT, "今天天气很好。");
    folder.file("program.docx", "扩展名不符", out -> out.write(program()));
    folder.file("huge.docx", "超过100MB", out -> out.write(0));
  }

  /** A program of Windows, as far as its first bytes go. */
  private static byte[] program() {
    byte[] bytes = new byte[4096];
    for (int i = 2; i < bytes.length; i++) {
      bytes[i] = (byte) (i * i * 31 >> 3);
    }
    bytes[0] = 'M';
    bytes[1] = 'Z';
    return bytes;
  }

  /** Entities that lead outside. */
  static String entities(String host) {
    return "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"%1$s/dtd\" [".formatted(host)
        + "<!ENTITY far SYSTEM \"%1$s/entity\"><!ENTITY file SYSTEM \"file:///etc/passwd\">"
            .formatted(host)
        + "<!ENTITY %% p SYSTEM \"%1$s/parameter\"> %%p;]>".formatted(host);
  }

  /** Entities that swell to a thousand million. */
  static String laughs() {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [");
    text.append("<!ENTITY e0 \"哈\">");
    for (int i = 1; i < 10; i++) {
      text.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    return text.append("]>").toString();
  }
}
