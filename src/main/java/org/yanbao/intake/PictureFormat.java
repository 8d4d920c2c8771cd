package org.yanbao.intake;

import java.io.IOException;
import java.util.Set;
import org.yanbao.document.Document;
import org.yanbao.intake.pdf.PictureReader;
import org.yanbao.intake.pdf.ScanReader;

/** Reads pictures of pages, where recognition was asked for. */
final class PictureFormat implements FormatReader {

  private final PictureReader reader;

  PictureFormat(ScanReader scans) {
    this.reader = new PictureReader(scans);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");
  }

  @Override
  public Document read(SourceFile source) throws IOException {
    return reader.read(source.path(), source.mediaType());
  }
}
