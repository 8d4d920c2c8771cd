package org.yanbao.intake.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines of any characters. A line of which Tesseract is not sure, or which has room for more
 * than was read, is given to it once more as a larger picture, and the better reading is taken.
 */
final class TextReader {

  private static final float CONFIDENT = 72;
  private static final float LARGER = 1.5f;

  /** The share of a line's width that its characters fill at least. */
  private static final float FULL = 0.72f;

  private final Tesseract tesseract;

  TextReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /** Reads lines; the places of the words are those of the first picture. */
  List<List<Word>> read(List<Snippet> lines, Duration time) throws OcrException {
    List<List<Word>> words = new ArrayList<>(ask(lines, 1, Tesseract.Approach.RAW, time));
    List<Integer> doubtful = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (confidence(words.get(i)) < CONFIDENT || !fills(lines.get(i), words.get(i))) {
        doubtful.add(i);
      }
    }
    List<List<Word>> again =
        ask(doubtful.stream().map(lines::get).toList(), LARGER, Tesseract.Approach.SEARCHED, time);
    for (int i = 0; i < doubtful.size(); i++) {
      int line = doubtful.get(i);
      List<Word> second = again.get(i).stream().map(TextReader::reduced).toList();
      if (worth(lines.get(line), second) > worth(lines.get(line), words.get(line))) {
        words.set(line, second);
      }
    }
    return words;
  }

  private List<List<Word>> ask(
      List<Snippet> lines, float larger, Tesseract.Approach approach, Duration time)
      throws OcrException {
    List<GreyImage> pictures = lines.stream().map(line -> line.picture(larger)).toList();
    return tesseract.read(pictures, Tesseract.Alphabet.ANY, approach, time);
  }

  private static Word reduced(Word word) {
    return new Word(
        word.text(),
        Math.round(word.left() / LARGER),
        Math.round(word.right() / LARGER),
        word.confidence());
  }

  private static float worth(Snippet line, List<Word> words) {
    return confidence(words) * Math.min(1, filled(line, words) / FULL);
  }

  private static boolean fills(Snippet line, List<Word> words) {
    return filled(line, words) >= FULL;
  }

  /** The share of a line's width that characters of its size would fill. */
  private static float filled(Snippet line, List<Word> words) {
    float width = 0;
    for (Word word : words) {
      for (int i = 0; i < word.text().length(); i++) {
        width += word.text().charAt(i) < 0x2000 ? 0.5f : 1;
      }
    }
    float room = line.page().points(line.line().width()) / line.size();
    return room < 1.5f ? 1 : width / room;
  }

  /** The mean over the characters. */
  static float confidence(List<Word> words) {
    float sum = 0;
    int count = 0;
    for (Word word : words) {
      sum += word.confidence() * word.text().length();
      count += word.text().length();
    }
    return count == 0 ? 0 : sum / count;
  }
}
