package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanbao.document.Document;

/** Reads Office Open XML word processing documents (ISO/IEC 29500-1, 17), strict ones included. */
final class DocxReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.DOCX);
  }

  @Override
  public Document read(SourceFile source) throws IOException {
    try (ZipParts parts = new ZipParts(source.path())) {
      DocxParts names = DocxParts.find(parts);
      DocxStyles styles = DocxStyles.read(parts.open(names.target("styles")));
      DocxNumbering numbering = DocxNumbering.read(parts.open(names.target("numbering")), styles);
      DocumentBuilder builder = new DocumentBuilder();
      Optional<InputStream> body = parts.open(names.main());
      if (body.isEmpty()) {
        throw new IOException("no main part");
      }
      try (XmlCursor xml = new XmlCursor(body.get())) {
        new DocxBody(xml, styles, numbering).read(builder::add);
      }
      List<Flow> notes = new ArrayList<>();
      for (String type : List.of("footnotes", "endnotes")) {
        Optional<InputStream> part = parts.open(names.target(type));
        if (part.isPresent()) {
          try (XmlCursor xml = new XmlCursor(part.get())) {
            new DocxBody(xml, styles, numbering).read(notes::add);
          }
        }
      }
      notes.forEach(builder::add);
      return builder.build(
          source.mediaType(),
          new Document.Properties(TitleProperty.read(parts.open("docProps/core.xml")), ""));
    }
  }
}
