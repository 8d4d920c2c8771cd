package org.yanbao.intake;

import java.io.IOException;
import java.util.Set;
import org.yanbao.document.Document;
import org.yanbao.intake.pdf.PdfReader;
import org.yanbao.intake.pdf.ScanReader;
import org.yanbao.intake.pdf.UnreadablePdfException;

/** Reads PDF (ISO 32000) by the positions of its glyphs and lines. */
final class PdfFormat implements FormatReader {
  private final PdfReader reader;

  PdfFormat(ScanReader scans) {
    this.reader = new PdfReader(scans);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.PDF);
  }

  @Override
  public Document read(SourceFile source) throws IOException, UnreadableException {
    try {
      return reader.read(source.path());
    } catch (UnreadablePdfException e) {
      throw new UnreadableException(kind(e.kind()), e.getMessage() + "。", e);
    }
  }

  private static UnreadableException.Kind kind(UnreadablePdfException.Kind kind) {
    return switch (kind) {
      case EMPTY -> UnreadableException.Kind.EMPTY;
      case ENCRYPTED -> UnreadableException.Kind.ENCRYPTED;
      case DAMAGED -> UnreadableException.Kind.DAMAGED;
      case TOO_LARGE -> UnreadableException.Kind.TOO_LARGE;
    };
  }
}
