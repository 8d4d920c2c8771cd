package org.yanbao.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.pattern.Traces;

/**
 * One of the six sections as the report has it; the same section twice is two of these.
 *
 * @param 序号 its number in the form, 1 to 6, told by its wording
 * @param 编号 the ordinal written before it; 0 where none is written
 * @param 原标题 its heading as the report says it, ordinal included
 * @param 标题 its heading without ordinal
 * @param 规范标题 the title that the form gives to this section
 * @param 正文 the running text below it, sub-headings included, tables left out
 * @param 次序 its place among the sections of this report, from 1
 * @param 所在 its place in the file
 * @param 字数 number of characters of its running text, blanks not counted
 * @param 合并正文 the running text of all sections of this number, one after the other
 * @param 各条 the items that these are divided into: how each line begins that has an ordinal up to
 *     nine, for example {@code 三、平台建设}, and those that begin within such a line or one after it:
 *     the first sentence where it is as short as a heading, otherwise its first clause; an opening
 *     bracket is left out
 */
public record 部分(
    int 序号,
    int 编号,
    String 原标题,
    String 标题,
    String 规范标题,
    String 正文,
    int 次序,
    String 所在,
    int 字数,
    String 合并正文,
    List<String> 各条)
    implements 可引证 {
  /** An ordinal, its mark, and what follows within the clause. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\s\\u3000]*[（(]?([一二三四五六七八九1-9][）)、.．是](?:[^。；\\n]{0,28}(?=[。；\\n]|$)|[^，。；]*))");

  /** An item of a list that runs on in one paragraph: 「一是……；二是……」. */
  private static final Pattern INSIDE =
      Pattern.compile("(?:^|[。；])[\\s\\u3000]*([一二三四五六七八九]是[^。；]{0,40})", Pattern.MULTILINE);

  /** An item that begins within a paragraph: 「（四）平台建设。……。（五）监督保障。……」. */
  private static final Pattern BEGINS_WITHIN =
      Pattern.compile("[。；][\\s\\u3000]*[（(]([一二三四五六七八九][）)][^，。；\\n]*)");

  /** How a list that runs on begins, and what it cannot do without. */
  private static final String FIRST = "一是";

  private static final String SECOND = "二是";

  public 部分 {
    各条 = List.copyOf(各条);
  }

  /** A section whose characters are still to be counted and whose items are still to be found. */
  public 部分(
      int 序号,
      int 编号,
      String 原标题,
      String 标题,
      String 规范标题,
      String 正文,
      int 次序,
      String 所在,
      String 合并正文) {
    this(序号, 编号, 原标题, 标题, 规范标题, 正文, 次序, 所在, count(正文), 合并正文, items(合并正文));
  }

  private static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isIdeograph(character) || !isBlank(character) && !Character.isLowSurrogate(character)) {
        count++;
      }
    }
    return count;
  }

  /** Whether it is one of those that most of a report is made of: they need no closer look. */
  private static boolean isIdeograph(char character) {
    return character >= '\u4e00' && character <= '\u9fff';
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      Matcher item = NUMBERED.matcher(text).region(start, end < 0 ? text.length() : end);
      boolean begun = item.lookingAt();
      if (text.substring(start, item.regionEnd()).contains(SECOND)
          && (!begun || item.group(1).startsWith(FIRST))) {
        INSIDE
            .matcher(text)
            .region(start, item.regionEnd())
            .results()
            .forEach(inside -> items.add(inside.group(1)));
      } else if (begun || !items.isEmpty()) {
        // A line of a PDF may go on with the item above and begin the next one.
        if (begun) {
          items.add(item.group(1));
        }
        BEGINS_WITHIN
            .matcher(text)
            .region(start, item.regionEnd())
            .results()
            .forEach(inside -> items.add(inside.group(1)));
      }
      start = item.regionEnd() + 1;
    }
    return items;
  }

  /** Whether its running text is worded in a way; the way is a regular expression. */
  public boolean 写有(String 写法) {
    return 句式.of(写法).见于(正文, Traces.UNKNOWN);
  }

  @Override
  public String 位置() {
    return 中文数字.of(序号);
  }

  @Override
  public String 引文() {
    return 原标题;
  }

  @Override
  public String 存疑原因() {
    return "";
  }
}
