package org.yanbao.rules.together;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.Section;
import org.yanbao.report.likeness.CommonPassages;
import org.yanbao.report.likeness.Wording;

/**
 * How much a section of one report resembles the same section of another.
 *
 * @param percent Dice's coefficient of the wordings, or the share of common passages where that is
 *     more
 * @param sentences number of sentences of the section
 * @param same how many of them the other section has too, names of agencies and digits apart
 * @param passage the longest passage that both have
 */
public record Likeness(int percent, int sentences, int same, String passage) {
  private static final Pattern STOP = Pattern.compile("[。；！？;!?\\n]");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\u4e00-\\u9fffA-Za-z]+");
  private static final int SHORTEST_SENTENCE = 6;
  private static final int SHORTEST_PASSAGE = 10;

  public Likeness {
    Objects.requireNonNull(passage);
  }

  /** Compares a section of two reports. */
  public static Likeness between(AnnualReport report, AnnualReport other, int section) {
    String own = text(report, section);
    String theirs = text(other, section);
    List<String> sentences = sentences(own, report);
    Set<String> others = new HashSet<>(sentences(theirs, other));
    return new Likeness(
        Math.max(
            Wording.of(report, section).percentAlike(Wording.of(other, section)),
            CommonPassages.percent(report, other, section)),
        sentences.size(),
        (int) sentences.stream().filter(others::contains).count(),
        passage(own, theirs));
  }

  private static String text(AnnualReport report, int section) {
    StringBuilder text = new StringBuilder();
    for (Section part : report.sections()) {
      if (part.number() == section) {
        text.append(part.text()).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> sentences(String text, AnnualReport report) {
    String name = report.agency().name();
    return Arrays.stream(STOP.split(name.isEmpty() ? text : text.replace(name, "")))
        .map(sentence -> NO_LETTER.matcher(sentence).replaceAll(""))
        .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
        .toList();
  }

  private static String passage(String own, String theirs) {
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at + SHORTEST_PASSAGE <= theirs.length(); at++) {
      places.putIfAbsent(theirs.substring(at, at + SHORTEST_PASSAGE), at);
    }
    String longest = "";
    for (int at = 0; at + SHORTEST_PASSAGE <= own.length(); ) {
      Integer there = places.get(own.substring(at, at + SHORTEST_PASSAGE));
      int length = there == null ? 0 : common(own, at, theirs, there);
      if (length > longest.length()) {
        longest = own.substring(at, at + length);
      }
      at += Math.max(1, length);
    }
    return longest.strip().replaceAll("\\s+", "");
  }

  private static int common(String own, int at, String theirs, int there) {
    int length = 0;
    while (at + length < own.length()
        && there + length < theirs.length()
        && own.charAt(at + length) == theirs.charAt(there + length)) {
      length++;
    }
    return length;
  }
}
