package org.yanbao.rules.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.likeness.Edits;

/** Tells a slip of the pen in what a title calls the report: 政府信息公开工作年度报告. */
final class 题名用字 {
  private static final String END = "年度报告";

  /** 「某县水利局2024年政府信息公开工作年度报告」: nearly all, and seen to be right at once. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\u4e00-\\u9fff&&[^年息]]++20\\d{2}年度?政府信息公开(?:工作)?年度报告");

  private static final Pattern REMARK = Pattern.compile("[（(〔【\\[][^）)〕】\\]]*[）)〕】\\]]|》");
  private static final Pattern ACCEPTED =
      Pattern.compile(".*(?<topic>政府信息公开|政务信息公开|政务公开|信息公开)(?:工作|情况|工作情况)?的?(?:20\\d{2}年?)?");

  /** But 「2024年年度报告」 and 「云山县人民政府政府信息公开」, where one word ends and another begins. */
  private static final Pattern TWICE =
      Pattern.compile("年年(?!度)|年度年度(?!报告)|公开公开|工作工作|信息信息|(?<![民省市州盟县区旗镇乡])政府政府信息");

  /** 「政X信息公开」 or 「X府信息公开」, but 财政局信息公开 and 县府信息公开. */
  private static final Pattern TOPIC_SLIP =
      Pattern.compile("政(?![府务局厅办处所科股委部司区村站院校室])[\\u4e00-\\u9fff]信息公开|(?<![政省市州盟县区旗镇乡首])府信息公开");

  private static final List<String> TOPICS = List.of("政府信息公开工作", "政府信息公开", "政务公开工作");

  private 题名用字() {}

  /** The words of a title without blanks that are misspelt; empty where none is. */
  static String 误字(String title) {
    if (PLAIN.matcher(title).matches()) {
      return "";
    }
    String bare = REMARK.matcher(title).replaceAll("");
    Matcher twice = TWICE.matcher(bare);
    if (twice.find()) {
      return twice.group();
    }
    Matcher slip = TOPIC_SLIP.matcher(bare);
    if (slip.find()) {
      return slip.group();
    }
    int end = bare.lastIndexOf(END);
    return end < 0 || ACCEPTED.matcher(bare.substring(0, end)).matches()
        ? ""
        : misspelt(bare.substring(0, end));
  }

  private static String misspelt(String head) {
    for (String topic : TOPICS) {
      for (int length = topic.length() - 1; length <= topic.length() + 1; length++) {
        String last = head.substring(Math.max(0, head.length() - length));
        if (Edits.between(topic, last) == 1) {
          return last + END;
        }
      }
    }
    return "";
  }
}
