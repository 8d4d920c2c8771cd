package org.yanbao.rules.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.pattern.Traces;

/**
 * A sentence that tells what the agency did in a year which it names at its beginning: {@code
 * 2024年，我局主动公开政府信息……}. Whether it compares, or cites what others decided, is for the rules to say.
 * Among the facts are those of other years than the report's.
 *
 * @param 句 the sentence
 * @param 年 the year
 * @param 首句 its words from the year to the first comma or stop
 */
public record 年度叙述(句子 句, int 年, String 首句) {
  private static final String YEAR = "(20\\d\\d)";

  /** 「（一）主动公开情况。」「一是」「2.」: what numbers an item, and its name. */
  private static final String NUMBERED =
      "(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．]"
          + "(?:[^\\d。；，,：:]{2,20}(?:情况|公开|管理|建设|保障|方面|工作))?)?"
          + "(?:[^\\d。；]{0,20}[：:])?(?:[一二三四五六七八九十]是)?";

  /** 「按照……要求，」 */
  private static final String ACCORDING_TO = "(?:(?:根据|按照|依据|依照)[^，,。；]{2,80}[，,])?";

  /** 「我局」「本机关」「某某县人民政府」 */
  private static final String WHO =
      "(?:我[\\u4e00-\\u9fff]{1,3}|本(?:机关|单位|局|级|镇|乡|街道|部门|办|县|市|区)|全[县市区镇乡局省]"
          + "|[\\u4e00-\\u9fff]{2,24}(?:局|委|办|厅|政府|会|处|院|站|中心|街道|镇|乡|县|市|区))?";

  private static final String LOOKING_BACK = "(?:回顾|过去的|一年来[（(])?";

  /** Any words, where the year behind them is surely told of oneself: 「……，2024年我局」. */
  private static final String BEFORE_OWN_DOINGS =
      "[^年]{4,110}[，,；、](?=20\\d\\d年(?:度|全年)?[，,]?(?:我|本[局机单街镇乡级部办]|全[县市区镇乡局]|共|通过"
          + "|(?:未|没有|无)[^，,。；]{0,6}(?:收到|发生|接到|受理|产生|出现|新收)"
          + "|累计|先后|收到|受理|接到|主动公开|新增|[^，,。；\\d]{1,14}(?:领导|班子|负责人|负责同志)"
          + "|(?:发布|公开|推送|接待|答复|组织|举办|召开|开展)[^，,。；\\d]{0,20}\\d+[余多]?[次条场期件篇人个]))";

