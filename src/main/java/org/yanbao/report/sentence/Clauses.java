package org.yanbao.report.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Clauses of a sentence; marks inside brackets and book marks part nothing. */
public final class Clauses {

  private static final Pattern CITED = Pattern.compile("《[^》]{0,120}》(?:的通知》)?|〔\\d{4}〕\\d{0,4}号?");

  private Clauses() {}

  /** The clauses of a sentence, titles of documents left out. */
  public static List<String> of(String sentence) {
    List<String> clauses = new ArrayList<>();
    for (String clause : CITED.matcher(sentence).replaceAll("").split("[，；。！？]")) {
      if (!clause.isEmpty()) {
        clauses.add(clause);
      }
    }
    return clauses;
  }
}
