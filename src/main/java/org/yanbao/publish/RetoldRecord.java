package org.yanbao.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.finding.Waiver;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.OrganType;

/** Takes up again from the ledger what a run has said: all of it but the facts of the report. */
public final class RetoldRecord {
  private static final ObjectMapper JSON = new JsonMapper();

  private RetoldRecord() {}

  /**
   * The record of a line; of the report only agency and year, of the rules none.
   *
   * @throws IOException when the line is none of ours
   */
  public static AuditRecord of(String text) throws IOException {
    JsonNode line = JSON.readTree(text);
    JsonNode input = line.path("input");
    return new AuditRecord(
        new SubmittedFile(
            input.path("file").asText(),
            words(input.path("sha256")),
            words(input.path("mediaType")),
            input.path("bytes").asLong()),
        one(Outcome.values(), line.path("outcome").asText(), Outcome::key),
        one(Verdict.values(), line.path("verdict").asText(), Verdict::chinese),
        words(line.path("reason")),
        report(line),
        findings(line.path("findings")),
        List.of(),
        words(line.path("pdf")),
        words(line.path("rulebook")),
        line.path("tool").asText());
  }

  /** A report that was read has a sheet. */
  private static Optional<AnnualReport> report(JsonNode line) {
    if (words(line.path("pdf")).isEmpty()) {
      return Optional.empty();
    }
    OrganType type = OrganType.valueOf(line.path("agencyType").asText());
    return Optional.of(
        AnnualReport.nothingRead(
            new Agency(words(line.path("agency")), type), line.path("year").asInt()));
  }

  private static List<Finding> findings(JsonNode lines) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode line : lines) {
      List<Evidence> evidence = new ArrayList<>();
      for (JsonNode one : line.path("evidence")) {
        evidence.add(new Evidence(one.path("quote").asText(), one.path("place").asText()));
      }
      findings.add(
          new Finding(
              line.path("rule").asText(),
              line.path("title").asText(),
              Severity.of(line.path("severity").asText()),
              line.path("message").asText(),
              line.path("basis").asText(),
              words(line.path("expected")),
              words(line.path("actual")),
              evidence,
              line.path("fingerprint").asText(),
              waiver(line.path("waiver"))));
    }
    return findings;
  }

  private static Optional<Waiver> waiver(JsonNode waiver) {
    return waiver.isObject()
        ? Optional.of(
            new Waiver(
                waiver.path("reason").asText(),
                waiver.path("approver").asText(),
                LocalDate.parse(waiver.path("until").asText())))
        : Optional.empty();
  }

  private static <T> T one(T[] all, String wanted, java.util.function.Function<T, String> name)
      throws IOException {
    return Arrays.stream(all)
        .filter(value -> name.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IOException("no such word in a ledger: " + wanted));
  }

  private static String words(JsonNode node) {
    return node.isTextual() ? node.asText() : "";
  }
}
