package org.yanbao.intake;

import java.util.Optional;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

/**
 * How much a document says. What follows reading holds each piece against many patterns, so that a
 * file far beyond any report would only run into the time limit.
 *
 * @param characters characters of all text
 * @param pieces paragraphs and cells
 */
record Extent(long characters, long pieces) {

  static Extent of(Document document) {
    long characters = 0;
    long pieces = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        characters += paragraph.text().length();
        pieces++;
      } else if (block instanceof Table table) {
        characters += table.cells().stream().map(Cell::text).mapToLong(String::length).sum();
        pieces += table.cells().size();
      }
    }
    return new Extent(characters, pieces);
  }

  /** What is beyond any report, in Chinese; empty where nothing is. */
  Optional<String> excess() {
    if (characters > Limits.CHARACTERS) {
      return Optional.of(
          "文件文字约" + characters / 10_000 + "万字，超过" + Limits.CHARACTERS / 10_000 + "万字的上限");
    }
    return pieces > Limits.PIECES
        ? Optional.of("文件的段落和单元格共" + pieces + "个，超过" + Limits.PIECES / 10_000 + "万个的上限")
        : Optional.empty();
  }
}
