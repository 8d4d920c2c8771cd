package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence by which it counts documents and decisions: what is counted, what was
 * done with it, and the numbers. Titles in book marks count for nothing.
 */
final class TableTwoWords {

  /** What a word is. */
  enum Kind {
    NUMBER,
    NORMATIVE,
    REGULATION,
    LICENCE,
    PENALTY,
    COERCION,
    /** Anything else that is counted. */
    THING,
    MAKE,
    /** 制修订: some of these are no new ones. */
    REVISE,
    ABOLISH,
    VALID,
    /** 保留, 继续有效: what a clean-up left, which may be less than all that is in force. */
    KEEP,
    PUBLISH,
    DECIDE,
    /** 办理: finished or not. */
    HANDLE,
    /** 清理: says nothing of what became of them. */
    SIFT,
    /** Anything else that is done with them, or with some of them. */
    OTHERWISE,
    /** What is only meant to be done. */
    INTENDED;

    boolean isDocument() {
      return this == NORMATIVE || this == REGULATION;
    }

    boolean isDecision() {
      return this == LICENCE || this == PENALTY || this == COERCION;
    }

    boolean isCounted() {
      return isDocument() || isDecision();
    }

    boolean isAct() {
      return ordinal() >= MAKE.ordinal();
    }
  }

  /** A word, with the positions in the sentence between which it stands. */
  record Word(Kind kind, String text, int start, int end) {}

  private static final String NO_DECISION =
      "(?!申请|事项|信息|结果|清单|案卷|服务|审批|公示|平台|办件|变更|延续|注销|许可证|文书|裁量|自由|权|制度|业务|法|标准|基准|程序|案例|听证|办法|案由|目录|窗口|流程|标准化|监督)";

  private static final Pattern WORD =
      Pattern.compile(
          String.join(
              "|",
              "(?<number>(?<![\\d.])\\d{1,9}(?:件次|[件个份部项宗起])(?!次|目|月|年|工作日|门|以(?!及)|左右|上下|乡|镇|街|县|市|区|单位|科)"
                  + "|(?<=[数量][为是：])\\d{1,9}(?![\\d.%年月日次条篇]))",
              "(?<thing>规范性文件(?:草案|解读|文本|汇编|栏目|专栏|目录|清单|数据库|库|送审稿|意见)|规章(?:制度|草案|库|立法|解读|文本|汇编|目录|送审|项目)"
                  + "|行政(?:许可|处罚|强制)(?:申请|事项|信息|结果|清单|案卷|公示|办件))",
              "(?<normative>(?:行政)?规范性文件)",
              "(?<regulation>规章)",
              "(?<licence>(?:行政许可|(?<=[作做]出)许可(?=决定))(?:共(?=处理))?(?:措施|处理|案件)?(?:决定)?书?"
                  + NO_DECISION
                  + ")",
              "(?<penalty>(?:行政处罚|(?<=[作做]出)处罚(?=决定))(?:共(?=处理))?(?:措施|处理|执行)?(?:案件|决定)?书?"
                  + NO_DECISION
                  + ")",
              "(?<coercion>行政强制(?:共(?=处理))?(?:措施|处理|执行|案件)?(?:决定)?书?" + NO_DECISION + ")",
              "(?<revise>制修订|修制订|制[定订]?(?:[、和及]|以及|（含?|并)?修[订改]|修[订改](?:[、和及]|以及)制[定订])",
              "(?<otherwise>废止(?:[、和或及（]|以及|或者)+(?:宣布)?(?:失效|修[改订])|(?:修[改订]|失效)(?:[、和或及]|以及|或者)+废止"
                  + "|修改|修订|失效|审查|审核|审议|备案|报备|起草|征求|解读|党内|宣传|转发|归集|上传|录入|报送|推送|下载|学习|建议|提请|提交|配合|报请|抽查|检查|论证|评查|受理|核发|审批|涉及|不予|免予|撤销|变更|同比|较|重大|程序|首违|轻微|重新|参与|牵头|协助|代拟|汇编|复核|公示|栏目|标注)",
              "(?<keep>继续有效|保持有效|保留)",
              "(?<valid>现行有效|现有(?=(?:行政)?规范性文件|(?:政府)?规章)|有效(?=的?(?:行政)?(?:规范性文件|规章)|(?:件数|数量|的|共|计|为|：)*\\d))",
              "(?<make>制发|制定|出台|印发|制订|颁布|新增|新发)",
              "(?<abolish>废止)",
              "(?<publish>发布|公布|(?<!信息|政务|申请)公开|更新)",
              "(?<decide>[作做]出|实施|采取|发生|下达)",
              "(?<handle>办理|办结|完成)",
              "(?<sift>清理|梳理(?!出)|评估|摸排)",
              "(?<intended>计划|拟(?!定)|下一步|力争|争取|打算|将(?=[^，。；]{0,6}(?:制定|出台|废止|印发)))",
              "(?<another>文件|公告|通告|通报|信息|案件|申请|法规|条例|事项|草案|制度|图解|政策|动态(?!清理|调整|管理|更新)|预案|清单|指南|线索|公报)"));

