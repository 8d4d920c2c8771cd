package org.yanbao.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yanbao.publish.sign.Level;

/**
 * The list of the files that one run left, as JSON lines: a head line, then a line for each file,
 * every line with the SHA-256 of the one before it. The head line carries that of the manifest of
 * the run before, so that the manifests of an archive are one chain.
 *
 * @param number 1 for the first run of an archive
 * @param made when the run ended
 * @param tool name and version of the program
 * @param level level of the signature beside it; a time-stamp that was taken out of it is missed
 * @param previous SHA-256 of the manifest before; {@link FileHash#NONE} for the first
 * @param files path relative to the archive, with forward slashes, to hash, in the order written
 */
record Manifest(
    int number,
    Instant made,
    String tool,
    Level level,
    String previous,
    Map<String, FileHash> files) {
  static final String SCHEMA = "yanbao-manifest/1";

  private static final ObjectMapper JSON = new JsonMapper();

  /** A manifest that is none or whose chain is broken; the message says so in Chinese. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }

  /**
   * Writes the list, line by line.
   *
   * @throws IOException when it cannot be written
   */
  void write(OutputStream out) throws IOException {
    ObjectNode head = JSON.createObjectNode();
    head.put("schema", SCHEMA).put("number", number).put("made", made.toString());
    head.put("tool", tool).put("level", level.name()).put("previous", previous);
    String last = write(out, head);
    for (Map.Entry<String, FileHash> file : files.entrySet()) {
      ObjectNode line = JSON.createObjectNode();
      line.put("previous", last).put("file", file.getKey());
      line.put("bytes", file.getValue().bytes()).put("sha256", file.getValue().sha256());
      last = write(out, line);
    }
  }

  private static String write(OutputStream out, ObjectNode node) throws IOException {
    byte[] line = node.toString().getBytes(StandardCharsets.UTF_8);
    out.write(line);
    out.write('\n');
    return FileHash.of(line).sha256();
  }

  /**
   * Reads a manifest and follows its chain.
   *
   * @throws Broken when a line was edited, added, removed or moved
   */
  static Manifest of(byte[] content) throws Broken {
    if (content.length == 0 || content[content.length - 1] != '\n') {
      throw new Broken("清单不完整，末尾被截断。");
    }
    byte[] first = line(content, 0);
    JsonNode head = node(first, 1);
    if (!head.path("schema").asText().equals(SCHEMA)) {
      throw new Broken("不是本工具的清单。");
    }
    Map<String, FileHash> files = new LinkedHashMap<>();
    String last = FileHash.of(first).sha256();
    int number = 1;
    for (int at = first.length + 1; at < content.length; ) {
      number++;
      byte[] bytes = line(content, at);
      at += bytes.length + 1;
      JsonNode line = node(bytes, number);
      if (!line.path("previous").asText().equals(last)) {
        throw new Broken("清单第 " + number + " 行与上一行不相衔接，清单被增删或者改动。");
      }
      FileHash hash = new FileHash(line.path("bytes").asLong(), line.path("sha256").asText());
      if (files.put(line.path("file").asText(), hash) != null) {
        throw new Broken("清单第 " + number + " 行重复列出同一文件。");
      }
      last = FileHash.of(bytes).sha256();
    }
    try {
      return new Manifest(
          head.path("number").asInt(),
          Instant.parse(head.path("made").asText()),
          head.path("tool").asText(),
          Level.of(head.path("level").asText()).orElse(Level.B),
          head.path("previous").asText(),
          files);
    } catch (java.time.DateTimeException e) {
      throw new Broken("清单的首行已经损坏。");
    }
  }

  /** The line that begins there, without its end; there is one. */
  private static byte[] line(byte[] content, int start) {
    int end = start;
    while (content[end] != '\n') {
      end++;
    }
    return Arrays.copyOfRange(content, start, end);
  }

  private static JsonNode node(byte[] line, int number) throws Broken {
    try {
      // Not the bytes: the library would guess their encoding.
      return JSON.readTree(new String(line, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new Broken("清单第 " + number + " 行已经损坏。");
    }
  }
}
