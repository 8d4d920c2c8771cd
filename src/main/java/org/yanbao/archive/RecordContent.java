package org.yanbao.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Set;
import org.yanbao.file.Sha256;

/**
 * What a record says of a report, apart from where the file lay, where the sheet lies and which
 * version of program and rule book said it: equal content needs no further sheet.
 */
final class RecordContent {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> OF_THE_RUN = Set.of("pdf", "tool", "rulebook");

  private RecordContent() {}

  /**
   * The hash of the content of a ledger line.
   *
   * @throws JsonProcessingException when it is no JSON
   */
  static String hash(String line) throws JsonProcessingException {
    return hash(line.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The hash of the content of a record.
   *
   * @throws JsonProcessingException when it is no JSON
   */
  static String hash(byte[] line) throws JsonProcessingException {
    MessageDigest digest = Sha256.digest();
    try (JsonParser parser = JSON.createParser(line);
        JsonGenerator content =
            JSON.createGenerator(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME
            && isCircumstance(parser.getParsingContext())) {
          parser.nextToken();
          parser.skipChildren();
        } else {
          content.copyCurrentEventExact(parser);
        }
      }
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new JsonParseException(null, "no UTF-8", e);
    }
    return FileHash.of(digest, line.length).sha256();
  }

  private static boolean isCircumstance(JsonStreamContext at) {
    JsonStreamContext above = at.getParent();
    return above.inRoot()
        ? OF_THE_RUN.contains(at.getCurrentName())
        : at.getCurrentName().equals("file")
            && above.getParent().inRoot()
            && "input".equals(above.getCurrentName());
  }
}
