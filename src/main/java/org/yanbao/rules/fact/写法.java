package org.yanbao.rules.fact;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yanbao.rules.pattern.Need;
import org.yanbao.rules.pattern.Traces;

/**
 * Wording as a supervisor writes it into a table: words parted by 、, in which … stands for anything
 * within the clause and {数} for a figure; or a regular expression behind {@code 正则:}. Whatever is
 * written there, matching takes time linear in the text.
 */
public final class 写法 {
  private static final String REGEX = "正则";
  private static final String FIGURE = "((?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)";
  private static final String ANYTHING = "[^。；]{0,20}?";
  private static final Map<String, Wording> KNOWN = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 2_000;

  private 写法() {}

  /** Whether a wording is a regular expression. */
  public static boolean 是正则(String 用语) {
    return 用语.startsWith(REGEX + ":") || 用语.startsWith(REGEX + "：");
  }

  /** Whether a text is worded so. */
  public static boolean 见于(String 文字, String 用语) {
    return 见于(文字, 用语, Traces.UNKNOWN);
  }

  /** Whether a sentence is worded so. */
  public static boolean 见于(句子 句, String 用语) {
    return 见于(句.文字(), 用语, 句.traces());
  }

  private static boolean 见于(String text, String wording, Traces traces) {
    if (wording.isEmpty()) {
      return false;
    }
    Wording known = known(wording);
    return known.need().isMetBy(text, traces) && known.pattern().matcher(text).find();
  }

  /** A search of a sentence; empty where it surely finds nothing. */
  static Optional<Matcher> 查找(String 文字, String 用语) {
    Wording known = known(用语);
    return known.need().isMetBy(文字, Traces.UNKNOWN)
        ? Optional.of(known.pattern().matcher(文字))
        : Optional.empty();
  }

  /**
   * The pattern of a wording.
   *
   * @throws PatternSyntaxException when it is a regular expression and no correct one
   */
  public static Pattern 式样(String 用语) {
    return known(用语).pattern();
  }

  private static Wording known(String wording) {
    Wording known = KNOWN.get(wording);
    if (known != null) {
      return known;
    }
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    Pattern pattern = compiled(wording);
    Wording compiled = new Wording(pattern, Need.of(pattern.pattern()));
    KNOWN.put(wording, compiled);
    return compiled;
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

  private record Wording(Pattern pattern, Need need) {}
}
