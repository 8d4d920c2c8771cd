package org.yanbao.report.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure without a noun of its own counts: the matter that was named last before it. */
final class Matter {

  private static final String OTHERS =
      "建议|提案|议案|信箱|热线|工单|诉求|信访件|来信|来访|来电|留言|咨询|投诉|举报|(?<!信息|公开|申请)案件|案卷|复议|诉讼|应诉|仲裁|(?<!申请公开|信息公开)办件|政务服务|(?:不动产|婚姻|注册|产权|权属|抵押|法人|社会组织|税务|出生|户口|户籍|车辆|市场主体)登记|登记(?:业务|证)|督办|许可|处罚|救助|补贴|公文"
          + "|简报|规范性文件|舆情";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<other>模拟[“”]{0,2}申请|(?:政务服务|许可|复议|诉讼|登记(?!受理|办理|接收|公开|政府信息|信息公开|依申请)|救助|补贴|仲裁|入学|执行)[^，。；]{0,6}申请|"
              + "(?:审[查批核]|认定|报装|开户|贷款|资助|奖补|补助|低保|公租房|专利|商标|资质|施工|检[测定]|鉴定|评[审定]|报名|立[案项]|建房|宅基地|取水|变更|延续|注销|听证|退[费税]|援助|公证|调解|招聘|签证|落户|迁移|理赔|参保|备案)(?:类|业务|事项)?申请(?!公开|政府信息)|"
              + OTHERS
              + ")|(?<mine>申请|(?<=信息)公开(?=答复)|本年度(?:办理|处理|答复)结果(?=总计|合计|[：为是，])|(?<!结余)结转(?!资金|结余|预算|项目))");
  private static final Pattern CASES = Pattern.compile("复议|诉讼|应诉");
  private static final Pattern OTHER = Pattern.compile(OTHERS);

  /** What may stand before 申请, so that no other kind of application is meant. */
  private static final Pattern SOURCE_END =
      Pattern.compile(
          "(?:^|(?<!村务|党务|校务|厂务|财务|居务)公开|依|信息|的|出|交|有效|新|到|了|共|计|络|函|面|上|下|线|寄|人|组织|群众|公民|个|企业|其|件|起|份|等)$");

  /** What applications asked for is no matter of its own: 「申请内容涉及处罚、许可等，办结7件」. */
  private static final Pattern TOPICS =
      Pattern.compile(
          "(?:申请(?:公开)?(?:的)?(?:政府信息|信息)?(?:内容|事项)?(?:主要)?(?:涉及|集中|包括)|(?<=[，；。])(?:申请)?(?:的)?内容(?:均|主要|都)?(?:为|是|有|涉及|集中|包括)|(?<=[，；。])主要(?:涉及|集中|包括|为|是))[^。；]*?(?=，(?:均|全部|已|都|其中|依法|按|办结|答复)|[。；]|$)");

  private Matter() {}

  /** Whether the words between a verb and 申请 leave it an application for disclosure. */
  static boolean mayBeSource(String words) {
    return SOURCE_END.matcher(words).find();
  }

  /** The words without what applications asked for. */
  static String withoutTopics(String words) {
    return TOPICS.matcher(words).replaceAll(topics -> topics.group().startsWith("申请") ? "申请" : "");
  }

  /** Whether the words last spoke of applications for disclosure. */
  static boolean isApplication(String words) {
    Matcher match = NAMED.matcher(withoutTopics(words));
    boolean mine = false;
    boolean other = false;
    while (match.find()) {
      // What passes from one year to the next may be reviews and lawsuits as well.
      if (!other || !"结转".equals(match.group("mine"))) {
        mine = match.group("mine") != null;
        other = CASES.matcher(match.group()).find();
      }
    }
    return mine;
  }

  /** Whether the words last spoke of another matter. */
  static boolean isLastOther(String words) {
    Matcher match = NAMED.matcher(words);
    boolean other = false;
    while (match.find()) {
      other = match.group("other") != null;
    }
    return other;
  }

  /** Whether the words name another matter. */
  static boolean isOther(String words) {
    return OTHER.matcher(words).find();
  }
}
