package org.yanbao.intake.pdf;

import java.util.regex.Pattern;

/** What can be told from a line's wording alone, in any Chinese document. */
final class Wording {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s*([（(]\\s*[一二三四五六七八九十\\d]{1,3}\\s*[）)]|[一二三四五六七八九十]{1,3}\\s*[、．.]|\\d{1,2}\\s*[、．.](?!\\d)|[①-⑳])");
  private static final Pattern CAPTION =
      Pattern.compile("^第[一二三四五六七八九十\\d]{1,4}条(第?[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?[款项]){1,2}$");
  private static final Pattern CHAPTER = Pattern.compile("^\\s*[一二三四五六七八九十]{1,3}\\s*、");
  private static final Pattern SECTION = Pattern.compile("^\\s*[一二三四五六]\\s*、.{2,24}(情况|事项|措施|打算)$");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "^[-—–―－·.\\s]*(第\\s*)?[\\d０-９]{1,4}\\s*(页|/\\s*\\d{1,4}|[,，/]?\\s*共\\s*\\d+\\s*页)*[-—–―－·.\\s]*$");
  private static final Pattern BROWSER_LINE =
      Pattern.compile(
          "^((file|https?)://\\S.*\\d+\\s*/\\s*\\d+|\\d{1,4}[/.年-]\\d{1,2}[/.月-]\\d{1,4}日?[,"
              + " ]+(上午|下午)?\\d{1,2}:\\d{2}.*)$");
  private static final Pattern CONTINUED = Pattern.compile("^\\s*[（(]?\\s*(续|接)(上)?(表|页).{0,30}$");

  private Wording() {}

  /** Whether it begins with the number of a list or a heading. */
  static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).find();
  }

  /** Whether it only names an article, as the lines between the parts of a table do. */
  static boolean isCaption(String text) {
    return CAPTION.matcher(text.replace(" ", "")).matches();
  }

  /** Whether a label begins with it: a number or the name of an article. */
  static boolean beginsLabel(String text) {
    return isNumbered(text) || isCaption(text);
  }

  /** Whether it begins like the heading of a chapter: 一、 and so on. */
  static boolean isChapter(String text) {
    return CHAPTER.matcher(text).find();
  }

  /** Whether it is worded like the heading of a section, which no label of the form is. */
  static boolean isSection(String text) {
    return SECTION.matcher(text).find();
  }

  static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }

  /** Whether a browser printed it at a page's edge: address or time. */
  static boolean isBrowserLine(String text) {
    return BROWSER_LINE.matcher(text).matches();
  }

  /** Whether it only says that a table goes on: 续表. */
  static boolean isContinued(String text) {
    return CONTINUED.matcher(text).matches();
  }

  /** Whether it is a number and nothing else, or what stands in place of one. */
  static boolean isValue(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.length() > 16) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && ".,，．%％-－—–\u2212/／+ ".indexOf(c) < 0) {
        return bare.equals("无") || digit && isUnit(bare.substring(i));
      }
    }
    return true;
  }

  private static boolean isUnit(String rest) {
    return rest.length() <= 2 && "件条个次宗份项元万".contains(rest.substring(0, 1));
  }
}