  private static final Pattern IN_FORCE_OR_NOT = Pattern.compile("(?:废止|有效)的?$");
  private static final Pattern TITLE = Pattern.compile("《[^》]{0,120}》");
  private static final List<Kind> NAMED =
      List.of(
          Kind.NUMBER,
          Kind.THING,
          Kind.NORMATIVE,
          Kind.REGULATION,
          Kind.LICENCE,
          Kind.PENALTY,
          Kind.COERCION,
          Kind.REVISE,
          Kind.OTHERWISE,
          Kind.KEEP,
          Kind.VALID,
          Kind.MAKE,
          Kind.ABOLISH,
          Kind.PUBLISH,
          Kind.DECIDE,
          Kind.HANDLE,
          Kind.SIFT,
          Kind.INTENDED);

  private final String text;
  private final List<Word> words;

  private TableTwoWords(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  /** Whether a sentence may count what table two counts. */
  static boolean mayStandIn(String sentence) {
    return sentence.contains("规范性文件")
        || sentence.contains("规章")
        || sentence.contains("行政许可")
        || sentence.contains("行政处罚")
        || sentence.contains("行政强制")
        || sentence.contains("处罚决定")
        || sentence.contains("许可决定");
  }

  /** The words of a sentence in {@link Normal} writing. */
  static TableTwoWords of(String sentence) {
    String text =
        sentence.indexOf('《') < 0
            ? sentence
            : TITLE.matcher(sentence).replaceAll(title -> "○".repeat(title.group().length()));
    List<Word> words = new ArrayList<>();
    Matcher match = WORD.matcher(text);
    while (match.find()) {
      Kind kind = isSameDocument(match, text, words) ? Kind.NORMATIVE : kind(match);
      words.add(new Word(kind, match.group(), match.start(), match.end()));
    }
    return new TableTwoWords(text, List.copyOf(words));
  }

  /** 「制发规范性文件4件，现行有效文件20件」: nothing else was counted before. */
  private static boolean isSameDocument(Matcher match, String text, List<Word> words) {
    if (!match.group().equals("文件")
        || !IN_FORCE_OR_NOT.matcher(text.substring(0, match.start())).find()
        || words.stream().noneMatch(word -> word.kind() == Kind.NORMATIVE)) {
      return false;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean counted =
          words.get(i).kind() == Kind.NUMBER || words.get(i + 1).kind() == Kind.NUMBER;
      if (words.get(i).kind() == Kind.REGULATION || words.get(i).kind() == Kind.THING && counted) {
        return false;
      }
    }
    return true;
  }

  private static Kind kind(Matcher match) {
    for (Kind kind : NAMED) {
      if (match.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
        return kind;
      }
    }
    return Kind.THING;
  }

  /** All words in their order. */
  List<Word> all() {
    return words;
  }

  /** What stands between two positions. */
  String between(int start, int end) {
    return text.substring(start, Math.max(start, end));
  }

  /** What stands behind a position. */
  String after(int position) {
    return text.substring(position);
  }

  /** The words whose place is between two positions. */
  List<Word> within(int start, int end) {
    return words.stream().filter(word -> word.start() >= start && word.end() <= end).toList();
  }

  /** The position behind the last of these marks before a position; 0 where there is none. */
  int behindLast(String marks, int position) {
    int start = position;
    while (start > 0 && marks.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
