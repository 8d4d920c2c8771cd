package org.yanbao.intake.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers a page's characters and puts replacement texts in the place of what they replace. */
final class GlyphCollector {

  /** A span of characters that stands for another text; the text is empty where there is none. */
  private record Span(String text, List<Glyph> replaced) {}

  private final List<Glyph> seen = new ArrayList<>();
  private final List<Glyph> unseen = new ArrayList<>();
  private final List<Glyph> beyond = new ArrayList<>();
  private final Deque<Span> spans = new ArrayDeque<>();
  private Span open;

  /** Begins marked content; {@code actualText} is {@code null} where it is not replaced. */
  void begin(String actualText) {
    Span span = new Span(actualText, new ArrayList<>());
    spans.push(span);
    if (open == null && actualText != null) {
      open = span;
    }
  }

  void end() {
    if (!spans.isEmpty() && spans.pop() == open) {
      replace(open);
      open = null;
    }
  }

  /** Ends what the content stream left open. */
  void finish() {
    while (!spans.isEmpty()) {
      end();
    }
    List<Glyph> watermark = Watermark.in(seen);
    seen.removeAll(watermark);
    unseen.addAll(watermark);
  }

  void addSeen(Glyph glyph) {
    boolean cut = !beyond.isEmpty() && isNext(beyond.get(beyond.size() - 1), glyph);
    (open == null ? seen : open.replaced()).add(cut ? glyph.unsure() : glyph);
  }

  void addUnseen(Glyph glyph) {
    unseen.add(glyph);
  }

  /**
   * Takes one that the page's edge or a clipping path hides; a figure of which it is part shows
   * less.
   */
  void addBeyond(Glyph glyph) {
    List<Glyph> shown = open == null ? seen : open.replaced();
    int last = shown.size() - 1;
    if (last >= 0 && isNext(shown.get(last), glyph)) {
      shown.set(last, shown.get(last).unsure());
    }
    beyond.add(glyph);
  }

  private static boolean isNext(Glyph digit, Glyph glyph) {
    return digit.isDigit()
        && glyph.isDigit()
        && Math.abs(glyph.baseline() - digit.baseline()) < 0.1f * digit.size()
        && Math.abs(glyph.left() - digit.right()) < 0.15f * digit.size();
  }

  /** Something opaque was drawn over an area: what stood there is not seen any more. */
  void cover(Area area) {
    seen.removeIf(
        glyph -> {
          boolean covered = area.contains(glyph.centreX(), glyph.centreY());
          if (covered) {
            unseen.add(glyph);
          }
          return covered;
        });
  }

  private void replace(Span span) {
    List<Glyph> replaced = span.replaced();
    String text = Radicals.fold(span.text().replace("\u00ad", "").replace("\u200b", ""));
    int[] characters = text.codePoints().toArray();
    if (replaced.isEmpty() || characters.length == 0) {
      return;
    }
    if (characters.length == replaced.size()) {
      for (int i = 0; i < characters.length; i++) {
        seen.add(withText(replaced.get(i), Character.toString(characters[i])));
      }
      return;
    }
    Glyph first = replaced.get(0);
    boolean oneLine =
        replaced.stream().allMatch(g -> Math.abs(g.baseline() - first.baseline()) < g.size() / 2);
    if (oneLine) {
      float left = (float) replaced.stream().mapToDouble(Glyph::left).min().orElseThrow();
      float right = (float) replaced.stream().mapToDouble(Glyph::right).max().orElseThrow();
      seen.add(new Glyph(text, left, right, first.baseline(), first.size(), first.turned()));
    } else {
      // Several lines under one text: where each of its characters stands is only known from below.
      seen.addAll(replaced);
    }
  }

  private static Glyph withText(Glyph glyph, String text) {
    return new Glyph(
        text, glyph.left(), glyph.right(), glyph.baseline(), glyph.size(), glyph.turned());
  }

  List<Glyph> seen() {
    return seen;
  }

  List<Glyph> unseen() {
    return unseen;
  }

  List<Glyph> beyond() {
    return beyond;
  }
}
