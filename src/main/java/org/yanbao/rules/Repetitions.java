package org.yanbao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.fact.段落;
import org.yanbao.rules.fact.重复文字;

/** Finds the longest runs of characters that stand twice in the running text of a report. */
final class Repetitions {
  /** Shorter runs are no facts: set phrases repeat. */
  private static final int SHORTEST = 20;

  /** Titles are not longer; a mark that is never closed must not make the search slow. */
  private static final Pattern DOCUMENT_TITLE = Pattern.compile("《[^》]{0,200}》");

  private static final char CUT = '\u0000';

  private final List<段落> paragraphs;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> paragraphAt = new ArrayList<>();

  private Repetitions(List<段落> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** The runs that stand twice, in the order of their second place. */
  static List<重复文字> in(AnnualReport report, List<段落> paragraphs) {
    Repetitions repetitions = new Repetitions(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      repetitions.add(bare(paragraphs.get(i).文字(), report), i);
    }
    return repetitions.find();
  }

  /** What may well stand twice is cut out, so that no run goes through it. */
  private static String bare(String text, AnnualReport report) {
    String cut = String.valueOf(CUT);
    String bare = DOCUMENT_TITLE.matcher(text).replaceAll(cut);
    String title = report.title().replaceAll("[\\s\\u3000]+", "");
    bare = title.isEmpty() ? bare : bare.replace(title, cut);
    return report.agency().name().isEmpty() ? bare : bare.replace(report.agency().name(), cut);
  }

  private void add(String paragraph, int number) {
    for (char c : (paragraph + CUT).toCharArray()) {
      text.append(c);
      paragraphAt.add(number);
    }
  }

  private List<重复文字> find() {
    List<重复文字> found = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    int next = 0;
    for (int at = 0; at + SHORTEST <= text.length(); at++) {
      String run = text.substring(at, at + SHORTEST);
      Integer earlier = run.indexOf(CUT) >= 0 ? null : first.putIfAbsent(run, at);
      if (earlier != null && at >= next && at - earlier >= SHORTEST) {
        int length = length(earlier, at);
        next = at + length;
        found.add(
            new 重复文字(
                text.substring(at, next),
                paragraphs.get(paragraphAt.get(earlier)),
                paragraphs.get(paragraphAt.get(at))));
      }
    }
    return found;
  }

  private int length(int earlier, int later) {
    int length = SHORTEST;
    while (earlier + length < later
        && text.charAt(earlier + length) == text.charAt(later + length)
        && text.charAt(later + length) != CUT) {
      length++;
    }
    return length;
  }
}
