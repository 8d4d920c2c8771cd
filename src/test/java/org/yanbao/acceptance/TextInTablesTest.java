package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.Format;

/** Headings and statements that stand in tables beside those of the form. */
class TextInTablesTest {

  private static final String HEADING = "<p><strong>([一二三四五六])、([^<]*)</strong></p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>$1</td><td>$2</td></tr></table>",
        "<table><tr><td>第$1部分</td><td>$2</td></tr></table>",
        "<table><tr><td>$1、$2</td><td></td></tr></table>"
      })
  @DisplayName("标题放在表格里、编号另占一格，仍认得")
  void headings_in_tables_are_known(String cells) {
    assertClean(page().replaceAll(HEADING, cells));
  }

  @Test
  @DisplayName("标题是统计表的第一行，仍认得")
  void a_heading_is_the_first_row_of_a_table_of_the_form() {
    assertClean(
        page()
            .replaceAll(
                "(?s)<p><strong>(三、[^<]*)</strong></p>(.{0,400}?<table[^>]*>)",
                "$2<tr><td colspan=\"10\">$1</td></tr>"));
  }

  @Test
  @DisplayName("目录中有、正文中没有的标题，指出缺少")
  void a_heading_that_only_the_contents_have_is_missing() {
    String contents =
        page()
            .replaceFirst(
                "<p><strong>一、总体情况",
                "<p>一、总体情况……1</p><p>二、主动公开政府信息情况……2</p><p>三、收到和处理政府信息公开申请情况……3</p>"
                    + "<p>四、政府信息公开行政复议、行政诉讼情况……4</p><p>五、存在的主要问题及改进情况……5</p>"
                    + "<p>六、其他需要报告的事项……6</p>$0");

    assertClean(contents);
    assertThat(Bench.ids(audit(contents.replace("<strong>四、政府信息公开行政复议、行政诉讼情况</strong>", ""))))
        .contains("S01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>发出收费通知件数</td><td>总金额</td><td>实际收取总金额</td></tr><tr><td>0</td><td>0</td><td>0</td></tr>",
        "<tr><td>信息处理费收取件数</td><td>0件</td></tr><tr><td>信息处理费收取金额</td><td>0元</td></tr>",
        "<tr><td colspan=\"2\">信息处理费收取情况</td></tr><tr><td>件数（件）</td><td>金额（元）</td></tr>"
            + "<tr><td>2</td><td>400</td></tr>"
      })
  @DisplayName("信息处理费列成小表，算已经说明")
  void a_table_states_the_fees(String rows) {
    String silent = page().replaceAll("<p>[^<]*信息处理费[^<]*</p>", "");

    assertThat(Bench.ids(audit(silent))).contains("F01");
    assertClean(silent.replace("</body>", "<table>" + rows + "</table></body>"));
  }

  private static String page() {
    return new String(Format.HTML.writer().write(DraftSource.of("临岚市水务局")), StandardCharsets.UTF_8);
  }

  private static List<Finding> audit(String page) {
    return Bench.audit(
        page.getBytes(StandardCharsets.UTF_8), ".html", AuditContext.ofYear(WordedReport.YEAR));
  }

  private static void assertClean(String page) {
    List<Finding> findings = audit(page);

    assertThat(Bench.weighing(findings)).as(Bench.describe(findings)).isEmpty();
  }
}
