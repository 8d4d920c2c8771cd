package org.yanbao.report.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.OrganType;
import org.yanbao.report.sentence.Blanks;
import org.yanbao.report.sentence.Normal;

/** Lines that belong to the page and not to the report. */
final class Furniture {

  private static final Pattern FOOTER =
      Pattern.compile(
          "版权所有|[A-Z京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备|公网安备|网站标识码|^主办(?:单位|方)?[：]|^承办(?:单位)?[：]"
              + "|^技术支持|上一[篇条][：]|下一[篇条][：]|扫一扫|^分享(?:到|至)|打印本[页文稿]|关闭(?:窗口|本页|页面)|^【?[打][印]|^附件(?:[：0-9]|下载|$)"
              + "|^相关(?:链接|文档|信息|附件|文章|解读)|网站地图|^联系我们|^责任编辑|^友情链接|返回顶部|^(?:文件|附件|点击)下载|^法律声明|^关于我们");
  private static final Pattern META =
      Pattern.compile(
          "^(?:索引号|索引|发布机构|发文机关|公开机构|发布单位|发文字号|文号|成文日期|成文时间|发布日期|发布时间|公开日期|生成日期|信息来源|来源|稿源|作者|字号|字体"
              + "|大小|浏览次数|浏览量|点击数?|点击率|访问量|阅读次数|阅读|主题分类|主题词|信息分类|公开方式|体裁|有效性|名称|标题|时间|日期|编辑|审核|当前位置|您(?:的|当前)?(?:所在)?位置"
              + "|您现在的位置|分享|打印|保护视力色)[：【〔（]");

  private static final String ENTRY =
      "(?:索引号|(?:主题|信息|组配)分类|体裁|关键词|文号|发文字号|发布机构|发文机关|(?:成文|发文|发布|生成|公开|生效|废止|失效)日期|有效期|是否有效|有效性|效力状态)";

  /** A row of the index table above a report, its cells run together. */
  private static final Pattern INDEX = Pattern.compile("^" + ENTRY + "(?:" + ENTRY + "|[：|\\d]|$)");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "^[-·—_ ]*(?:第 ?)?\\d{1,3} ?页?[-·—_ ]*(?:[/，、]? ?共? ?\\d{1,3} ?页)?(?:/\\d{1,3})?$");
  private static final Pattern DATE = Pattern.compile("^[（]?20\\d{2}年\\d{1,2}月\\d{1,2}日[）]?$");
  private static final Pattern SIGNED =
      Pattern.compile("([\\u4e00-\\u9fff]{0,30}?)[（]?(20\\d{2})年(\\d{1,2})月(\\d{1,2})日[）]?");
  private static final Pattern CONTENTS = Pattern.compile("^目录$|[.·…]{3,}-?\\d{1,3}-?$");
  private static final Pattern MARKS = Pattern.compile("[，。；：！？、的]|\\d[年月日]");
  private static final int LONGEST = 90;
  private static final int LONGEST_ORGAN = 30;

  private Furniture() {}

  /** Whether the line (blanks folded) opens the foot of a saved page. */
  static boolean isFooter(String line) {
    return line.length() <= LONGEST && FOOTER.matcher(Normal.of(line)).find();
  }

  /** Whether the line says where and when the page was published. */
  static boolean isMeta(String line) {
    return line.length() <= LONGEST && (META.matcher(Normal.of(line)).find() || isIndex(line));
  }

  /** Whether the line is a row of the index table of a page. */
  static boolean isIndex(String line) {
    return line.length() <= LONGEST && INDEX.matcher(Blanks.drop(Normal.of(line))).find();
  }

  /** Whether the line is a page number, or an entry or the heading of a table of contents. */
  static boolean isPagination(String line) {
    return line.length() <= LONGEST
        && (isCountOfPages(line)
            || mayEndEntry(line) && CONTENTS.matcher(Blanks.drop(line)).find());
  }

  /** Most lines are told by the first character that stands in no page number. */
  private static boolean isCountOfPages(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '\u4e00' && c <= '\u9fff' && "第页共".indexOf(c) < 0) {
        return false;
      }
    }
    return PAGE_NUMBER.matcher(Normal.of(line)).matches();
  }

  private static boolean mayEndEntry(String line) {
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    return last == '录' || last == '-' || last == '.' || last == ' ' || Character.isDigit(last);
  }

  /** Whether the line is a date and nothing else. */
  static boolean isDate(String line) {
    return line.length() <= LONGEST
        && line.indexOf('年') >= 0
        && line.indexOf('月') >= 0
        && line.indexOf('日') >= 0
        && DATE.matcher(Blanks.drop(Normal.of(line))).matches();
  }

  /**
   * The date of a signature: of a line that holds nothing else but the name of an organ before it.
   */
  static Optional<LocalDate> signed(String line) {
    if (line.length() > LONGEST || line.indexOf('年') < 0) {
      return Optional.empty();
    }
    Matcher date = SIGNED.matcher(Blanks.drop(Normal.of(line)));
    return date.matches() && (date.group(1).isEmpty() || isOrgan(date.group(1)))
        ? DateRange.day(date.group(2), date.group(3), date.group(4))
        : Optional.empty();
  }

  /** Whether the line is the name of an organ and nothing else, as in a signature. */
  static boolean isOrgan(String line) {
    return line.length() >= 3
        && line.length() <= LONGEST_ORGAN
        && !MARKS.matcher(line).find()
        && Ordinal.of(line).form() == Ordinal.Form.NONE
        && OrganTypes.of(line) != OrganType.UNKNOWN;
  }
}
