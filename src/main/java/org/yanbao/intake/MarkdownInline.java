package org.yanbao.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes the markup out of a line of Markdown: emphasis, links, pictures, escapes. */
final class MarkdownInline {

  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--.*?-->");

  /** A mark before a unit and a comma stands for a figure that was never filled in. */
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__)(?=\\S)(?![件条次个家份篇期人项][，。；、])(.+?)(?<=\\S)\\1");

  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*_\\\\])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\w*_])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private MarkdownInline() {}

  /** Adds the text, and the pictures, of a line to what was read. */
  static void read(String source, boolean heading, List<Flow> flows) {
    Matcher picture = PICTURE.matcher(source);
    boolean pictured = picture.find();
    String text = picture.replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = BREAK.matcher(text).replaceAll("\n");
    text = TAG.matcher(text).replaceAll("");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = ESCAPE.matcher(text).replaceAll("$1");
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    String tidy = WhiteSpace.tidy(text);
    if (!tidy.isEmpty()) {
      flows.add(new Flow.Text(tidy, heading));
    }
    if (pictured) {
      flows.add(Remarks.PICTURE);
    }
  }
}
