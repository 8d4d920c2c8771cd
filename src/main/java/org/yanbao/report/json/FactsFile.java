package org.yanbao.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.yanbao.report.AnnualReport;

/**
 * The facts of one report as they are kept: compressed, below a head line that says which bytes
 * they were read from and by which reader. Whoever has both again need not read the file again.
 *
 * @param head what the head line says
 * @param facts the facts as {@link FactsJson} writes them
 */
public record FactsFile(Head head, byte[] facts) {
  /** How the names of such files end. */
  public static final String ENDING = ".json.gz";

  private static final String SCHEMA = "yanbao-facts/1";
  private static final int LONGEST_HEAD = 64 * 1024;
  private static final ObjectMapper JSON = new JsonMapper();

  public FactsFile {
    Objects.requireNonNull(head);
    Objects.requireNonNull(facts);
  }

  /**
   * Where facts come from.
   *
   * @param sha256 SHA-256 of the bytes that were read, lower-case hexadecimal
   * @param bytes how many bytes these are
   * @param mediaType media type recognised from the bytes
   * @param reader name and version of what read them
   * @param digest digest of the report, as {@code ReportDigest} writes it
   */
  public record Head(String sha256, long bytes, String mediaType, String reader, byte[] digest) {
    public Head {
      Objects.requireNonNull(sha256);
      Objects.requireNonNull(mediaType);
      Objects.requireNonNull(reader);
      Objects.requireNonNull(digest);
    }
  }

  /** The content of the file; the same facts are the same bytes. */
  public byte[] packed() {
    ObjectNode line = JSON.createObjectNode();
    line.put("schema", SCHEMA).put("sha256", head.sha256()).put("bytes", head.bytes());
    line.put("mediaType", head.mediaType()).put("reader", head.reader());
    line.put("digest", head.digest());
    ByteArrayOutputStream packed = new ByteArrayOutputStream(16 * 1024);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      out.write(facts);
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
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new FactsFile(head(in), in.readAllBytes());
    }
  }

  /**
   * The head line of what was packed; nothing else is unpacked.
   *
   * @throws IOException as {@link #of}
   */
  public static Head head(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return head(in);
    }
  }

  /**
   * The report.
   *
   * @throws IOException when the facts are of another version
   */
  public AnnualReport report() throws IOException {
    return FactsJson.read(facts);
  }

  private static Head head(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
    for (int b = in.read(); b != '\n' && b >= 0 && line.size() < LONGEST_HEAD; b = in.read()) {
      line.write(b);
    }
    try {
      JsonNode head = JSON.readTree(line.toByteArray());
      if (head.path("schema").asText().equals(SCHEMA)) {
        return new Head(
            head.path("sha256").asText(),
            head.path("bytes").asLong(),
            head.path("mediaType").asText(),
            head.path("reader").asText(),
            head.path("digest").binaryValue());
      }
    } catch (JsonProcessingException e) {
      throw new IOException("no kept facts", e);
    }
    throw new IOException("no kept facts, or facts of another version");
  }
}
