package org.yanbao.rules.fact;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Wording as a supervisor writes it into a table: words parted by 、, in which … stands for anything
 * within the clause and {数} for a figure; or a regular expression behind {@code 正则:}. Whatever is
 * written there, matching takes time linear in the text.
 */
public final class 写法 {
  private static final String REGEX = "正则";
  private static final String FIGURE = "([0-9]+(?:\\.[0-9]+)?)";
  private static final String ANYTHING = "[^。；]{0,20}?";
  private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 2_000;

  private 写法() {}

  /** Whether a wording is a regular expression. */
  public static boolean 是正则(String 用语) {
    return 用语.startsWith(REGEX + ":") || 用语.startsWith(REGEX + "：");
  }

  /** Whether a text is worded so. */
  public static boolean 见于(String 文字, String 用语) {
    return !用语.isEmpty() && 式样(用语).matcher(文字).find();
  }

  /**
   * The pattern of a wording.
   *
   * @throws PatternSyntaxException when it is a regular expression and no correct one
   */
  public static Pattern 式样(String 用语) {
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(用语, 写法::compiled);
  }

  private static Pattern compiled(String 用语) {
    if (是正则(用语)) {
      return Pattern.compile(用语.substring(REGEX.length() + 1).strip());
    }
    return Pattern.compile(
        Arrays.stream(用语.split("[、\\n]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .map(写法::words)
            .collect(Collectors.joining("|")));
  }

  private static String words(String word) {
    return Arrays.stream(word.split("(?<=\\{数})|(?=\\{数})|(?<=…)|(?=…)"))
        .map(
            piece ->
                switch (piece) {
                  case "{数}" -> FIGURE;
                  case "…" -> ANYTHING;
                  default -> Pattern.quote(piece);
                })
        .collect(Collectors.joining())
        .replace(ANYTHING + ANYTHING, ANYTHING);
  }
}
