package org.yanbao.report.figure;

import java.util.regex.Pattern;

/** Words that make a figure a part: of the organ, of the year, of the ways or of the applicants. */
final class PartWords {

  private static final String DOES = "(?:共|合计|总共|累计|依法|新)*(?:收|受|接|办|答|制|印|发|作|未|没|无)";

  /** One organ of several, or one that is not the reporting one. */
  private static final Pattern OF_THE_ORGAN =
      Pattern.compile(
          "其中|本级|[省市县区州]局|[省市县区州镇乡](?:人民)?政府(?:办公?[室厅]?)?(?:直接|共计?|总共|合计|累计|全年)*(?:办理|收到|受理|接收|新?收|办结|答复|本身)"
              + "|[省市县区州](?:人民)?政府[和及与、](?:[省市县区州])?(?:人民)?政府办(?:公[室厅])?"
              + "|政府办(?:公[室厅])?(?:共|直接)?(?:办理|收到|受理|收)"
              + "|[省市县区州](?:人民)?政府(?:行政)?规范性文件|机关(?:本部|自身)|[局厅委办署院]机关(?![及和与、](?:所属|下属|直属|局属|各))|[局厅委办署院室]本机关"
              + "|(?<!全[省市县区镇乡州].{0,8}|[及和与、]|及其|所属)(?:各|[\\d两二三四五六七八九十]{1,3}[个家]|有关|部分|其他|其它)(?:乡镇|镇|街道|部门|单位|县|区|科室|处室|局)"
              + "|(?:前[两二三四五六七八九十\\d]{1,2}位的?[^，。；\\d]{0,8}?|(?<!全[省市县区镇乡州].{0,8})[两二三四五六七八九十]{1,2}[个家])(?:合计|共计|总计|一共|共)"
              + DOES
              + "|(?<!全[省市县区镇乡州].{0,8}|[及和与、]|及其|所属)各[省市县区州镇乡街][^，。；]{0,8}(?:局|厅|委|部门|镇|街道)"
              + "|(?<![及和与、][省市县区州厅局委所下]?)[直级属辖](?:各)?(?:部门|单位|机构|分局|大队|支队|站所)"
              + DOES
              + "|(?<![及和与、])各(?:分局|支局|区局|县局|大队|支队|站所|派出机构)"
              + DOES
              + "|(?<!及其|所属|[及和与、]|全[省市县区州].{0,8})基层[^，。；\\d]{0,6}(?:局|所|站|单位|部门)"
              + DOES
              + "|(?<!及其|所属|各级|各级政府[、和及与]|全[省市县区州].{0,8})[省市县区州](?:人民政府|政府|直)部门"
              + DOES
              + "|(?:^|[^府级各及和与])部门(?:新|共)*(?:收到|新收|受理|办结)|(?:部门|乡镇)(?:制发|制定|印发|出台)|(?:科室|股室|处室)(?:共|合计)?(?:收|受|办|答)|名义|乡镇(?:共|合计)?(?:收到|受理|办结|答复|办理)|(?:乡镇|镇)[、和及]街道(?:共|合计)?(?:收|受|办|答)|政府(?:新|共)*(?:收到|新收)"
              + "|(?<![及和、][省市县区州])政府办公?[室厅]?(?:制发|制定|印发|出台)");

  /** A part of the year. */
  private static final Pattern OF_THE_YEAR =
      Pattern.compile(
          "上半年|下半年|季度|[年当]月(?:收|受|新|接|办)"
              + "|截[至止](?![到至于]?(?:20\\d{2}年度?|本年度?|当年度?|全年)?(?:12月|年?底|年?末)|[到至]?报告期)");

  /** A part of the applicants. */
  private static final Pattern OF_THE_APPLICANTS =
      Pattern.compile("自然人(?![、和及或]法人)|商业企业|科研机构|社会公益|法律服务|公民个人");

  /** A part of the topics, or of those who sent the applications on. */
  private static final Pattern OF_A_KIND =
      Pattern.compile(
          "(?:指导|督促|帮助)(?:各|全[省市县区]|乡镇|镇|街道|部门|单位|基层|所属|下属|下级)[^，。；]{0,8}(?:办理|答复|处理|受理|做好)|涉及(?!政府信息公开|信息公开|依申请公开)|(?<!各)类(?:政府信息公开)?申请|主要集中|内容为|重复"
              + "|撤回|补正|同一|某申请人|其申请|(?<!结)转办|(?<!结)转来|转交|协查|协办|会办|协助|配合(?!度)|交办|移交|交由|代(?:[省市县区]|为|拟|政府)|结转(?:来)?的[^，。；]{0,20}中");

  /** A month, unless it is the first or the last of the whole year. */
  private static final Pattern MONTH = Pattern.compile("(?<!\\d)\\d{1,2}月");

  private static final Pattern ALL_MONTHS =
      Pattern.compile(
          "1月(?:份|1日)?[^，。；\\d]{0,6}(?:20\\d{2}年)?12月|1-12月|(?:截[至止](?:到|至|于)?|(?:^|[。；])[至到])(?:20\\d{2}年|本年|当年)?12月(?:31日|底|末|份)?|12月(?:31日|底|末)(?:之?前|止|为止)");

  private static final Pattern CHANNEL =
      Pattern.compile(
          "网络|信函|邮寄|邮政|服务网|邮箱|来函|邮件|当面|现场|在线|平台|传真|线上|线下|互联网|网上|网站|窗口|信件|挂号信|快递|书面|口头|电话");
  private static final Pattern ALL_CHANNELS =
      Pattern.compile(
          "(?<=[网络函寄邮箱件面场线台真上下口递头话站信])(?:申请)?等|各|多种|渠道|方式|形式|途径|线上.{0,2}线下|线下.{0,2}线上|网上.{0,2}网下");

  /** 「依申请公开信件」 are applications by whatever way. */
  private static final Pattern LETTERS =
      Pattern.compile("(?<=申请公开|公开申请)(?:的)?(?:信件|来信|信函|来函|邮件)|信件(?=办结率|答复率)");

  private PartWords() {}

  /** Whether the words hold one that what follows shares: not the applicants, nor the way. */
  static boolean lastIn(String words) {
    return OF_THE_ORGAN.matcher(words).find()
        || OF_THE_YEAR.matcher(words).find()
        || OF_A_KIND.matcher(words).find()
        || MONTH.matcher(ALL_MONTHS.matcher(words).replaceAll("")).find();
  }

  /** Whether the words hold one. */
  static boolean areIn(String words) {
    return lastIn(words) || OF_THE_APPLICANTS.matcher(words).find() || isOneWay(words);
  }

  /** Whether the words tell of what came in one way. */
  static boolean isOneWay(String words) {
    return CHANNEL.matcher(LETTERS.matcher(words).replaceAll("")).find()
        && !ALL_CHANNELS.matcher(words).find();
  }
}
