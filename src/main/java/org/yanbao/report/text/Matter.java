package org.yanbao.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure without a noun of its own counts: the matter that was named last before it. */
final class Matter {

  private static final String OTHERS =
      "建议|提案|议案|信箱|热线|工单|诉求|信访件|来信|来访|来电|留言|咨询|投诉|举报|案件|案卷|复议|诉讼|应诉|仲裁|办件|政务服务|登记|督办|许可|处罚|救助|补贴|公文"
          + "|简报|规范性文件|舆情";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<other>(?:许可|复议|诉讼|登记(?!受理|办理|接收|公开)|救助|补贴|仲裁|入学|执行)[^，。；]{0,6}申请|"
              + OTHERS
              + ")|(?<mine>申请)");
  private static final Pattern OTHER = Pattern.compile(OTHERS);

  private Matter() {}

  /** Whether the words last spoke of applications for disclosure. */
  static boolean isApplication(String words) {
    Matcher match = NAMED.matcher(words);
    boolean mine = false;
    while (match.find()) {
      mine = match.group("mine") != null;
    }
    return mine;
  }

  /** Whether the words name another matter. */
  static boolean isOther(String words) {
    return OTHER.matcher(words).find();
  }
}
