package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** What to do when a file could not be read or not be assessed. */
final class Advice {
  private static final List<String> STEPS =
      List.of(
          "打开原文件，核对它能否正常显示，是不是政府信息公开工作年度报告，有没有设置打开密码。",
          "报告或者表格是扫描件、图片的，请改用可以选中文字的 Word 文档或者 PDF 文件；表格请用真正的表格，不要贴图。",
          "另存为 DOCX 或者带文字的 PDF 后重新报送，再次审核；在此之前，本意见书不能作为该报告合格与否的依据。");

  private Advice() {}

  static List<Strip> strips() {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      String number = (i + 1) + ".";
      List<Strip> step =
          new ArrayList<>(
              TextBlock.of(STEPS.get(i), Style.regular(10), Paper.WIDTH - 16, 16.5f)
                  .strips(Paper.LEFT + 16));
      step.set(
          0,
          step.get(0)
              .over((pen, top) -> pen.text(number, Style.regular(10), Paper.LEFT, top - 11.95f)));
      strips.addAll(step);
      strips.add(Strip.gap(2));
    }
    return strips;
  }
}
