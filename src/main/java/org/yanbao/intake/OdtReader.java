package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.yanbao.document.Document;

/** Reads OpenDocument text (ISO/IEC 26300). */
final class OdtReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.ODT);
  }

  @Override
  public Document read(SourceFile source) throws IOException, UnreadableException {
    try (ZipParts parts = new ZipParts(source.path())) {
      checkNotEncrypted(parts);
      OdtStyles styles = new OdtStyles();
      Optional<InputStream> common = parts.open("styles.xml");
      if (common.isPresent()) {
        try (XmlCursor xml = new XmlCursor(common.get())) {
          while (xml.next()) {
            if (xml.isStart()) {
              styles.element(xml);
            }
          }
        }
      }
      Optional<InputStream> content = parts.open("content.xml");
      if (content.isEmpty()) {
        throw new IOException("no content.xml");
      }
      DocumentBuilder builder = new DocumentBuilder();
      try (XmlCursor xml = new XmlCursor(content.get())) {
        new OdtBody(xml, styles, builder).read();
      }
      return builder.build(
          source.mediaType(),
          new Document.Properties(TitleProperty.read(parts.open("meta.xml")), ""));
    }
  }

  private static void checkNotEncrypted(ZipParts parts) throws IOException, UnreadableException {
    Optional<InputStream> manifest = parts.open("META-INF/manifest.xml");
    if (manifest.isEmpty()) {
      return;
    }
    try (XmlCursor xml = new XmlCursor(manifest.get())) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("encryption-data")) {
          throw Intake.encrypted(null);
        }
      }
    }
  }
}