  /** 「自」, before a whole year told by its days. */
  private static final String FROM =
      "(?:[在于]|[自从](?=20\\d\\d年1月1日起?[至到—－~-]+(?:20\\d\\d年)?12月31日))?";

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:"
              + NUMBERED
              + "(?:"
              + ACCORDING_TO
              + WHO
              + LOOKING_BACK
              + "|"
              + BEFORE_OWN_DOINGS
              + "))"
              + FROM
              + YEAR
              + "(?:年|全年|(?=[，,]))");

  /** 「年」「年全年」「年1月1日至12月31日」 */
  private static final String SPAN =
      "(?:年?全年|年(?:度|内|期间|[）)]|1月(?:1日)?起?[至到—－~-]+(?:20\\d\\d年)?12月(?:31日|份)?(?:止|期间)?"
          + "|1[至到—－~-]12月份?)?|(?=[，,]))";

  /** A comma, behind which anything may be told but what others did or decided. */
  private static final String COMMA =
      "(?:[，,](?!(?:党中央|国务院|国办|国家|中央|全国|上级|习近平)"
          + "|[省市县区州](?:委|政府|人民政府|政府办|两办)[^，。；]{0,12}(?:印发|出台|修订|颁布|部署|批准|确定|启动)"
          + "|[省市县区州][^，。；]{1,10}[办局委室](?:对[^，。；]{1,20})?(?:通报|考核|检查|督查|评估|印发|下发|出台|部署)"
          + "|[^，。；]{1,20}(?:部|厅|总局|中央|联合会)(?:等[^，。；《]{0,8})?(?:联合)?(?:印发|出台|颁布|修订|下发)"
          + "|(?:新?修订|修订后|新《)|《[^》]{2,40}》(?:正式|修订)?(?:印发|出台|施行|实施|颁布|发布|公布)"
          + "|[^，。；]{0,30}(?:条例|办法|规定|规范)》?(?:正式)?(?:施行|实施|颁布|修订)))";

  private static final String AGENCY =
      "我|本|各|全[县市区镇乡局委办年省系]|县|镇|局|委|厅|园区|开发区|街道|中心|管委会|党组|党委|学校"
          + "|[省市区州旗乡][^，,。；\\d]{1,14}(?:局|委|办|厅|院|中心|站|街道)(?![^，,。；]{0,8}(?:印发|出台|颁布|修订|下发|要求|通报|考核|检查|评估|部署))";

  private static final String MANNER =
      "未|无|没有|坚持|认真|严格|按照|依照|根据|围绕|紧紧|紧扣|聚焦|突出|深入|积极|扎实|高度重视|重视|持续|切实|始终|不断"
          + "|进一步|继续|大力|全力|着力|充分|及时|定期|广泛|统筹|结合|依法|依规|依托|通过|利用|借助"
          + "|在[^，。]{2,20}[导持署]下|以[^，。]{2,40}为";

  private static final String DEED =
      "共|累计|总计|合计|主动|公开|收到|接到|接收|受理|新收|收办|办理|办结|答复|回复|处理|制作|发布|推送|更新"
          + "|在[^，。]{2,30}(?:公开|发布|设|增|开)|依申请|政府信息公开申请|组织|举办|召开|开展|参加|制定|印发|出台|修订|编制"
          + "|建立|健全|完善|优化|规范|加强|强化|加大|深化|细化|推进|推动|推行|落实|贯彻|做好|抓好|抓实|明确|配备|调整"
          + "|增设|新增|拓展|拓宽|丰富|畅通|充实|梳理|清理|完成|实现|打造|形成|升级|设立|聘请|邀请|接待|回应|解读|公示|公布|报送|征集|转载|先后|网站|门户网站|政府网站|微信|政务新媒体|(?:四个|各)季度"
          + "|是[^。；]{2,60}(?:之年|一年|开局|周年)"
          + "|(?:政府|政务)?(?:信息|政务)公开工作(?:以|坚持|按照|围绕|紧紧|[^，。；问题整改]{0,12}(?:成效|成绩|成果|进展|推进))";

  private static final Pattern TOLD =
      Pattern.compile(YEAR + SPAN + "(?:" + COMMA + "|" + AGENCY + "|" + MANNER + "|" + DEED + ")");

  private static final String STOPS = "，。；：,;:";

  /** The year stands no further into the sentence than this. */
  private static final int FURTHEST = 140;

  /** What a sentence of an agency's report tells of a year, if it does. */
  public static Optional<年度叙述> 见于(句子 句, 机关 机关) {
    String text = 句.文字();
    if (!text.contains("20")) {
      return Optional.empty();
    }
    Matcher beginning = BEGINNING.matcher(text);
    return beginning.lookingAt() && (isTold(text, beginning.group(1)) || 机关.起于年份之后(text))
        ? Optional.of(
            new 年度叙述(
                句, Integer.parseInt(beginning.group(1)), first(text.substring(beginning.start(1)))))
        : Optional.empty();
  }

  /** Whether its first clause is worded in a way; the way is a regular expression. */
  public boolean 首句写有(String 写法) {
    return 句式.of(写法).见于(首句, Traces.UNKNOWN);
  }

  private static String first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  private static boolean isTold(String text, String year) {
    Matcher told = TOLD.matcher(text);
    for (int from = 0; told.find(from) && told.start() <= FURTHEST; from = told.start() + 1) {
      if (told.group(1).equals(year)) {
        return true;
      }
    }
    return false;
  }
}
