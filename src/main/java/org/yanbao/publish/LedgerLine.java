package org.yanbao.publish;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;

/**
 * What a ledger line says, schema {@code yanbao/1}, but for the facts of the report. Texts that the
 * line leaves out are empty.
 *
 * @param input the file
 * @param outcome how the audit ended, its key
 * @param verdict the Chinese word
 * @param year 0 if unknown
 * @param pdf path of the findings PDF, relative to the output folder; empty if there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LedgerLine(
    Input input,
    String outcome,
    String verdict,
    String reason,
    String agency,
    String agencyType,
    int year,
    List<Entry> findings,
    List<Unchecked> unchecked,
    String pdf,
    String rulebook,
    String tool) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectReader READER = JSON.readerFor(LedgerLine.class);
  private static final ObjectWriter WRITER = JSON.writerFor(LedgerLine.class);

  /** A line with empty texts where the ledger has nothing. */
  public LedgerLine {
    input = input == null ? new Input("", "", "", 0) : input;
    outcome = text(outcome);
    verdict = text(verdict);
    reason = text(reason);
    agency = text(agency);
    agencyType = text(agencyType);
    findings = list(findings);
    unchecked = list(unchecked);
    pdf = text(pdf);
    rulebook = text(rulebook);
    tool = text(tool);
  }

  /**
   * Reads a line.
   *
   * @throws JsonProcessingException when it is none of ours
   */
  public static LedgerLine of(String text) throws JsonProcessingException {
    return READER.readValue(text);
  }

  /** The line without the facts, a tenth of its length; {@link #of} reads it. */
  public String condensed() {
    try {
      return WRITER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can be written", e);
    }
  }

  /** The file that was audited. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Input(String file, String sha256, String mediaType, long bytes) {
    /** A file with empty texts where the ledger has nothing. */
    public Input {
      file = text(file);
      sha256 = text(sha256);
      mediaType = text(mediaType);
    }
  }

  /** A finding. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Entry(
      String rule,
      String title,
      String severity,
      String message,
      String basis,
      String expected,
      String actual,
      List<Quote> evidence,
      String fingerprint,
      Accepted waiver) {
    /** A finding with empty texts where the ledger has nothing. */
    public Entry {
      rule = text(rule);
      title = text(title);
      severity = text(severity);
      message = text(message);
      basis = text(basis);
      expected = text(expected);
      actual = text(actual);
      evidence = list(evidence);
      fingerprint = text(fingerprint);
    }

    /** The accepted exception in words; empty where there is none. */
    public String waived() {
      return waiver == null ? "" : "已豁免：" + waiver.reason();
    }

    /** Where the evidence stands, one place a line. */
    public String places() {
      return String.join("；", evidence.stream().map(Quote::place).distinct().toList());
    }
  }

  /** Evidence of a finding. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Quote(String quote, String place) {
    /** Evidence with empty texts where the ledger has nothing. */
    public Quote {
      quote = text(quote);
      place = text(place);
    }
  }

  /** An accepted exception. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Accepted(String reason, String approver, String until) {
    /** An exception with empty texts where the ledger has nothing. */
    public Accepted {
      reason = text(reason);
      approver = text(approver);
      until = text(until);
    }
  }

  /** A rule that could not be checked. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Unchecked(String rule, String title, String reason) {
    /** A rule with empty texts where the ledger has nothing. */
    public Unchecked {
      rule = text(rule);
      title = text(title);
      reason = text(reason);
    }
  }

  /** Findings of that severity, by its key, without those for which an exception was accepted. */
  public int count(String severity) {
    return (int)
        findings.stream()
            .filter(f -> f.severity().equals(severity) && f.waived().isEmpty())
            .count();
  }

  /** Findings for which an exception was accepted. */
  public int waived() {
    return (int) findings.stream().filter(f -> !f.waived().isEmpty()).count();
  }

  /** The agency, or words that say that it is not known. */
  public String subject() {
    return agency.isEmpty() ? "（机关名称未识别）" : agency;
  }

  /** The Chinese word for the type of the agency. */
  public String type() {
    return switch (agencyType) {
      case "GOV" -> "人民政府";
      case "OFFICE" -> "政府办公厅（室）";
      case "DEPT" -> "政府部门";
      case "BRANCH" -> "派出机关";
      default -> "未识别";
    };
  }

  /** Whether the line stands for an agency that handed in no report. */
  @JsonIgnore
  public boolean isMissing() {
    return findings.stream().anyMatch(f -> f.rule().equals("L03"));
  }

  /** Whether the report could be read. */
  @JsonIgnore
  public boolean isAssessed() {
    return !verdict.equals("无法评定");
  }

  private static String text(String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static <T> List<T> list(List<T> value) {
    return value == null ? List.of() : List.copyOf(value);
  }
}
