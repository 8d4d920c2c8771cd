package org.yanbao.publish.typeset;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The characters that one document uses, and the fonts cut down to them. One per document. */
final class Letters {
  private final Map<Face, SortedSet<Integer>> used = new EnumMap<>(Face.class);

  void add(Line line) {
    for (Line.Run run : line.runs()) {
      SortedSet<Integer> letters = used.computeIfAbsent(run.face(), face -> new TreeSet<>());
      run.text().codePoints().forEach(letters::add);
    }
  }

  Map<Face, BaseFont> fonts() {
    Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
    used.forEach((face, letters) -> fonts.put(face, font(face, letters)));
    return fonts;
  }

  private static BaseFont font(Face face, SortedSet<Integer> letters) {
    try {
      byte[] subset = FontSubset.of(face.program(), letters);
      BaseFont font =
          BaseFont.createFont(
              face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, subset, null);
      // PDF/A-3 wants a CIDSet that is complete or none at all; OpenPDF writes it incomplete.
      font.setIncludeCidSet(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
  }
}
