package org.yanbao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final StringBuilder joined = new StringBuilder();

  /** Where each paragraph begins. */
  private final int[] starts;

  private char[] text = {};

  private Repetitions(List<段落> paragraphs) {
    this.paragraphs = paragraphs;
    this.starts = new int[paragraphs.size()];
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
    starts[number] = joined.length();
    joined.append(paragraph).append(CUT);
  }

  private List<重复文字> find() {
    text = joined.toString().toCharArray();
    List<重复文字> found = new ArrayList<>();
    RunIndex first = new RunIndex(text, SHORTEST);
    int next = 0;
    int cut = -1;
    for (int end = 0; end < text.length; end++) {
      cut = text[end] == CUT ? end : cut;
      int at = end - SHORTEST + 1;
      int earlier = at > cut ? first.putIfAbsent(at) : -1;
      if (earlier >= 0 && at >= next && at - earlier >= SHORTEST) {
        int length = length(earlier, at);
        next = at + length;
        found.add(new 重复文字(new String(text, at, length), paragraphAt(earlier), paragraphAt(at)));
      }
    }
    return found;
  }

  private 段落 paragraphAt(int at) {
    int found = Arrays.binarySearch(starts, at);
    return paragraphs.get(found >= 0 ? found : -found - 2);
  }

  private int length(int earlier, int later) {
    int length = SHORTEST;
    while (earlier + length < later
        && text[earlier + length] == text[later + length]
        && text[later + length] != CUT) {
      length++;
    }
    return length;
  }
}
