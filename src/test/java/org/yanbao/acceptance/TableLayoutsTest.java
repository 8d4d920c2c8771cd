package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.HtmlWriter;
import org.yanbao.samples.Samples;

/** The tables of the form as real files bend them: clean reports stay clean, a defect is found. */
class TableLayoutsTest {

  private static final List<String> AGENCIES = List.of("临岚市市场监督管理局", "澄浦县人民政府", "江岭省财政厅");

  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("表三在第三部分中间断成两张", page -> splitBefore(page, "1.本机关不掌握")),
          new Layout("表二断成两张", page -> splitBefore(page, "第二十条第（六）项")),
          new Layout(
              "竖排的行标题",
              page -> page.replace("三、本年度办理结果", "三<br>、<br>本<br>年<br>度<br>办<br>理<br>结<br>果")),
          new Layout(
              "组名换行",
              page -> page.replace("（三）不予公开", "（三）不予<br/>公开").replace("（五）不予处理", "（五）<br/>不予处理")),
          new Layout(
              "单元格内另起段落",
              page ->
                  page.replaceAll(
                      "<td>(\\d+)</td>", "<td><p align=\"center\"><span>$1</span></p></td>")),
          new Layout(
              "数字前后有空格", page -> page.replaceAll("<td>(\\d+)</td>", "<td>&nbsp;$1 &#12288;</td>")),
          new Layout("行标题序号用半角括号", page -> page.replaceAll("<td([^>]*)>（(.)）", "<td$1>($2)")),
          new Layout("行标题用顿号", page -> page.replaceAll("(<td[^>]*>)(\\d)\\.", "$1$2、")),
          new Layout("三安全一稳定用直引号", page -> page.replace("“三安全一稳定”", "\"三安全一稳定\"")),
          new Layout(
              "总计写在上一行表头",
              page ->
                  page.replace("<td rowspan=\"2\">总计</td></tr>", "</tr>")
                      .replace(
                          "<td colspan=\"7\">申请人情况</td></tr>",
                          "<td colspan=\"6\">申请人情况</td><td rowspan=\"3\">总计</td></tr>")),
          new Layout("表前有单位说明", page -> page.replace("<table ", "<p>单位：件</p>\n<table ")),
          new Layout("表格外套一层排版表格", TableLayoutsTest::nested),
          new Layout(
              "表格之间的空行",
              page ->
                  page.replace("<tr><td>行政许可", "<tr><td colspan=\"4\"></td></tr>\n<tr><td>行政许可")),
          new Layout(
              "表头用th", page -> page.replaceAll("<td([^>]*)>(申请人情况|自然人|总计)</td>", "<th$1>$2</th>")));

  static Stream<Arguments> layouts() {
    return LAYOUTS.stream()
        .flatMap(layout -> AGENCIES.stream().map(agency -> Arguments.of(layout, agency)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("layouts")
  void a_clean_report_stays_clean_in_every_layout(Layout layout, String agency) {
    List<Finding> findings = audit(layout, page(agency));

    assertThat(Bench.weighing(findings))
        .as(layout + " " + agency + Bench.describe(findings))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("layouts")
  void a_wrong_sum_is_found_in_every_layout(Layout layout, String agency) {
    String wrong =
        Pattern.compile("(4\\.保护第三方合法权益</td>(?:<td>\\d+</td>){6}<td>)\\d+")
            .matcher(page(agency))
            .replaceFirst("$177");

    List<Finding> findings = audit(layout, wrong);

    assertThat(Bench.ids(findings))
        .as(layout + " " + agency + Bench.describe(findings))
        .contains("A01");
  }

  private static List<Finding> audit(Layout layout, String page) {
    String bent = layout.change().apply(page);
    assertThat(bent).as("the layout changes nothing").isNotEqualTo(page);
    return Bench.audit(
        bent.getBytes(StandardCharsets.UTF_8), ".html", AuditContext.ofYear(Samples.YEAR));
  }

  private static String page(String agency) {
    return new String(new HtmlWriter().write(DraftSource.of(agency)), StandardCharsets.UTF_8);
  }

  private static String splitBefore(String page, String label) {
    int row = page.lastIndexOf("<tr>", page.indexOf(label));
    return page.substring(0, row)
        + "</table>\n<p>　</p>\n<table border=\"1\">\n"
        + page.substring(row);
  }

  private static String nested(String page) {
    return page.replace("<body>", "<body><table width=\"1000\"><tr><td width=\"200\">政务公开</td><td>")
        .replace("</body>", "</td></tr></table></body>");
  }

  /**
   * A way in which real files bend the form.
   *
   * @param name what is bent
   * @param change what bends a page
   */
  record Layout(String name, UnaryOperator<String> change) {
    @Override
    public String toString() {
      return name;
    }
  }
}
