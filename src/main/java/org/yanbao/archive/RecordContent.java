package org.yanbao.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * What a record says of a report, apart from where the file lay, where the sheet lies and which
 * version of program and rule book said it: equal content needs no further sheet.
 */
final class RecordContent {
  private static final ObjectMapper JSON = new JsonMapper();

  private RecordContent() {}

  /**
   * The hash of the content of a ledger line.
   *
   * @throws JsonProcessingException when it is no JSON
   */
  static String hash(String line) throws JsonProcessingException {
    return hash(JSON.readTree(line));
  }

  static String hash(JsonNode line) {
    JsonNode copy = line.deepCopy();
    if (copy instanceof ObjectNode record) {
      record.remove("pdf");
      record.remove("tool");
      record.remove("rulebook");
      if (record.get("input") instanceof ObjectNode input) {
        input.remove("file");
      }
    }
    return FileHash.of(copy.toString().getBytes(StandardCharsets.UTF_8)).sha256();
  }
}
