package org.yanbao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Place;

/**
 * Reads saved pages and mail (RFC 2557, RFC 2045): the page in it is read as any page. Own code,
 * because Tika believes what the part says about its charset.
 */
final class MhtReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.MHT);
  }

  @Override
  public Document read(SourceFile source) throws IOException, UnreadableException {
    if (Files.size(source.path()) > Limits.PART_BYTES) {
      throw new TooLargeException("网页归档");
    }
    byte[] bytes = Files.readAllBytes(source.path());
    DocumentBuilder builder = new DocumentBuilder();
    Parts parts = new Parts();
    try {
      parts.collect(bytes);
    } catch (MimeException e) {
      throw new IOException(e);
    }
    if (!parts.whole(bytes)) {
      builder.note(Note.Kind.INCOMPLETE, "文件不完整（结尾缺失），只读到现有部分，请核对原件后重新报送。", Place.UNKNOWN);
    }
    if (parts.attached) {
      builder.note(Note.Kind.INCOMPLETE, "文件带有附件，附件没有读取，请单独报送附件。", Place.UNKNOWN);
    }
    if (parts.page != null) {
      return HtmlReader.read(MarkupFile.decode(parts.page, builder), builder, source.mediaType());
    }
    if (parts.text == null) {
      throw new UnreadableException(UnreadableException.Kind.EMPTY, "网页归档里没有网页，请检查报送的文件是否正确。");
    }
    MarkupFile.decode(parts.text, builder).lines().forEach(builder::addLine);
    return builder.build(source.mediaType(), Document.Properties.NONE);
  }

  /** What is of use among the parts: the first page, the first text. */
  private static final class Parts {

    private byte[] page;
    private byte[] text;
    private boolean attached;
    private String boundary = "";

    void collect(byte[] bytes) throws IOException, MimeException {
      MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
      tokens.parse(new ByteArrayInputStream(bytes));
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        if (state == EntityState.T_START_MULTIPART && boundary.isEmpty()) {
          String declared = tokens.getBodyDescriptor().getBoundary();
          boundary = declared == null ? "" : declared;
        } else if (state == EntityState.T_BODY) {
          String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
          take(type, tokens);
        }
      }
    }

    private void take(String type, MimeTokenStream tokens) throws IOException {
      boolean document =
          type.startsWith("application/")
              && !type.contains("javascript")
              && !type.contains("xml")
              && !type.equals("application/x-mso");
      if (type.equals("text/html") && page == null) {
        page = content(tokens);
      } else if (type.equals("text/plain") && text == null) {
        text = content(tokens);
      } else {
        attached |= document;
      }
    }

    private static byte[] content(MimeTokenStream tokens) throws IOException {
      try (InputStream in =
          new LimitedStream(tokens.getDecodedInputStream(), "网页", Limits.MARKUP_BYTES)) {
        return in.readAllBytes();
      }
    }

    /** Whether the last boundary is there. */
    boolean whole(byte[] bytes) {
      return new String(bytes, StandardCharsets.ISO_8859_1).contains("--" + boundary + "--");
    }
  }
}
