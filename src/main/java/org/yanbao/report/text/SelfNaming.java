package org.yanbao.report.text;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanbao.report.OrganType;
import org.yanbao.report.sentence.Normal;

/**
 * What the opening of a report says of itself where it has no title, or one that says less:
 * 「现公布某县财政局2023年政府信息公开工作年度报告」.
 *
 * @param organ the organ that it names; empty where it names none, or by a word such as 我局 only
 * @param year the year that it names; 0 where it names none
 */
record SelfNaming(String organ, int year) {

  private static final SelfNaming NONE = new SelfNaming("", 0);

  /** The opening ends here, if no second section has begun. */
  private static final int MOST_LINES = 8;

  private static final String YEAR = "(?<year>20\\d{2})年度?+(?:的)?";
  private static final String REPORT = "(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)";
  private static final Pattern SELF =
      Pattern.compile(
          "(?:公布|发布|公开|编制(?:完成|形成)?了?|形成了?|制作)《?(?<early>20\\d{2})年度?+(?<late>[\\u4e00-\\u9fff]{0,30}?)"
              + REPORT
              + "|(?:公布|发布|公开|编制(?:完成|形成)?了?|形成了?|制作)《?(?<organ>[\\u4e00-\\u9fff]{0,30}?)"
              + YEAR
              + REPORT
              + "(?!编制|的?(?:通知|要求|格式))"
              + "|(?:现将|现就|现|将|就)(?<told>[\\u4e00-\\u9fff]{0,30}?)"
              + YEAR.replace("<year>", "<toldYear>")
              + "(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:年度)?(?:有关)?(?:工作)?(?:报告|情况|年报)(?:总结)?(?:(?:报告|汇报|公布|公开)?如下|予以(?:公布|公开|发布)|(?:向社会)?(?:公布|公开|发布))"
              + "|(?<maker>[\\u4e00-\\u9fff]{3,30}?)(?:编制|制作)(?:完成|形成)?了?"
              + YEAR.replace("<year>", "<makerYear>")
              + REPORT);
  private static final Pattern NO_NAME = Pattern.compile("关于|通知|做好|报告|情况|要求|根据|按照|规定|我|本(?!溪)");

  /** 「市财政局」 is the name of hundreds. */
  private static final Pattern BARE =
      Pattern.compile("[省市区县州盟旗镇乡](?!.*[省市区县州盟旗镇乡]).*|街道(?:办事处)?|.?政府(?:办公室)?");

  /** Reads the lines of a report down to its second section. */
  static SelfNaming of(ReportBody body) {
    SelfNaming best = NONE;
    int read = 0;
    for (ReportBody.Line line : body.lines()) {
      boolean ended = line.heading().filter(heading -> heading.number() > 1).isPresent();
      if (ended || read++ == MOST_LINES || !best.organ.isEmpty()) {
        break;
      }
      Matcher self = SELF.matcher(Normal.of(line.text()));
      while (self.find() && best.organ.isEmpty()) {
        best = better(best, self);
      }
    }
    return best;
  }

  private static SelfNaming better(SelfNaming best, Matcher self) {
    String name = first(self, "organ", "told", "maker", "late");
    String year = first(self, "year", "toldYear", "makerYear", "early");
    boolean other = name.contains("关于") || name.contains("做好");
    if (other) {
      return best;
    }
    String organ = isOrgan(name) ? name : "";
    int told = Integer.parseInt(year);
    return organ.isEmpty() && best.year != 0 ? best : new SelfNaming(organ, told);
  }

  private static String first(Matcher self, String... groups) {
    return Stream.of(groups).map(self::group).filter(Objects::nonNull).findFirst().orElse("");
  }

  private static boolean isOrgan(String name) {
    return OrganTypes.of(name) != OrganType.UNKNOWN
        && !NO_NAME.matcher(name).find()
        && !BARE.matcher(name).matches();
  }
}
