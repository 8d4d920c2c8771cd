package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.acceptance.WordingLines.Wording;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.Format;

/** Headings of the six sections in the words, and with the numbers, of many authors. */
class HeadingWordingsTest {

  private static final String CHINESE = "一二三四五六";

  static Stream<Wording> titles() {
    return WordingLines.of("标题-1", "标题-2", "标题-3", "标题-4").stream();
  }

  static Stream<Wording> ordinals() {
    return WordingLines.of("编号-1").stream();
  }

  static Stream<Wording> lines() {
    return WordingLines.of("非标题-1").stream();
  }

  static Stream<Wording> regroupings() {
    return WordingLines.of("合并-1").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  @DisplayName("像标题而不是标题的行，不当作标题")
  void a_line_below_a_heading_is_no_heading(Wording wording) {
    int index = Integer.parseInt(wording.group()) - 1;
    Draft report = clean();
    List<DraftSection> sections = new ArrayList<>(report.sections());
    DraftSection section = sections.get(index);
    List<String> parts = new ArrayList<>();
    for (String line : wording.words().split("/")) {
      parts.add(line);
      parts.add("有关工作按要求推进。");
    }
    parts.addAll(section.parts());
    sections.set(index, new DraftSection(section.heading(), parts));

    assertClean(wording, report, sections);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("regroupings")
  @DisplayName("几部分合成一个标题、一部分拆成几个标题的，内容在就不算错误")
  void sections_put_together_or_apart_are_no_error(Wording wording) {
    Draft report = clean();
    List<DraftSection> sections = new ArrayList<>(report.sections());
    for (String heading : wording.words().split("/")) {
      String title = heading.substring(0, heading.indexOf('|'));
      String replaced = heading.substring(heading.indexOf('|') + 1);
      List<String> parts = new ArrayList<>();
      int at = sections.size() - 1;
      for (char number : replaced.toCharArray()) {
        DraftSection old = report.sections().get(number - '1');
        parts.addAll(old.parts());
        at = sections.indexOf(old) < 0 ? at : sections.indexOf(old);
        sections.remove(old);
      }
      List<String> text = parts.isEmpty() ? List.of("有关工作按要求推进，情况平稳。") : parts;
      sections.add(Math.min(at, sections.size()), new DraftSection(title, text));
    }
    Draft regrouped = new Draft(report.title(), sections, report.figures(), report.form());
    List<Finding> findings =
        Bench.audit(regrouped, Format.HTML, AuditContext.ofYear(WordedReport.YEAR));

    assertThat(findings)
        .as(wording + Bench.describe(findings))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  @DisplayName("标题换一种说法，仍认得是哪一部分")
  void a_heading_is_known_however_it_is_worded(Wording wording) {
    int number = Integer.parseInt(wording.group());
    Draft report = clean();
    List<DraftSection> sections = new ArrayList<>(report.sections());
    DraftSection old = sections.get(number - 1);
    String heading = CHINESE.charAt(number - 1) + "、" + wording.words();
    sections.set(number - 1, new DraftSection(heading, old.parts()));

    assertClean(wording, report, sections);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ordinals")
  @DisplayName("编号换一种写法，仍认得是哪一部分")
  void a_heading_is_known_however_it_is_numbered(Wording wording) {
    Draft report = clean();
    List<DraftSection> sections = new ArrayList<>();
    for (int i = 0; i < report.sections().size(); i++) {
      DraftSection section = report.sections().get(i);
      String title = section.heading().substring(2);
      sections.add(new DraftSection(numbered(wording.words(), i, title), section.parts()));
    }

    assertClean(wording, report, sections);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三、收到和处理政府信息公开/申请情况",
        "收到和处理政府信息公开/申请情况",
        "四、政府信息公开行政复议、/行政诉讼情况",
        "五、存在的主要问题/及改进情况",
        "六、其他需要/报告的事项"
      })
  @DisplayName("标题断成两行，仍认得是哪一部分")
  void a_heading_on_two_lines_is_known(String halves) {
    Draft report = clean();
    List<DraftSection> sections = new ArrayList<>();
    for (DraftSection section : report.sections()) {
      String first = halves.substring(0, halves.indexOf('/'));
      List<String> parts = new ArrayList<>(section.parts());
      parts.add(0, halves.substring(halves.indexOf('/') + 1));
      boolean torn = section.heading().endsWith(halves.replace("/", ""));
      sections.add(torn ? new DraftSection(first, parts) : section);
    }

    assertClean(new Wording("", halves, ""), report, sections);
  }

  @Test
  @DisplayName("一部分的标题被写成另一部分的、编号却接着往下编，算标题重复")
  void a_heading_in_the_place_of_the_next_is_found() {
    Draft report = clean().replacing("四、政府信息公开行政复议、行政诉讼情况", "四、收到和处理政府信息公开申请情况");

    assertThat(Bench.ids(Bench.audit(report, Format.HTML, AuditContext.ofYear(WordedReport.YEAR))))
        .contains("S03", "S04");
  }

  private static String numbered(String form, int index, String title) {
    String shifted = form.replace('一', CHINESE.charAt(index));
    for (char first : "1１①⑴⒈❶㈠Ⅰ".toCharArray()) {
      shifted = shifted.replace(first, (char) (first + index));
    }
    return shifted.replace('壹', "壹贰叁肆伍陆".charAt(index)).replace("~", title);
  }

  private static Draft clean() {
    return DraftSource.of("临岚市水务局");
  }

  private static void assertClean(Wording wording, Draft report, List<DraftSection> sections) {
    Draft worded = new Draft(report.title(), sections, report.figures(), report.form());
    List<Finding> findings =
        Bench.audit(worded, Format.HTML, AuditContext.ofYear(WordedReport.YEAR));

    assertThat(Bench.weighing(findings)).as(wording + Bench.describe(findings)).isEmpty();
  }
}
