package org.yanbao.rules.fact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the preface or the first section of a report says that it reports on: {@code
 * 结合2024年政府信息公开工作开展情况编制本报告}, {@code 现将2024年情况报告如下}. Years of notices, forms and earlier reports are
 * none. Among the facts are those of other years than the report's.
 *
 * @param 句 the sentence
 * @param 年 the year
 */
public record 报告自述(句子 句, int 年) {

  /** 「关于做好2023年……」「对照2023年……」: the year of another document, or of other doings. */
  private static final String NOT_OF_ANOTHER =
      "(?<!(?:关于|做好|印发|下发|对照|针对|此前|参照|查阅|下载|往年|历年|以往|较|比)[^，。；《》]{0,30})";

  private static final String YEAR = "(20\\d\\d)年?+年?+度?+(?!起|以来|至今|及|、|以前|之前)";

  /** 「我县政府信息公开工作」 */
  private static final String PUBLICITY =
      "[^，。；《》：\\d]{0,36}(?:(?:信息|政务)公开|政府(?:公开)?信息)(?:工作)?的?(?:年度)?";

  private static final String GOING_ON = "(?:开展|实际|总体|实施|落实|执行|进展|有关|相关|具体|推进|工作|的)*";

  /** 「情况」「报告」, but no 「报告格式」 or 「报告的通知」. */
  private static final String TOLD =
      "(?:(?:情况|实际|报告|年报|总结)(?!》?(?:的通知|格式|考核|要点|方案|有关事项|[已所中可曾]|的(?!编制)|指出|提出))"
          + "|工作(?:编制|进行|的?全面|[，。]|$))";

  /** 「2023年度报告旨在……」 */
  private static final String ITSELF = "(?:报告|年报)(?:旨在|全面|如实|由|是|系)";

  /** 「政府信息公开2024年度报告」: the year stands within its name. */
  private static final String WITHIN_ITS_NAME =
      "(?<=公开(?:工作)?20\\d\\d年?度?)(?:工作)?(?:报告|年报)(?!》?(?:的?通知|格式|编制))";

  private static final Pattern IN_PREFACE =
      Pattern.compile(
          NOT_OF_ANOTHER
              + YEAR
              + "(?="
              + PUBLICITY
              + GOING_ON
              + TOLD
              + "|(?:年度)?"
              + ITSELF
              + "|"
              + WITHIN_ITS_NAME
              + ")");

  /** 「现将」「特公布」 */
  private static final String HEREBY =
      "(?:(?:^|[，；：])(?:现(?:将|就|公布|公开|发布|编制|向)|特(?:向|此|将|编制|公布|制定)|兹)[^，。；《》\\d]{0,40}|^)";

  private static final Pattern IN_FIRST_SECTION =
      Pattern.compile(
          HEREBY
              + "(20\\d\\d)年?年?度?"
              + "(?:(?<=[^，。；]{6})(?=[^，。；《》\\d]{0,20}(?:信息|政务)公开[^，。；《》\\d]{0,20}(?:报告|年报|情况|总结)"
              + "(?!》?(?:的通知|格式|编制发布|编制工作)))"
              + "|(?="
              + ITSELF
              + "))");

  private static final Pattern WORDS = Pattern.compile("报告|年报|情况|总结|工作");

  /** What a sentence says so of, each year it names. */
  public static List<报告自述> 见于(句子 句) {
    String text = 句.文字();
    boolean opening = 句.部分() <= 1;
    return opening && text.contains("20") && WORDS.matcher(text).find()
        ? (句.部分() == 0 ? IN_PREFACE : IN_FIRST_SECTION)
            .matcher(text)
            .results()
            .map(said -> new 报告自述(句, Integer.parseInt(said.group(1))))
            .toList()
        : List.of();
  }
}
