package org.yanbao.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    ObjectNode head = JSON.createObjectNode();
    head.put("schema", SCHEMA).put("number", number).put("made", made.toString());
    head.put("tool", tool).put("level", level.name()).put("previous", previous);
    String last = append(text, head);
    for (Map.Entry<String, FileHash> file : files.entrySet()) {
      ObjectNode line = JSON.createObjectNode();
      line.put("previous", last).put("file", file.getKey());
      line.put("bytes", file.getValue().bytes()).put("sha256", file.getValue().sha256());
      last = append(text, line);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String append(StringBuilder text, ObjectNode node) {
    String line = node.toString();
    text.append(line).append('\n');
    return hash(line);
  }

  private static String hash(String line) {
    return FileHash.of(line.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  /**
   * Reads a manifest and follows its chain.
   *
   * @throws Broken when a line was edited, added, removed or moved
   */
  static Manifest of(byte[] content) throws Broken {
    String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
    if (lines.length < 2 || !lines[lines.length - 1].isEmpty()) {
      throw new Broken("清单不完整，末尾被截断。");
    }
    JsonNode head = node(lines[0], 1);
    if (!head.path("schema").asText().equals(SCHEMA)) {
      throw new Broken("不是本工具的清单。");
    }
    Map<String, FileHash> files = new LinkedHashMap<>();
    String last = hash(lines[0]);
    for (int i = 1; i < lines.length - 1; i++) {
      JsonNode line = node(lines[i], i + 1);
      if (!line.path("previous").asText().equals(last)) {
        throw new Broken("清单第 " + (i + 1) + " 行与上一行不相衔接，清单被增删或者改动。");
      }
      FileHash hash = new FileHash(line.path("bytes").asLong(), line.path("sha256").asText());
      if (files.put(line.path("file").asText(), hash) != null) {
        throw new Broken("清单第 " + (i + 1) + " 行重复列出同一文件。");
      }
      last = hash(lines[i]);
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

  private static JsonNode node(String line, int number) throws Broken {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new Broken("清单第 " + number + " 行已经损坏。");
    }
  }
}
