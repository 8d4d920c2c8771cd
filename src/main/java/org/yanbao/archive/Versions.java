package org.yanbao.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yanbao.finding.Severity;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.EarlierSheet;
import org.yanbao.publish.RecordJson;

/**
 * Gives out slots: the first report of an agency and year has the plain name, whatever differs from
 * it is numbered {@code -v2}, {@code -v3}. A slot that is taken is never given to anything else.
 * Used by one thread.
 */
final class Versions {
  private static final ObjectMapper JSON = new JsonMapper();

  private static final byte[] NOTHING = {};

  private final Path root;
  private final Set<String> listed;
  private final Map<String, String> given = new HashMap<>();

  /**
   * Slots in an output folder.
   *
   * @param listed files that the manifests list
   */
  Versions(Path root, Set<String> listed) {
    this.root = root;
    this.listed = listed;
  }

  Slot slotFor(AuditRecord record) throws IOException {
    String stem = stem(record);
    String content = RecordContent.hash(RecordJson.line(record));
    Optional<EarlierSheet> earlier = Optional.empty();
    for (int version = 1; ; version++) {
      Slot slot = new Slot(version == 1 ? stem : stem + "-v" + version, false, earlier, content);
      String ours = given.get(slot.stem());
      if (ours == null && !isTaken(slot)) {
        given.put(slot.stem(), content);
        return slot;
      }
      byte[] there = ours == null ? read(slot) : NOTHING;
      if (content.equals(ours == null ? content(there) : ours)) {
        given.put(slot.stem(), content);
        return Slot.kept(slot.pdf(), content);
      }
      // Two reports of one run are no re-audit of one another.
      earlier = ours == null ? earlier(slot, version, there, record, earlier) : Optional.empty();
    }
  }

  /** The slot of a record that says what it said in the last run. */
  Slot slotFor(KeptOutcome outcome) {
    Slot slot = Slot.kept(outcome.record().pdf(), outcome.content());
    given.put(slot.stem(), slot.content());
    return slot;
  }

  private static String stem(AuditRecord record) {
    String agency = FileNames.safe(record.agency());
    if (agency.isEmpty()) {
      String name = record.input().name();
      int dot = name.lastIndexOf('.');
      agency = "机关不明-" + FileNames.safe(dot > 0 ? name.substring(0, dot) : name);
    }
    String year = record.year() == 0 ? "年度不明" : Integer.toString(record.year());
    return year + "/" + agency + "/" + Slot.SHEET + agency + "-" + year;
  }

  /** A sheet without its record is what a run left that broke off, unless a manifest lists it. */
  private boolean isTaken(Slot slot) {
    return Files.exists(root.resolve(slot.json()))
        || listed.contains(slot.json())
        || listed.contains(slot.pdf());
  }

  /** The record in a slot; nothing where it is gone. */
  private byte[] read(Slot slot) throws IOException {
    Path json = root.resolve(slot.json());
    return Files.exists(json) ? Files.readAllBytes(json) : NOTHING;
  }

  /** The hash of what a record says; of what is no record, that of nothing. */
  private static String content(byte[] record) {
    try {
      return RecordContent.hash(record);
    } catch (JsonProcessingException e) {
      return "";
    }
  }

  private static Optional<EarlierSheet> earlier(
      Slot slot, int version, byte[] json, AuditRecord record, Optional<EarlierSheet> previous)
      throws IOException {
    JsonNode there = node(json);
    if (!there.isObject()) {
      return Optional.empty();
    }
    List<EarlierSheet.Item> findings = new ArrayList<>();
    for (JsonNode finding : there.path("findings")) {
      findings.add(
          new EarlierSheet.Item(
              finding.path("fingerprint").asText(),
              finding.path("rule").asText(),
              finding.path("title").asText(),
              finding.path("message").asText(),
              counted(finding)));
    }
    return Optional.of(
        new EarlierSheet(
            version,
            slot.pdf().substring(slot.pdf().lastIndexOf('/') + 1),
            there.path("verdict").asText(),
            there.path("input").path("sha256").asText().equals(record.input().sha256()),
            findings,
            previous));
  }

  /** The severity of a finding that counts; nothing where it is waived or says none of ours. */
  private static Optional<Severity> counted(JsonNode finding) {
    if (finding.path("waiver").isObject()) {
      return Optional.empty();
    }
    String key = finding.path("severity").asText();
    return Stream.of(Severity.values()).filter(severity -> severity.key().equals(key)).findFirst();
  }

  private static JsonNode node(byte[] json) throws IOException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return JSON.nullNode();
    }
  }
}
