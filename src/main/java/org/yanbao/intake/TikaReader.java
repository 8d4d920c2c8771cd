package org.yanbao.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.yanbao.document.Document;

/**
 * Reads what has no reader of its own through Apache Tika's parsers. They keep paragraphs and the
 * cells of tables, but neither spans nor what is hidden, deleted or numbered by the program; that
 * is why the formats that agencies send most have readers of their own (src/docs/decisions/0002).
 */
final class TikaReader implements FormatReader {
  private static final int MOST_CHARACTERS = 5_000_000;

  /** Tika looks for its parsers when it is first asked; most runs never ask. */
  private static final class Parsers {
    static final Parser ALL = new DefaultParser();
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        MediaTypes.WORD_XML,
        MediaTypes.FLAT_ODT,
        MediaTypes.ODS,
        MediaTypes.ODP,
        MediaTypes.PPT,
        MediaTypes.PPTX,
        "application/vnd.ms-word2006ml",
        "application/vnd.ms-excel.sheet.binary.macroenabled.12",
        "application/vnd.wordperfect",
        "application/epub+zip");
  }

  @Override
  public Document read(SourceFile source) throws IOException, UnreadableException {
    ToXMLContentHandler page = new ToXMLContentHandler();
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, source.mediaType());
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(source.path()))) {
      Parsers.ALL.parse(in, new WriteOutContentHandler(page, MOST_CHARACTERS), metadata, context);
    } catch (EncryptedDocumentException e) {
      throw Intake.encrypted(e);
    } catch (SAXException | TikaException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        throw new TooLargeException("文件");
      }
      throw new IOException(e);
    }
    return HtmlReader.read(page.toString(), new DocumentBuilder(), source.mediaType());
  }

  /** What is embedded in a report, a picture or another file, is no part of its text. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new IllegalStateException("nothing embedded is parsed");
    }
  }
}
