package org.yanbao.report.figure;

import java.util.regex.Pattern;

/** How running text speaks of the cases of table four and of how they ended. */
final class DisputeWords {

  private static final String UNIT = "(?:件次|[件起宗例个次])";
  private static final String CASES = "\\d{1,6}" + UNIT + "(?!以上|左右|次)";

  /** Behind the name of an outcome the unit may be left out: 「维持2、纠正1」. */
  private static final String LISTED = "\\d{1,6}(?:" + UNIT + "(?!以上|左右|次)|(?=[、，；。）]))";

  private static final String TO_COURT =
      "(?:而|又|再|仍|继续)?(?:直接)?(?:向[^，。；、\\d]{0,10})?(?:被?提起|提出|进行|的)*(?:行政)?(?:起诉|诉讼|应诉)";
  private static final String LATER =
      "(?:复议(?:决定|维持|程序)?(?:之?后|完)|(?<!未|没有|不)经过?(?:行政)?复议(?:程序)?(?:后)?的?"
          + "|(?:对|不服)(?:行政)?复议决定(?:不服)?(?:后)?)"
          + TO_COURT;
  private static final String DIRECT =
      "(?:(?:未|没有|不|无需)经过?(?:行政)?复议(?:程序)?[，、]?(?:而|就|即|后)?直?接?|直接)" + TO_COURT + "|直诉";

  private static final String UPHELD = "维持(?!率|秩序|稳定|原判|一审|二审|着)";
  private static final String CORRECTED = "(?:纠正|纠错)(?!率)";
  private static final String OTHERWISE = "其[他它](?:处理)?(?:结果|情形|情况)?";
  private static final String OPEN =
      "(?:(?:尚|暂|还|仍)?(?:未|没有|没)(?:审结|办结|结案|审理完毕|判决|裁决|(?:作|做)出(?:行政)?(?:复议|诉讼)?(?:决定|判决|裁判|结果))"
          + "|(?:正在|仍在|尚在|还在)(?:行政)?(?:复议|诉讼)?(?:审理|审查|办理|进行)(?:之中|过程中|阶段|中)?"
          + "|(?:审理|审查|办理)(?:之中|过程中|中)|在审|待审(?:结|理)?|待结)";

  private static final String OF_IT =
      "(?:原[^，。；、（）\\d]{0,14}?)?(?:的|”|案件|案|决定|答复|判决|裁决|申请|情况|情形|数量|数|行政行为|为|是|共计?|计|有|：)*";
  private static final String BEFORE_IT =
      "(?:（[^（）]{0,30}）)?(?:案件|案|申请|行政|复议|诉讼|结果|决定|机关|法院|判决|裁定|审理|审结|已|被|均|都|获得?|予以|得到|依法|为|是|系|属于?|经|“|的|处于)*";

  /** 「维持、驳回3件」 is of both together, and so is 「3件维持或驳回」. */
  private static final String NOT_JOINED = "(?<!(?:维持|纠正|纠错|结果|审结|驳回|撤销|撤回|终止|终结|变更|违法|责令)[、和及与或])";

  private static final String NOT_SHARED =
      "(?!" + OF_IT + "\\d)(?!”?[、和及与或][^，。；、（）\\d]{1,8}(?:[，。；、）]|$))";

  /**
   * What a text goes through, one after another: kinds of cases and outcomes with their figures.
   */
  static final Pattern STEP =
      Pattern.compile(
          "(?<stop>；)"
              + "|(?<both>复议(?:案件)?(?:申请)?[、和及与或](?:被?提起)?(?:行政)?(?:诉讼|应诉))"
              + ("|(?<later>" + LATER + ")")
              + ("|(?<direct>" + DIRECT + ")")
              + "|(?<panel>复议(?:机关|决定|委员会|机构))"
              + "|(?<appeal>二审|再审|终审|上诉)|(?<court>人民法院|法院|一审)"
              + "|(?<review>复议)|(?<suit>诉讼(?!请求|费|法)|(?:行政)?应诉)"
              + ("|" + NOT_JOINED + label("1") + OF_IT + "(?<n1>" + LISTED + ")")
              + ("|(?<n2>" + CASES + ")(?:" + BEFORE_IT + label("2") + NOT_SHARED)
              + "|（(?:已)?(?:计|归|列|统计)入“?(?<o3>其[他它](?:结果)?)”?）)"
              + "|(?<judged>维持|纠正|纠错|审结|胜诉|驳回|撤回|撤诉|终止|办结|判决)");

  /** A count that follows a kind of case. */
  static final Pattern COUNT_AFTER =
      Pattern.compile(
          "(?:(?!维持|纠正|纠错|审结|驳回|撤|其[他它]|后)[^，。；、（）\\d]){0,14}?(?<n>\\d{1,6})" + UNIT + "(?!以上)");

  /** A count at the end of what stands before a kind of case. */
  static final Pattern COUNT_BEFORE =
      Pattern.compile("(?<n>\\d{1,6})" + UNIT + "(?:(?!维持|纠正|审结|驳回)[^，。；、（）\\d]){0,16}$");

  /** Cases of other organs, in the clause that names them. */
  static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?:下属|直属|下级|基层)[^，。；]{0,12}(?:被|发生|因|涉)"
              + "|(?:部门|乡镇|街道|单位|分局|县区)[^，。；]{0,4}(?:作?为)(?:被申请人|被告)|^(?:各|有关|其[他它]|[省市县区州]直)?(?:部门|乡镇|街道|镇街|乡镇街道|单位)(?:共|合计|被|因|发生|涉|$)");

  /** Cases of an earlier year, in the clause that names them. */
  static final Pattern CARRIED_IN =
      Pattern.compile("结转|遗留|(?:以前|以往|往|历)年度?|(?:上一?年度?|去年|往年|20\\d{2}年度?)(?:尚?未)?(?:审结|办结)");

  private DisputeWords() {}

  private static String label(String group) {
    return ("(?:(?<u" + group + ">" + UPHELD + ")")
        + ("|(?<c" + group + ">" + CORRECTED + ")")
        + ("|(?<o" + group + ">" + OTHERWISE + ")")
        + ("|(?<p" + group + ">" + OPEN + "))");
  }
}
