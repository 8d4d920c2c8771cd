package org.yanbao.intake.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads scanned pages. The pages of one call teach one another how their figures look. */
public final class Recogniser {

  private static final float CONFIDENT_FIGURE = 80;
  private static final float CONFIDENT_TEXT = 40;
  private static final float GAP = 1.1f;

  private final OcrSettings settings;
  private final Tesseract tesseract;

  /** A recogniser that has not looked for its program yet. */
  public Recogniser(OcrSettings settings) {
    this.settings = settings;
    this.tesseract = new Tesseract(settings.program());
  }

  /**
   * Makes sure that the program and its data are there.
   *
   * @throws OcrException if not, with what to install
   */
  public void require() throws OcrException {
    tesseract.require();
  }

  /** How pages are read. */
  public OcrSettings settings() {
    return settings;
  }

  /**
   * Reads pages.
   *
   * @return for each page its letters: those of a cell lie in it
   */
  public List<List<Letter>> read(List<PageLayout> layouts) throws OcrException {
    List<List<Snippet>> pages = layouts.stream().map(SnippetCutter::cut).toList();
    List<Snippet> all = pages.stream().flatMap(List::stream).toList();
    Duration time = settings.timePerPage().multipliedBy(layouts.size());
    List<Snippet> numbers = ofKind(all, Snippet.Kind.NUMBER);
    List<NumberReader.Reading> figures = new NumberReader(tesseract).read(numbers, time);
    List<Snippet> texts = ofKind(all, Snippet.Kind.TEXT);
    List<List<Word>> words = new TextReader(tesseract).read(texts, time);
    int number = 0;
    int text = 0;
    List<List<Letter>> read = new ArrayList<>();
    for (List<Snippet> page : pages) {
      List<Letter> letters = new ArrayList<>();
      for (Snippet snippet : page) {
        switch (snippet.kind()) {
          case NUMBER -> addNumber(snippet, figures.get(number++), letters);
          case TEXT -> addText(snippet, words.get(text++), letters);
          case DASH -> addMark(snippet, "—", Certainty.SHAPE, letters);
          case STROKE -> addMark(snippet, "/", Certainty.SHAPE, letters);
          case DIRT -> addMark(snippet, " ", Certainty.NONE, letters);
        }
      }
      read.add(letters);
    }
    return read;
  }

  private static List<Snippet> ofKind(List<Snippet> snippets, Snippet.Kind kind) {
    return snippets.stream().filter(snippet -> snippet.kind() == kind).toList();
  }

  private static void addMark(
      Snippet snippet, String text, Certainty certainty, List<Letter> letters) {
    spread(
        snippet,
        text,
        snippet.page().points(snippet.line().left()),
        snippet.page().points(snippet.line().right()),
        certainty,
        letters);
  }

  private static void addNumber(
      Snippet snippet, NumberReader.Reading reading, List<Letter> letters) {
    List<Patch> columns = snippet.columns();
    if (reading.text().length() != columns.size()) {
      addMark(
          snippet, reading.text().isEmpty() ? " " : reading.text(), reading.certainty(), letters);
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      float left = snippet.page().points(columns.get(i).left());
      // Up to the next figure: what lies between is no gap.
      float right =
          i + 1 < columns.size()
              ? snippet.page().points(columns.get(i + 1).left())
              : snippet.page().points(columns.get(i).right());
      spread(
          snippet, reading.text().substring(i, i + 1), left, right, reading.certainty(), letters);
    }
  }

  private static void addText(Snippet snippet, List<Word> words, List<Letter> letters) {
    if (words.isEmpty()) {
      addMark(snippet, " ", Certainty.NONE, letters);
    }
    List<Word> mended = LineText.mended(words);
    float end = snippet.page().points(snippet.line().left());
    for (int i = 0; i < mended.size(); i++) {
      Word word = mended.get(i);
      boolean figures = word.text().chars().anyMatch(Character::isDigit);
      boolean sure = word.confidence() >= (figures ? CONFIDENT_FIGURE : CONFIDENT_TEXT);
      float left = Math.max(end, snippet.pageX(word.left()));
      float right = Math.max(left + 0.1f, snippet.pageX(word.right()));
      if (i + 1 < mended.size()) {
        // Room around punctuation and between words is no gap.
        float next = snippet.pageX(mended.get(i + 1).left());
        right = next - right < GAP * snippet.size() ? Math.max(right, next) : right;
      }
      spread(snippet, word.text(), left, right, Certainty.of(sure, word.confidence()), letters);
      end = right;
    }
  }

  /** Lays characters side by side, each as wide as its kind. */
  private static void spread(
      Snippet snippet,
      String text,
      float left,
      float right,
      Certainty certainty,
      List<Letter> letters) {
    int[] characters = text.codePoints().toArray();
    float units = 0;
    for (int character : characters) {
      units += units(character);
    }
    float x = left;
    for (int character : characters) {
      float width = (right - left) * units(character) / units;
      letters.add(
          new Letter(
              Character.toString(character),
              x,
              x + width,
              snippet.baseline(),
              snippet.size(),
              certainty.sure(),
              certainty.percent()));
      x += width;
    }
  }

  private static float units(int character) {
    return character < 0x2000 ? 0.55f : 1;
  }
}
