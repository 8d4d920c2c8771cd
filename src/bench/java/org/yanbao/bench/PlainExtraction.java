package org.yanbao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tika taking the bare text of a file: what others are measured against. */
final class PlainExtraction {
  private final AutoDetectParser tika = new AutoDetectParser();

  void of(Path file) throws IOException, TikaException, SAXException {
    try (InputStream in = Files.newInputStream(file)) {
      tika.parse(in, new BodyContentHandler(-1), new Metadata(), new ParseContext());
    }
  }
}
