package org.yanbao.report.tables;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Label.Kind;

/**
 * Recognises the labels of the form: by their words, however they are numbered; then by their end
 * (a group and its row in one cell), their beginning (a label cut by a page break), and at last by
 * likeness, when one label of the form is clearly nearer than every other.
 */
final class LabelMatcher {

  /** No label is longer, the explanation of (二) and two groups before it included. */
  private static final int LONGEST = 90;

  /** Words of fewer letters are compared whole only. */
  private static final int SHORTEST_PART = 5;

  private static final double ALIKE = 0.7;
  private static final double APART = 0.1;
  private static final int KEPT = 2000;
  private static final Set<String> PAIRS = pairs();

  /** Labels as they were written in any report: few, and the same in most. */
  private static final Map<String, Optional<Label>> LABELS = new ConcurrentHashMap<>();

  /** What of this report was looked at and is no label. */
  private final Set<String> others = new HashSet<>();

  /** The label that the text is, if it is one. */
  Optional<Label> match(String text) {
    if (text.length() > 3 * LONGEST || text.isBlank()) {
      return Optional.empty();
    }
    Optional<Label> seen = LABELS.get(text);
    if (seen != null) {
      return seen;
    }
    if (others.contains(text)) {
      return Optional.empty();
    }
    Optional<Label> found = find(LabelText.of(text));
    if (found.isEmpty() && others.size() < KEPT) {
      others.add(text);
    } else if (found.isPresent() && LABELS.size() < KEPT) {
      LABELS.put(text, found);
    }
    return found;
  }

  private static Optional<Label> find(LabelText label) {
    if (label.whole().isEmpty() || label.whole().length() > LONGEST) {
      return Optional.empty();
    }
    Label exact = LabelBook.EXACT.get(label.core());
    if (exact == null) {
      exact = LabelBook.EXACT.get(label.whole());
    }
    if (exact != null) {
      return Optional.of(numbered(exact, label));
    }
    return byEnd(label).or(() -> byBeginning(label)).or(() -> byLikeness(label));
  }

  /** 「（七）总计」 and 「3.其他」 are rows, 「总计」 and 「其他」 may be either. */
  private static Label numbered(Label label, LabelText text) {
    if (!label.is(Kind.SHARED) || text.level() == 0) {
      return label;
    }
    return new Label(
        Kind.ROW_3,
        label.key().equals(StatutoryForm.TOTAL)
            ? StatutoryForm.ALL_OUTCOMES
            : StatutoryForm.OTHER_OUTCOME);
  }

  private static Optional<Label> byEnd(LabelText label) {
    String whole = label.whole();
    if (whole.endsWith("七总计")) {
      return Optional.of(new Label(Kind.ROW_3, StatutoryForm.ALL_OUTCOMES));
    }
    if (whole.endsWith("其他处理3其他")) {
      return Optional.of(new Label(Kind.ROW_3, StatutoryForm.OTHER_OUTCOME));
    }
    for (String end : new String[] {whole, label.core()}) {
      for (Map.Entry<String, Label> row : LabelBook.ROWS_3.entrySet()) {
        String words = row.getKey();
        if (end.length() > words.length()
            && end.endsWith(words)
            && startsAsGroup(end.substring(0, end.length() - words.length()))) {
          return Optional.of(row.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether only groups of rows and numbers stand before a row's own words. */
  private static boolean startsAsGroup(String before) {
    String rest =
        before
            .replace("本年度办理结果", "")
            .replace("不予公开", "")
            .replace("无法提供", "")
            .replace("不予处理", "")
            .replace("其他处理", "");
    return rest.matches("[一二三四五六七八九\\d]*");
  }

  private static Optional<Label> byBeginning(LabelText label) {
    if (label.core().length() < SHORTEST_PART) {
      return Optional.empty();
    }
    Label found = null;
    for (Map.Entry<String, Label> row : LabelBook.ROWS_3.entrySet()) {
      if (row.getKey().startsWith(label.core()) || startsWithLong(label.core(), row.getKey())) {
        if (found != null) {
          return Optional.empty();
        }
        found = row.getValue();
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean startsWithLong(String core, String words) {
    return words.length() > SHORTEST_PART
        && core.startsWith(words)
        && core.length() < 2 * words.length();
  }

  /** Whether half of its pairs of letters occur in the form at all: the cheap question first. */
  private static boolean sharesPairs(String core) {
    int shared = 0;
    for (int i = 0; i + 1 < core.length(); i++) {
      shared += PAIRS.contains(core.substring(i, i + 2)) ? 1 : 0;
    }
    return 2 * shared >= core.length() - 1;
  }

  private static Set<String> pairs() {
    Set<String> pairs = new HashSet<>();
    for (String words : LabelBook.ROWS_3.keySet()) {
      for (int i = 0; i + 1 < words.length(); i++) {
        pairs.add(words.substring(i, i + 2));
      }
    }
    return Set.copyOf(pairs);
  }

  private static Optional<Label> byLikeness(LabelText label) {
    String core = label.core();
    if (core.length() < SHORTEST_PART || !sharesPairs(core)) {
      return Optional.empty();
    }
    double best = 0;
    double second = 0;
    Label found = null;
    for (Map.Entry<String, Label> row : LabelBook.ROWS_3.entrySet()) {
      double likeness = Likeness.of(core, row.getKey());
      if (likeness > best) {
        second = best;
        best = likeness;
        found = row.getValue();
      } else {
        second = Math.max(second, likeness);
      }
    }
    return best >= ALIKE && best - second >= APART ? Optional.ofNullable(found) : Optional.empty();
  }
}
