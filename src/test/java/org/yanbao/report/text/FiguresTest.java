package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.report.NarrativeFigure;

class FiguresTest {

  /** The figures of a sentence; those of a part in brackets. */
  private static String figures(String sentence) {
    ReportText report = Texts.read("云山县人民政府2024年政府信息公开工作年度报告", "一、总体情况", sentence);
    return report.figures().stream()
        .map(FiguresTest::words)
        .sorted()
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private static String words(NarrativeFigure figure) {
    String words = figure.subject() + "=" + figure.value().toPlainString();
    return figure.whole() ? words : "(" + words + ")";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024 年以来，接收办理政府信息依申请公开件 16 件，所有申请都得到办理。 | RECEIVED=16
          2024 年，我镇收到政府信息公开申请 1 件，并在规定的时限内予以答复。 | RECEIVED=1
          全年受理政府信息公开申请95109件。 | RECEIVED=95109
          全年共收到公民、法人和其他组织提交的政府信息公开申请１２件。 | RECEIVED=12
          全县共收到政府信息公开申请1,203件，其中县本级收到200件。 | RECEIVED=1203
          本年新收政府信息公开申请10件，上年结转2件。 | CARRIED_IN=2 RECEIVED=10
          共收到依申请公开16件，较上年增加5件。 | RECEIVED=16
          共收到信息公开申请十六件。 | RECEIVED=16
          收到政府信息公开申请两件，均已办结。 | ALL_HANDLED=0 RECEIVED=2
          共收到政府信息公开申请一件。 | RECEIVED=1
          收到政府信息公开申请0件。 | RECEIVED=0
          共收到30件政府信息公开申请。 | RECEIVED=30
          政府信息公开申请方面，2024年共收到3件，全部按时办结。 | ALL_HANDLED=0 RECEIVED=3
          通过网络、信函等渠道共收到政府信息公开申请9件。 | RECEIVED=9
          收到政府信息公开申请5件、受理申请4件。 | (RECEIVED=4) RECEIVED=5
          """)
  void received(String sentence, String expected) {
    assertThat(figures(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全县各级行政机关依法依规限时办结并公开来自信函、网络等渠道的政府信息公开申请19件，其中县政府办理15件。 | HANDLED=19
          收到政府信息公开申请5件，办结5件。 | HANDLED=5 RECEIVED=5
          收到政府信息公开申请5件，已答复4件，结转下年度办理1件。 | CARRIED_OUT=1 HANDLED=4 RECEIVED=5
          收到政府信息公开申请5件，1件结转至2025年办理。 | CARRIED_OUT=1 RECEIVED=5
          上年结转政府信息公开申请3件，结转下年度继续办理2件。 | CARRIED_IN=3 CARRIED_OUT=2
          2023年结转申请4件。 | CARRIED_IN=4
          共收到政府信息公开申请12件（其中上年结转2件）。 | CARRIED_IN=2 RECEIVED=12
          共收到政府信息公开申请66件，上年结转5件。全年办结68件，结转至2025年继续办理3件。 | CARRIED_IN=5 CARRIED_OUT=3 HANDLED=68 RECEIVED=66
          新收政府信息公开申请21件，上年度结转3件，共24件；年内办结22件，结转下一年度2件。 | CARRIED_IN=3 CARRIED_OUT=2 HANDLED=22 RECEIVED=21 RECEIVED_AND_CARRIED=24
          收到政府信息公开申请58件。上年无结转，年内全部办结。 | ALL_HANDLED=0 CARRIED_IN=0 RECEIVED=58
          收到政府信息公开申请5件。办结行政许可300件。 | LICENCES_HANDLED=300 RECEIVED=5
          收到政府信息公开申请5件。办结建议提案20件。 | RECEIVED=5
          依申请公开申请办结率100%。 | ALL_HANDLED=0
          收到的申请均已办结。 | ALL_HANDLED=0
          收到政府信息公开申请3件，全部按时答复。 | RECEIVED=3
          收到政府信息公开申请3件，均在法定期限内办结。 | ALL_HANDLED=0 RECEIVED=3
          收到政府信息公开申请3件，均已答复。 | ALL_HANDLED=0 RECEIVED=3
          """)
  void handled_and_carried(String sentence, String expected) {
    assertThat(figures(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年未收到政府信息公开申请。 | NONE_RECEIVED=0
          本年度没有收到公民、法人和其他组织的政府信息公开申请。 | NONE_RECEIVED=0
          我局未收到依申请公开的申请。 | NONE_RECEIVED=0
          全年无政府信息公开申请。 | NONE_RECEIVED=0
          2024年度，我单位未受理政府信息公开申请。 | NONE_RECEIVED=0
          全年无因政府信息公开申请产生行政复议和行政诉讼问题。 | NO_LITIGATION=0 NO_RECONSIDERATION=0
          未收到重复申请。 | ''
          未收到行政复议申请。 | NO_RECONSIDERATION=0
          2023年未收到政府信息公开申请。 | ''
          上年未收到政府信息公开申请。 | ''
          未收到法人提出的政府信息公开申请。 | ''
          上半年未收到政府信息公开申请。 | (NONE_RECEIVED=0)
          """)
  void none_received(String sentence, String expected) {
    assertThat(figures(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          未发生因违反政府信息公开工作规定而出现复议、诉讼情况。 | NO_LITIGATION=0 NO_RECONSIDERATION=0
          未发生因政府信息公开引起的行政复议、行政诉讼。 | NO_LITIGATION=0 NO_RECONSIDERATION=0
          本年度无行政复议、行政诉讼案件。 | NO_LITIGATION=0 NO_RECONSIDERATION=0
          未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。 | NO_LITIGATION=0 NO_RECONSIDERATION=0
          未发生因政府信息公开被申请行政复议，提起行政诉讼的情况。 | NO_LITIGATION=0 NO_RECONSIDERATION=0
          因政府信息公开被申请行政复议、提起行政诉讼的情况均未发生。 | NO_LITIGATION=0 NO_RECONSIDERATION=0
          政府信息公开行政复议0件，行政诉讼0件。 | NO_LITIGATION=0 NO_RECONSIDERATION=0
          政府信息公开无行政诉讼。 | NO_LITIGATION=0
          政府信息公开行政复议1件，无行政诉讼。 | NO_LITIGATION=0 RECONSIDERATIONS=1
          政府信息公开未发生行政复议，行政诉讼1件。 | LITIGATIONS=1 NO_RECONSIDERATION=0
          政府信息公开无行政复议、行政诉讼2件。 | LITIGATIONS=2 NO_RECONSIDERATION=0
          政府信息公开行政复议10件，行政诉讼20件。 | LITIGATIONS=20 RECONSIDERATIONS=10
          县政府审理政府信息公开行政复议12件。 | ''
          全年办理行政复议案件120件。 | ''
          因政府信息公开被申请行政复议3件，其中维持2件。 | RECONSIDERATIONS=3 RECONSIDERATIONS_UPHELD=2
          未经复议直接起诉的政府信息公开案件1件。 | DIRECT_SUITS=1
          未出现政府信息公开行政复议被纠正情况。 | ''
          无政府信息公开行政诉讼败诉案件。 | ''
          因未按期答复政府信息公开申请被申请行政复议1件。 | RECONSIDERATIONS=1
          进一步防范行政复议、行政诉讼风险，无缝衔接各项公开工作。 | ''
          2023年未发生政府信息公开行政复议、行政诉讼。 | ''
          未发生因行政处罚引起的行政复议。 | ''
          """)
  void no_cases(String sentence, String expected) {
    assertThat(figures(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          更新县政府文件 12 个，其中规范性文件 4 个，均予以政策解读。 | NORMATIVE_PUBLISHED=4
          全年制发行政规范性文件5件。 | NORMATIVE_MADE=5
          全年制定出台规范性文件3件，废止1件。 | NORMATIVE_ABOLISHED=1 NORMATIVE_MADE=3
          制定行政规范性文件2件、废止1件，截至年底现行有效9件。 | NORMATIVE_ABOLISHED=1 NORMATIVE_MADE=2 NORMATIVE_VALID=9
          制定规范性文件2件，废止政策文件5件。 | NORMATIVE_MADE=2
          制发3件行政规范性文件，废止行政规范性文件2件，现行有效行政规范性文件20件。 | NORMATIVE_ABOLISHED=2 NORMATIVE_MADE=3 NORMATIVE_VALID=20
          行政规范性文件现行有效11件。 | NORMATIVE_VALID=11
          主动公开规范性文件6件。 | NORMATIVE_PUBLISHED=6
          集中公开现行有效行政规范性文件18件。 | NORMATIVE_VALID=18
          印发文件30件，其中行政规范性文件2件。 | NORMATIVE_MADE=2
          审核行政规范性文件12件。 | ''
          清理行政规范性文件40件，修改3件。 | ''
          公开规范性文件信息12条。 | ''
          发布规范性文件解读5件。 | ''
          2023年制发规范性文件3件。 | ''
          废止和宣布失效规范性文件6件。 | ''
          制发文件20件。 | ''
          """)
  void normative(String sentence, String expected) {
    assertThat(figures(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县政府门户网站栏目公开县人大代表建议办理结果178件，政协委员提案75件。",
        "公开“12345县长信箱”诉求81条，回复率和满意率均达100%。",
        "开展问题督办13件。",
        "解读政策127条，其中转载解读材料64份、自行原创解读产品53个、媒体评论解读10篇。",
        "共排查发现 9 条信息 215 项个人敏感信息。",
        "较2023年收到的政府信息公开申请增加5件。",
        "收到政府信息公开申请近20件。",
        "收到政府信息公开申请20余件。",
        "2023年收到政府信息公开申请7件。",
        "去年收到政府信息公开申请7件。",
        "受理12345热线工单300件，均已办结。",
        "受理行政许可申请300件。",
        "政府信息公开申请按时答复率100%。",
        "收到依申请公开咨询电话30件次。",
        "畅通申请渠道，及时受理、按时答复。",
        "容易引发由群众委托律师提出的行政复议，下一步将加强学习。"
      })
  void says_nothing_where_nothing_is_counted(String sentence) {
    assertThat(figures(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          县本级收到政府信息公开申请200件。 | (RECEIVED=200)
          其中县政府办收到政府信息公开申请15件。 | (RECEIVED=15)
          市局收到政府信息公开申请30件。 | (RECEIVED=30)
          通过网络收到政府信息公开申请5件。 | (RECEIVED=5)
          收到自然人政府信息公开申请5件。 | (RECEIVED=5) FROM_PERSONS=5
          各乡镇收到政府信息公开申请5件。 | (RECEIVED=5)
          上半年收到政府信息公开申请5件。 | (RECEIVED=5)
          """)
  void a_part_is_not_the_whole(String sentence, String expected) {
    assertThat(figures(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （二）依申请公开情况 | 2024年共收到3件，办结3件。 | RECEIVED=3 HANDLED=3
          （二）依申请公开 | 全年共收到申请3件。已办结2件，结转下年度1件。 | RECEIVED=3 HANDLED=2 CARRIED_OUT=1
          （二）依申请公开。 | 共收到3件。办结3件。 | RECEIVED=3 HANDLED=3
          （三）建议提案办理 | 共收到3件，办结3件。 | ''
          （三）热线办理情况 | 全年受理300件，均已办结。 | ''
          （一）主动公开情况 | 全年收到稿件300件。 | ''
          """)
  void a_heading_names_what_the_text_below_counts(String heading, String text, String expected) {
    ReportText report = Texts.read("云山县教育局2024年政府信息公开工作年度报告", "一、总体情况", heading, text);
    assertThat(report.figures().stream().map(FiguresTest::words).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
