package org.yanbao.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.document.Box;
import org.yanbao.intake.ocr.Letter;
import org.yanbao.intake.ocr.OcrException;
import org.yanbao.intake.ocr.OcrSettings;
import org.yanbao.intake.ocr.PageLayout;
import org.yanbao.intake.ocr.Recogniser;
import org.yanbao.intake.ocr.ScannedPage;
import org.yanbao.intake.ocr.Stroke;

/**
 * Has pages that are pictures recognised, so that they go on like any other page: as characters and
 * ruling lines. Safe to share between threads.
 */
public final class ScanReader {

  /** Leaves pictures as they are. */
  public static final ScanReader NONE = new ScanReader(Optional.empty());

  /** Pages in memory at a time. */
  private static final int BATCH = 6;

  /** Lines around a scanned table that stand no farther off from it leave no column, in points. */
  private static final float NARROWEST_COLUMN = 12;

  private final Optional<Recogniser> recogniser;

  private ScanReader(Optional<Recogniser> recogniser) {
    this.recogniser = recogniser;
  }

  /** Recognises pictures of pages with Tesseract. */
  public static ScanReader with(OcrSettings settings) {
    return new ScanReader(Optional.of(new Recogniser(settings)));
  }

  /** A page's ruled tables, on their way to be filled. */
  private record Draft(int number, ScannedPage page, List<Rule> rules, List<Lattice.Frame> frames) {

    static Draft of(int number, PagePictures.Picture drawn) {
      ScannedPage page = ScannedPage.of(drawn.picture(), drawn.dpi());
      List<Rule> rules = new ArrayList<>();
      for (Stroke stroke : page.strokes()) {
        rules.add(new Rule(stroke.horizontal(), stroke.at(), stroke.from(), stroke.to(), false));
      }
      return new Draft(
          number, page, rules, Lattice.frames(rules, area -> area.width() <= NARROWEST_COLUMN));
    }

    PageLayout layout() {
      List<Box> tables = new ArrayList<>();
      List<Box> cells = new ArrayList<>();
      for (Lattice.Frame frame : frames) {
        tables.add(frame.grid().area().toBox());
        frame.spans().forEach(span -> cells.add(frame.grid().area(span).toBox()));
      }
      return new PageLayout(page, cells, tables);
    }

    PageContent content(List<Letter> letters) {
      List<Glyph> glyphs = new ArrayList<>(letters.size());
      for (Letter letter : letters) {
        glyphs.add(
            new Glyph(
                letter.text(),
                letter.left(),
                letter.right(),
                letter.baseline(),
                letter.size(),
                false,
                letter.sure(),
                letter.confidence()));
      }
      Box area = page.area();
      return new PageContent(
          number,
          new Area(0, 0, area.width(), area.height()),
          glyphs,
          rules,
          List.of(),
          List.of(),
          0,
          List.of(),
          List.of());
    }
  }

  /**
   * The same pages with pictures put into characters and lines; a page that could not be recognised
   * is left out, with a note that says why.
   */
  List<PageContent> read(List<PageContent> pages, PagePictures pictures, PageNotes notes) {
    List<PageContent> read = new ArrayList<>(pages);
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).isPicture()) {
        waiting.add(i);
      }
    }
    if (recogniser.isEmpty() || waiting.isEmpty()) {
      return read;
    }
    int most = recogniser.get().settings().mostPages();
    String reason = "图片页超过" + most + "页的识别上限";
    try {
      recogniser.get().require();
      for (int from = 0; from < Math.min(most, waiting.size()); from += BATCH) {
        int to = Math.min(Math.min(most, waiting.size()), from + BATCH);
        readBatch(waiting.subList(from, to), read, pictures, notes);
      }
    } catch (OcrException failed) {
      reason = failed.getMessage();
    }
    for (PageContent page : read) {
      if (page.isPicture()) {
        notes.picture(page.number(), reason);
      }
    }
    read.removeIf(PageContent::isPicture);
    return read;
  }

  private void readBatch(
      List<Integer> indexes, List<PageContent> read, PagePictures pictures, PageNotes notes)
      throws OcrException {
    List<Integer> drawn = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (int index : indexes) {
      int number = read.get(index).number();
      try {
        drafts.add(Draft.of(number, pictures.draw(number)));
        drawn.add(index);
      } catch (IOException | RuntimeException undrawable) {
        notes.damaged(number);
      }
    }
    List<List<Letter>> letters = recogniser.get().read(drafts.stream().map(Draft::layout).toList());
    for (int i = 0; i < drafts.size(); i++) {
      read.set(drawn.get(i), drafts.get(i).content(letters.get(i)));
      notes.recognised(drafts.get(i).number());
    }
  }
}
