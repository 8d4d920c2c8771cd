package org.yanbao.report.text;

import java.util.regex.Pattern;

/** Which fee words speak of: the information processing fee (信息处理费), or another one. */
final class FeeNames {

  /** Other fees, and money that is spent. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "[水圾物泥]处理费|资源费|登记费|诉讼费|运维费|检测费|物业费|住宿费|保险费|学费|[水电暖党]费|(?:建设|补偿|恢复|占用|占道|有偿使用|开垦|抚养|通行|配套|绿化|公证|考试|承包|卫生|停车|拖车|保教|供热|燃气)费"
              + "|(?:涉企|停车|行政性?|服务性|经营服务性)?行政事业性收费|事业性收费|涉企收费|停车收费|收费项目|收费标准公示|乱收费|违规收费|收费公示|收费目录|收费清单"
              + "|(?:专项|财政|工作|办公)*经费|减税降费"
              + "|(?:诉讼|复议|应诉)[^，；。]{0,8}费用|(?:支出|支付|投入|花费|列支|用于)[^，；。]{0,12}费用?|费用支出");

  private static final Pattern NAMED =
      Pattern.compile(
          "信息处理费|信息公开处理费|(?<!污水|垃圾|废物|废弃物|污泥|废水|餐厨)处理费|信息公开[^，；。]{0,14}(?:费用?|收费)|申请公开[^，；。]{0,14}(?:费用?|收费)|(?:费用?|收费)[^，；。]{0,12}信息公开");

  /** What a fee not named must stand beside. */
  private static final Pattern CONTEXT =
      Pattern.compile("申请公开|信息公开|公开申请|申请人|提供(?:政府)?信息|(?:收费|缴费)(?:通知|决定|告知)|(?:按件|按量|按页)(?:计收|收费)");

  /** The words by which any fee is called, and this one where its name is not repeated. */
  private static final Pattern ANY =
      Pattern.compile("[收缴交理免息开何用取]费|费用|(?:检索|查找|复制|复印|邮寄|邮递|快递|打印|工本|成本|材料|资料|手续)(?:等|[、和及])?费");

  private FeeNames() {}

  /** The text without the names of other fees and without what was spent. */
  static String withoutOthers(String text) {
    return text.indexOf('费') < 0 ? text : OTHERS.matcher(text).replaceAll("");
  }

  /** Whether the words, other fees left out, name this fee. */
  static boolean named(String words) {
    return NAMED.matcher(words).find();
  }

  /** Whether the words, other fees left out, hold a fee that may be this one. */
  static boolean any(String words) {
    return words.indexOf('费') >= 0 && ANY.matcher(words).find();
  }

  /** Whether the words speak of applications, so that a fee beside them is this one. */
  static boolean besideApplications(String words) {
    return CONTEXT.matcher(words).find();
  }
}
