package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;

class CompilationTest {

  private static final String FIRST = "青山县柳河镇人民政府2024年政府信息公开工作年度报告";
  private static final String SECOND = "青山县白石乡人民政府2024年政府信息公开工作年度报告";

  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  @Test
  @DisplayName("two reports behind one another are two, and their titles are told")
  void two_reports() {
    assertThat(titles(report(FIRST), report(SECOND))).containsExactly(FIRST, SECOND);
  }

  @Test
  @DisplayName("the same report twice over, as a page shows it on a screen and on paper, is one")
  void the_same_report_twice() {
    assertThat(titles(report(FIRST), report(FIRST))).isEmpty();
  }

  @Test
  @DisplayName("a table of contents and the titles of other years do not make another report")
  void contents_and_links() {
    List<String> links = List.of(SECOND, SECOND.replace("2024", "2023"));
    assertThat(titles(List.of(FIRST), HEADINGS, report(FIRST), links)).isEmpty();
    assertThat(titles(links, report(FIRST))).isEmpty();
  }

  private static List<String> report(String title) {
    List<String> lines = new ArrayList<>(List.of(title, "统计期限为2024年1月1日至2024年12月31日。"));
    lines.add(HEADINGS.get(0));
    lines.add("全年主动公开信息126条。");
    lines.addAll(HEADINGS.subList(1, 5));
    lines.add("公开形式单一，下一步将增加图解。");
    lines.add(HEADINGS.get(5));
    lines.add("未收取信息处理费。");
    return lines;
  }

  @SafeVarargs
  private static List<String> titles(List<String>... parts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<String> part : parts) {
      for (String text : part) {
        paragraphs.add(new Paragraph(text, Place.ofParagraph(paragraphs.size() + 1)));
      }
    }
    return new ReportTextReader().titlesOfSeveral(paragraphs);
  }
}
