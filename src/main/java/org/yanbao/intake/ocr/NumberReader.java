package org.yanbao.intake.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads lines of figures twice: by Tesseract, and by their looks ({@link DigitShapes}). Where the
 * two do not agree, Tesseract is asked once more about a larger picture.
 */
final class NumberReader {

  private static final float CONFIDENT = 75;
  private static final float TEACHES = 88;
  private static final float LARGER = 1.7f;

  private final Tesseract tesseract;
  private final DigitShapes shapes = new DigitShapes();

  NumberReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /** What was read of a line, and how far that is to be trusted. */
  record Reading(String text, Certainty certainty) {}

  /** A line on its way. */
  private static final class Case {
    private final Snippet snippet;
    private final List<float[]> looks = new ArrayList<>();
    private final String first;
    private final float confidence;
    private Reading reading;

    Case(Snippet snippet, List<Word> words) {
      this.snippet = snippet;
      this.first = text(words);
      this.confidence = confidence(words);
      for (Patch column : snippet.columns()) {
        boolean mark = column.height() <= 0.45f * snippet.line().height();
        looks.add(mark ? null : DigitShapes.shape(snippet.page().image(), column));
      }
    }

    private boolean fits() {
      return first.length() == looks.size();
    }
  }

  /** Reads lines of figures. */
  List<Reading> read(List<Snippet> snippets, Duration time) throws OcrException {
    List<Case> cases = new ArrayList<>();
    List<List<Word>> words = ask(snippets, 1, Tesseract.Approach.SEARCHED, time);
    for (int i = 0; i < snippets.size(); i++) {
      cases.add(new Case(snippets.get(i), words.get(i)));
    }
    cases.forEach(this::learn);
    List<Case> open = new ArrayList<>();
    for (Case one : cases) {
      String seen = look(one);
      if (seen.equals(one.first) && one.confidence >= CONFIDENT) {
        one.reading = new Reading(seen, Certainty.of(true, one.confidence));
      } else {
        open.add(one);
      }
    }
    List<List<Word>> again =
        ask(open.stream().map(o -> o.snippet).toList(), LARGER, Tesseract.Approach.RAW, time);
    for (int i = 0; i < open.size(); i++) {
      decide(open.get(i), again.get(i));
    }
    return cases.stream().map(one -> one.reading).toList();
  }

  private List<List<Word>> ask(
      List<Snippet> snippets, float larger, Tesseract.Approach approach, Duration time)
      throws OcrException {
    List<GreyImage> pictures = snippets.stream().map(s -> s.picture(larger)).toList();
    return tesseract.read(pictures, Tesseract.Alphabet.FIGURES, approach, time);
  }

  private void learn(Case one) {
    if (one.fits() && one.confidence >= TEACHES) {
      for (int i = 0; i < one.looks.size(); i++) {
        char figure = one.first.charAt(i);
        if (one.looks.get(i) != null && Character.isDigit(figure)) {
          shapes.learn(figure, one.looks.get(i));
        }
      }
    }
  }

  /** What the looks say; a question mark for a figure of which they are not sure. */
  private String look(Case one) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < one.looks.size(); i++) {
      float[] look = one.looks.get(i);
      if (look == null) {
        text.append(mark(one, i));
      } else {
        DigitShapes.Verdict verdict = shapes.judge(look);
        text.append(verdict.clear() ? verdict.figure() : '?');
      }
    }
    return text.toString();
  }

  /** Small marks are told by where they stand: a point at the foot, a sign in the middle. */
  private static char mark(Case one, int index) {
    Patch line = one.snippet.line();
    Patch column = one.snippet.columns().get(index);
    float middle = (column.top() + column.bottom()) / 2f - line.top();
    if (middle < 0.7f * line.height()) {
      return column.width() > column.height() ? '-' : '?';
    }
    boolean named = one.fits() && ",.".indexOf(one.first.charAt(index)) >= 0;
    return named ? one.first.charAt(index) : '.';
  }

  private void decide(Case one, List<Word> words) {
    String second = text(words);
    String seen = look(one);
    boolean clear = seen.indexOf('?') < 0;
    boolean twice = second.equals(one.first) && !second.isEmpty();
    if (clear && twice && !seen.equals(second)) {
      one.reading = new Reading(second, Certainty.of(false, confidence(words)));
    } else if (clear) {
      boolean agrees = seen.equals(second) || seen.equals(one.first);
      one.reading =
          new Reading(seen, Certainty.of(agrees, Math.max(one.confidence, confidence(words))));
    } else if (second.equals(one.first) && matches(second, seen)) {
      boolean confident =
          one.confidence >= TEACHES && confidence(words) >= TEACHES && !one.first.isEmpty();
      one.reading = new Reading(second, Certainty.of(confident, confidence(words)));
    } else {
      boolean better = matches(second, seen) || !matches(one.first, seen) && !second.isEmpty();
      String text = better && !second.isEmpty() ? second : one.first;
      one.reading = new Reading(text.isEmpty() ? seen : text, Certainty.NONE);
    }
  }

  /** Whether a reading says nothing else than the looks where they are sure. */
  private static boolean matches(String text, String seen) {
    if (text.length() != seen.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (seen.charAt(i) != '?' && seen.charAt(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining()).replace(" ", "");
  }

  private static float confidence(List<Word> words) {
    return (float) words.stream().mapToDouble(Word::confidence).min().orElse(0);
  }
}
