package org.yanbao.intake.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yanbao.document.Box;

/** Cuts a page into lines of ink: cell by cell, then the text between the tables. */
final class SnippetCutter {

  private static final float SPECK = 0.8f;
  private static final float DIRT = 2.2f;
  private static final float LOWEST = 3.2f;
  private static final float TALLEST = 26;

  /** Figures are lower than ideographs of the same size. */
  private static final float FIGURE = 0.9f;

  private final ScannedPage page;
  private final int speck;

  /** A rectangle of the page with its ink. */
  private record Region(Patch where, List<Patch> blobs, boolean cell) {}

  private SnippetCutter(ScannedPage page) {
    this.page = page;
    this.speck = page.pixels(SPECK);
  }

  static List<Snippet> cut(PageLayout layout) {
    SnippetCutter cutter = new SnippetCutter(layout.page());
    List<Region> regions = new ArrayList<>();
    for (Box cell : layout.cells()) {
      regions.add(cutter.region(layout.page().patch(cell).grown(-1), true));
    }
    for (Patch band : cutter.bands(layout.tables())) {
      regions.add(cutter.region(band, false));
    }
    int tall = cutter.tall(regions);
    List<Snippet> snippets = new ArrayList<>();
    for (Region region : regions) {
      cutter.add(region, tall, snippets);
    }
    return snippets;
  }

  private Region region(Patch where, boolean cell) {
    if (where.isEmpty()) {
      return new Region(where, List.of(), cell);
    }
    List<Patch> blobs = Blobs.of(page.ink(), where, speck);
    int thin = page.pixels(1.2f);
    // What is left of a ruling line clings to the edge.
    blobs.removeIf(
        blob ->
            (blob.left() <= where.left() || blob.right() >= where.right()) && blob.width() <= thin
                || (blob.top() <= where.top() || blob.bottom() >= where.bottom())
                    && blob.height() <= thin);
    return new Region(where, blobs, cell);
  }

  private List<Patch> bands(List<Box> tables) {
    List<Patch> taken = new ArrayList<>(tables.stream().map(page::patch).toList());
    taken.sort(Comparator.comparingInt(Patch::top));
    List<Patch> bands = new ArrayList<>();
    int top = 0;
    for (Patch table : taken) {
      bands.add(new Patch(0, top, page.image().width(), table.top() - 2));
      top = Math.max(top, table.bottom() + 2);
    }
    bands.add(new Patch(0, top, page.image().width(), page.image().height()));
    bands.removeIf(Patch::isEmpty);
    return bands;
  }

  /** Height of an ideograph: what most tall lines have. */
  private int tall(List<Region> regions) {
    List<Integer> heights = new ArrayList<>();
    for (Region region : regions) {
      for (int height : LineCutter.heights(page.ink(), region.where(), region.blobs())) {
        if (height >= page.pixels(LOWEST) && height <= page.pixels(TALLEST)) {
          heights.add(height);
        }
      }
    }
    heights.sort(null);
    return heights.isEmpty() ? page.pixels(10) : heights.get(heights.size() * 3 / 4);
  }

  private void add(Region region, int tall, List<Snippet> snippets) {
    if (region.blobs().isEmpty()) {
      return;
    }
    if (region.cell() && region.blobs().stream().noneMatch(this::isCharacter)) {
      Patch all = region.blobs().stream().reduce(Patch::union).orElseThrow();
      boolean dash = region.blobs().size() <= 2 && isDash(all, tall);
      Snippet.Kind kind = dash ? Snippet.Kind.DASH : Snippet.Kind.DIRT;
      snippets.add(new Snippet(page, all, List.of(all), kind, tall));
      return;
    }
    List<Patch> lines = LineCutter.lines(page.ink(), region.where(), region.blobs(), tall);
    for (Patch line : lines) {
      List<Patch> inside = region.blobs().stream().filter(blob -> isOn(line, blob)).toList();
      if (inside.stream().noneMatch(this::isCharacter)) {
        continue;
      }
      List<Patch> columns = Blobs.columns(inside);
      Snippet.Kind kind =
          region.cell() && lines.size() == 1 ? kind(line, columns, tall) : Snippet.Kind.TEXT;
      snippets.add(new Snippet(page, line, columns, kind, tall));
    }
  }

  private static boolean isOn(Patch line, Patch blob) {
    int middle = (blob.top() + blob.bottom()) / 2;
    return middle >= line.top() && middle < line.bottom();
  }

  private boolean isCharacter(Patch blob) {
    return blob.height() > page.pixels(DIRT);
  }

  private boolean isDash(Patch mark, int tall) {
    return mark.width() >= 2 * mark.height()
        && mark.width() >= page.pixels(2)
        && mark.width() <= 2.4f * tall;
  }

  private Snippet.Kind kind(Patch line, List<Patch> columns, int tall) {
    int height = columns.stream().mapToInt(Patch::height).max().orElse(0);
    if (height < page.pixels(LOWEST) || height > FIGURE * tall) {
      return Snippet.Kind.TEXT;
    }
    int figures = 0;
    for (int i = 0; i < columns.size(); i++) {
      Patch column = columns.get(i);
      boolean figure = column.height() >= 0.8f * height && column.width() <= 0.86f * height;
      if (!figure && !isPoint(line, column) && !(i == 0 && isSign(line, column))) {
        return Snippet.Kind.TEXT;
      }
      figures += figure ? 1 : 0;
    }
    if (columns.size() == 1 && isOblique(columns.get(0))) {
      return Snippet.Kind.STROKE;
    }
    return figures > 0 ? Snippet.Kind.NUMBER : Snippet.Kind.TEXT;
  }

  private static boolean isPoint(Patch line, Patch piece) {
    return piece.height() <= 0.4f * line.height()
        && piece.width() <= 0.3f * line.height()
        && piece.top() - line.top() > 0.6f * line.height();
  }

  private static boolean isSign(Patch line, Patch piece) {
    return piece.height() <= 0.25f * line.height()
        && piece.width() <= 0.8f * line.height()
        && piece.width() > piece.height();
  }

  /** Whether a piece is one thin stroke that leans to the right. */
  private boolean isOblique(Patch piece) {
    if (piece.width() < 0.28f * piece.height()) {
      return false;
    }
    float before = Float.MAX_VALUE;
    for (int y = piece.top(); y < piece.bottom(); y++) {
      int sum = 0;
      int count = 0;
      for (int x = piece.left(); x < piece.right(); x++) {
        if (page.ink().at(x, y)) {
          sum += x;
          count++;
        }
      }
      if (count == 0 || count > 0.55f * piece.width()) {
        return false;
      }
      float middle = (float) sum / count;
      if (y == piece.top() || 4 * (y - piece.top()) % piece.height() < 4) {
        if (middle >= before) {
          return false;
        }
        before = middle;
      }
    }
    return true;
  }
}
