package org.yanbao.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Place;

/**
 * Reads Rich Text Format (RTF Specification 1.9.1). Own code, because Tika gives a paragraph for
 * each cell and no rows, joins deleted and inserted text, and takes a truncated file for a whole
 * one.
 */
final class RtfReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.RTF);
  }

  @Override
  public Document read(SourceFile source) throws IOException {
    DocumentBuilder builder = new DocumentBuilder();
    try (RtfTokens tokens =
        new RtfTokens(new BufferedInputStream(Files.newInputStream(source.path())))) {
      RtfBody body = new RtfBody(tokens, builder);
      if (!body.read()) {
        builder.note(Note.Kind.INCOMPLETE, "文件不完整（结尾缺失），只读到现有部分，请核对原件后重新报送。", Place.UNKNOWN);
      }
      return builder.build(source.mediaType(), new Document.Properties(body.title(), ""));
    }
  }
}
