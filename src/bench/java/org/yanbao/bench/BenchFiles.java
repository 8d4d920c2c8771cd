package org.yanbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.Corpus;
import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.HtmlWriter;
import org.yanbao.samples.OdtWriter;

/** The files that readings are measured on: own ones, and real ones where they are at hand. */
final class BenchFiles {
  private static final List<String> REAL =
      List.of(
          "000/000.docx",
          "000/000.html",
          "000/000.doc",
          "000/000.odt",
          "000/000.pdf",
          "000/000.rtf",
          "000/000.xlsx",
          "000/000-seed.txt");

  private BenchFiles() {}

  /** The files by their names in the figures; own ones are written to that folder. */
  static Map<String, Path> in(Path folder) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    var draft = DraftSource.of("澄浦县人民政府");
    files.put("own.docx", Files.write(folder.resolve("a.docx"), new DocxWriter().write(draft)));
    files.put("own.html", Files.write(folder.resolve("a.html"), new HtmlWriter().write(draft)));
    files.put("own.odt", Files.write(folder.resolve("a.odt"), new OdtWriter().write(draft)));
    Corpus.find().ifPresent(corpus -> REAL.forEach(name -> files.put(name, corpus.resolve(name))));
    return files;
  }
}
