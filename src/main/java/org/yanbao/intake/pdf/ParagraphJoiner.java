package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Joins lines of running text to paragraphs again. */
final class ParagraphJoiner {

  /** Share of the font size by which a paragraph's first line is indented at least. */
  private static final float INDENT = 1.2f;

  private static final float OTHER_SIZE = 0.12f;
  private static final float WIDE_PITCH = 1.35f;
  private static final float SLACK = 0.35f;

  /** Lines that end before this share of the width, margin to margin, are short. */
  private static final float FULL = 0.85f;

  /**
   * Share of the font size by which a centred line may miss the middle. A full line that is
   * indented by two characters misses it by one.
   */
  private static final float OFF_CENTRE = 0.3f;

  private static final String END_OF_TITLE = "报告";

  private final float left;
  private final float right;
  private final float pitch;

  /**
   * Learns the margins and the distance of lines.
   *
   * @param lines all lines of running text
   * @param tables all tables, which as a rule are as wide as the text
   */
  ParagraphJoiner(List<TextLine> lines, List<GridPart> tables, float pageWidth) {
    left = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    right = rightMargin(lines, tables, pageWidth - left);
    pitch = pitch(lines);
  }

  /** Where full lines end: where several do, unless all are short. */
  private static float rightMargin(List<TextLine> lines, List<GridPart> tables, float symmetric) {
    List<Float> ends = new ArrayList<>();
    float tolerance = 0;
    for (TextLine line : lines) {
      ends.add(line.right());
      tolerance = Math.max(tolerance, 0.6f * line.size());
    }
    Collections.sort(ends, Collections.reverseOrder());
    for (int i = 0; i + 2 < ends.size() && ends.get(i) > FULL * symmetric; i++) {
      if (ends.get(i) - ends.get(i + 2) <= tolerance) {
        return ends.get(i);
      }
    }
    float widest = ends.isEmpty() ? symmetric : Math.max(symmetric, ends.get(0));
    for (GridPart table : tables) {
      widest = Math.max(widest, table.area().right());
    }
    return widest;
  }

  /** The distance of lines inside a paragraph; 0 where no paragraph has two. */
  private float pitch(List<TextLine> lines) {
    List<Float> pitches = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      TextLine before = lines.get(i - 1);
      TextLine line = lines.get(i);
      if (before.page() == line.page() && !differ(before, line) && isFull(before, line)) {
        pitches.add((line.baseline() - before.baseline()) / line.size());
      }
    }
    Collections.sort(pitches);
    return pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 4);
  }

  /** The lines of each paragraph. */
  List<List<TextLine>> join(List<TextLine> lines) {
    List<List<TextLine>> paragraphs = new ArrayList<>();
    TextLine before = null;
    for (TextLine line : lines) {
      if (before == null || begins(before, line)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(line);
      before = line;
    }
    return paragraphs;
  }

  private boolean begins(TextLine before, TextLine line) {
    if (differ(before, line) || !isFull(before, line) && !isNearlyFull(before, line)) {
      return true;
    }
    if (line.left() - left > INDENT * line.size() && !areCentred(before, line)) {
      return true;
    }
    if (endsSentence(before) && Wording.isNumbered(line.text())) {
      return true;
    }
    if (before.page() != line.page()) {
      return false;
    }
    float distance = (line.baseline() - before.baseline()) / line.size();
    return distance <= 0 || pitch > 0 && distance > WIDE_PITCH * pitch;
  }

  private static boolean differ(TextLine before, TextLine line) {
    return Math.abs(before.size() - line.size()) > OTHER_SIZE * line.size();
  }

  /**
   * A heading too long for one line goes on in the middle of the next. The first line of a
   * paragraph under a title may stand in the middle as well; then the title left room for more.
   */
  private boolean areCentred(TextLine before, TextLine line) {
    float room = right - left - (before.right() - before.left());
    return !before.text().endsWith(END_OF_TITLE)
        && room < line.firstPiece() + SLACK * line.size()
        && isCentred(before)
        && isCentred(line);
  }

  private boolean isCentred(TextLine line) {
    return Math.abs(line.centreX() - (left + right) / 2) < OFF_CENTRE * line.size();
  }

  private boolean isFull(TextLine before, TextLine line) {
    return before.right() + line.firstPiece() > right - SLACK * line.size();
  }

  /** Ragged lines end early, but not at the end of a sentence. */
  private boolean isNearlyFull(TextLine before, TextLine line) {
    return before.right() - left > FULL * (right - left)
        && !endsSentence(before)
        && !Wording.isNumbered(line.text());
  }

  private static boolean endsSentence(TextLine line) {
    return "。！？；：".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  /** The text of a paragraph. */
  static String text(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      if (!text.isEmpty() && areLatin(text.charAt(text.length() - 1), line.text().charAt(0))) {
        text.append(' ');
      }
      text.append(line.text());
    }
    return text.toString();
  }

  private static boolean areLatin(char last, char first) {
    return last < '\u0250'
        && first < '\u0250'
        && Character.isLetter(last)
        && Character.isLetter(first);
  }
}
