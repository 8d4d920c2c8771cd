package org.yanbao.intake;

import org.yanbao.document.Note;

/** What readers of several formats have to say in the same words. */
final class Remarks {

  static final Flow.Remark PICTURE = new Flow.Remark(Note.Kind.IMAGE, "此处是一张图片，图片中的内容没有读取。");
  static final Flow.Remark CHART = new Flow.Remark(Note.Kind.IMAGE, "此处是一张图表，图表中的内容没有读取。");
  static final Flow.Remark OBJECT = new Flow.Remark(Note.Kind.IMAGE, "此处嵌入了一个对象，其内容没有读取。");
  static final Flow.Remark REVISION =
      new Flow.Remark(Note.Kind.REVISION, "文件带有修订痕迹，已按接受全部修订后的内容读取。");
  static final Flow.Remark EMBEDDED = new Flow.Remark(Note.Kind.INCOMPLETE, "此处嵌入了另一个文件，其内容没有读取。");

  private Remarks() {}

  /** Text that the file holds and does not show was left out. */
  static Flow.Remark hidden(String text) {
    return new Flow.Remark(Note.Kind.HIDDEN, "文件含有不显示的内容（“" + Excerpt.of(text) + "”），已略去。");
  }
}
