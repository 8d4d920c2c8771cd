package org.yanbao.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yanbao.report.AnnualReport;

/**
 * The facts of one report as they are kept: compressed, below a head line that says which bytes
 * they were read from and by which reader. Whoever has both again need not read the file again.
 *
 * @param sha256 SHA-256 of the bytes that were read, lower-case hexadecimal
 * @param bytes how many bytes these are
 * @param mediaType media type recognised from the bytes
 * @param reader name and version of what read them
 * @param facts the facts as {@link FactsJson} writes them
 */
public record FactsFile(
    String sha256, long bytes, String mediaType, String reader, AnnualReport facts) {
  /** How the names of such files end. */
  public static final String ENDING = ".json.gz";

  private static final String SCHEMA = "yanbao-facts/1";
  private static final ObjectMapper JSON = new JsonMapper();

  public FactsFile {
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(reader);
    Objects.requireNonNull(facts);
  }

  /** The content of the file; the same facts are the same bytes. */
  public byte[] packed() {
    ObjectNode head = JSON.createObjectNode();
    head.put("schema", SCHEMA).put("sha256", sha256).put("bytes", bytes);
    head.put("mediaType", mediaType).put("reader", reader);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(16 * 1024);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((head + "\n").getBytes(StandardCharsets.UTF_8));
      out.write(FactsJson.write(facts));
    } catch (IOException e) {
      throw new IllegalStateException("memory takes what is written", e);
    }
    return packed.toByteArray();
  }

  /**
   * What was packed.
   *
   * @throws IOException when the bytes are no kept facts, are damaged or of another version
   */
  public static FactsFile of(byte[] packed) throws IOException {
    byte[] content;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      content = in.readAllBytes();
    }
    int end = 0;
    while (end < content.length && content[end] != '\n') {
      end++;
    }
    JsonNode head = head(Arrays.copyOf(content, end));
    return new FactsFile(
        head.path("sha256").asText(),
        head.path("bytes").asLong(),
        head.path("mediaType").asText(),
        head.path("reader").asText(),
        FactsJson.read(
            Arrays.copyOfRange(content, Math.min(end + 1, content.length), content.length)));
  }

  private static JsonNode head(byte[] line) throws IOException {
    try {
      JsonNode head = JSON.readTree(line);
      if (head.path("schema").asText().equals(SCHEMA)) {
        return head;
      }
    } catch (JsonProcessingException e) {
      throw new IOException("no kept facts", e);
    }
    throw new IOException("no kept facts, or facts of another version");
  }
}
