package org.yanbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;
import org.yanbao.samples.FormStyle;

/** Writes the report of a made-up agency: as long as real ones, text and tables in agreement. */
final class MadeUpDraft {
  static final int YEAR = 2024;
  private static final List<String> FIELDS =
      List.of("重大项目", "惠民政策", "安全生产", "行政执法", "财政资金", "公共服务", "优化营商环境", "乡村振兴", "权力配置");

  /** One of each makes a sentence. */
  private static final List<List<String>> DEEDS =
      List.of(
          List.of("会同乡镇干部", "依托便民窗口", "结合主题教育", "对照上级考核指标", "借助社区网格员", "参照先进地区做法", "立足本地实际"),
          List.of("反复", "逐项", "分批", "集中", "常态化", "重点", "稳步", "率先"),
          List.of("梳理", "更新", "走访调研", "宣传", "改进", "抽查", "讲解", "整理归档"),
          List.of("群众办事指南", "历史遗留台账", "村务公开栏", "惠企政策汇编", "热线电话记录", "电子阅览设施", "答复文书样式", "网站检索功能"),
          List.of("，企业反映良好", "，得到居民认可", "，堵塞了管理漏洞", "，缩短了等候时间", "，形成长效机制", "，减少重复来访", "，提高了查询效率"));

  private final MadeUpAgency agency;
  private final MadeUpFigures figures;
  private final Random random;

  private MadeUpDraft(MadeUpAgency agency, Random random) {
    this.agency = agency;
    this.random = random;
    this.figures = MadeUpFigures.of(random);
  }

  /** The clean report of an agency. */
  static Draft of(MadeUpAgency agency, Random random) {
    return new MadeUpDraft(agency, random).draft();
  }

  private Draft draft() {
    List<DraftSection> sections =
        List.of(
            new DraftSection("一、总体情况", overview()),
            new DraftSection("二、主动公开政府信息情况", List.of("@表二")),
            new DraftSection("三、收到和处理政府信息公开申请情况", List.of("@表三")),
            new DraftSection("四、政府信息公开行政复议、行政诉讼情况", List.of("@表四")),
            new DraftSection("五、存在的主要问题及改进情况", shortcomings()),
            new DraftSection("六、其他需要报告的事项", others()));
    return new Draft(
        agency.name() + YEAR + "年政府信息公开工作年度报告", sections, figures.cells(), FormStyle.STATUTORY);
  }

  private List<String> overview() {
    return inOwnWords(
        "%d年，%s认真贯彻落实《中华人民共和国政府信息公开条例》，紧紧围绕%s、%s等重点工作，不断加大公开力度，规范公开程序，切实保障公众的知情权、参与权和监督权。"
            .formatted(YEAR, agency.name(), field(), field()),
        "（一）主动公开情况。全年通过%s人民政府门户网站公开信息%d条，其中政策文件类%d条、工作动态类%d条。围绕%s领域发布政策解读%d篇，通过新闻发布会、在线访谈等形式回应公众关切%d次。"
            .formatted(
                agency.place(),
                number(400),
                number(60),
                number(200),
                field(),
                number(20),
                number(9)),
        "（二）依申请公开情况。本年度新收到政府信息公开申请%d件，上年结转%d件；办理答复%d件，结转下年度继续办理%d件。对每件申请均按照登记、审核、办理、答复、归档的流程办理，做到程序合法、答复规范。"
            .formatted(
                figures.received(), figures.carriedIn(), figures.answered(), figures.carriedOut()),
        "（三）政府信息管理情况。坚持“谁制作、谁公开、谁负责”，严格落实信息发布审查制度，对历年公开的%d条信息逐条核对，更正表述不准确的信息%d条。全年制定行政规范性文件%d件、废止%d件，截至年底现行有效%d件。"
            .formatted(
                number(3000),
                number(20),
                figures.documents().get(0),
                figures.documents().get(1),
                figures.documents().get(2)),
        "（四）平台建设情况。优化门户网站专栏设置，新增%s、%s两个栏目；加强政务新媒体管理，“%s发布”公众号全年推送信息%d条，阅读量%d人次；政务公开专区接待群众查询%d人次。"
            .formatted(
                "“" + field() + "”",
                "“" + field() + "”",
                agency.place(),
                number(500),
                number(90_000),
                number(800)),
        "（五）监督保障情况。调整充实政务公开工作领导小组，明确专职人员%d名，组织业务培训%d次，参训%d人次。将政务公开纳入年度绩效考核，定期通报，跟踪整改。"
            .formatted(1 + random.nextInt(4), 1 + random.nextInt(4), number(160)));
  }

  private List<String> shortcomings() {
    return inOwnWords(
        "存在的主要问题：一是%s信息的公开还不够及时，个别栏目更新较慢；二是政策解读形式较为单一，图表、视频等群众喜闻乐见的形式运用不多；三是工作人员业务水平有待进一步提高。"
            .formatted(field()),
        "改进措施：一是健全信息采集、审核、发布机制，明确责任人员和时限，每月检查一次；二是丰富解读形式，对重要政策同步制作图解和问答；三是每季度开展一次业务培训，邀请法律顾问讲解%s领域典型案例。"
            .formatted(field()));
  }

  /**
   * Agencies that wrote alike would be told of each other. Figures stay where they are; between the
   * paragraphs stands what only this agency has done.
   */
  private List<String> inOwnWords(String... paragraphs) {
    List<String> own = new ArrayList<>();
    for (String paragraph : paragraphs) {
      own.add(paragraph + deed() + deed() + deed());
    }
    return own;
  }

  private String deed() {
    StringBuilder deed = new StringBuilder();
    for (List<String> words : DEEDS) {
      deed.append(words.get(random.nextInt(words.size())));
    }
    return deed + "。";
  }

  private List<String> others() {
    return List.of(
        "1.本报告所列数据的统计期限自%d年1月1日起，至%d年12月31日止。".formatted(YEAR, YEAR),
        "2.%d年本机关未收取政府信息公开信息处理费。".formatted(YEAR));
  }

  private String field() {
    return FIELDS.get(random.nextInt(FIELDS.size()));
  }

  private int number(int most) {
    return 10 + random.nextInt(most);
  }
}
