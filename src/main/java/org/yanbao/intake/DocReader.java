package org.yanbao.intake;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yanbao.document.Document;

/** Reads Word 97-2003 documents, and those of Word 6 and 95. */
final class DocReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.DOC);
  }

  @Override
  public Document read(SourceFile source) throws IOException {
    try (POIFSFileSystem compound = new POIFSFileSystem(source.path().toFile(), true)) {
      DocumentBuilder builder = new DocumentBuilder();
      try (HWPFDocumentCore word = open(compound)) {
        new DocBody(word, builder).read();
        return builder.build(source.mediaType(), new Document.Properties(title(word), ""));
      }
    }
  }

  private static HWPFDocumentCore open(POIFSFileSystem compound) throws IOException {
    try {
      HWPFDocument word = new HWPFDocument(compound.getRoot());
      UnsetParagraphs.clear(word);
      return word;
    } catch (OldWordFileFormatException e) {
      return new HWPFOldDocument(compound.getRoot());
    }
  }

  private static String title(HWPFDocumentCore word) {
    SummaryInformation summary = word.getSummaryInformation();
    String title = summary == null ? null : summary.getTitle();
    return title == null ? "" : WhiteSpace.tidy(title);
  }
}
