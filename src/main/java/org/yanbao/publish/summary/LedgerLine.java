package org.yanbao.publish.summary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;

/**
 * What the summaries use of a ledger line, schema {@code yanbao/1}. Texts that the line leaves out
 * are empty.
 *
 * @param input the file
 * @param verdict the Chinese word
 * @param year 0 if unknown
 * @param pdf path of the findings PDF, relative to the output folder; empty if there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LedgerLine(
    Input input,
    String verdict,
    String reason,
    String agency,
    String agencyType,
    int year,
    List<Entry> findings,
    List<Unchecked> unchecked,
    String pdf) {

  LedgerLine {
    input = input == null ? new Input("") : input;
    verdict = text(verdict);
    reason = text(reason);
    agency = text(agency);
    agencyType = text(agencyType);
    findings = list(findings);
    unchecked = list(unchecked);
    pdf = text(pdf);
  }

  /** The file that was audited. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Input(String file) {
    Input {
      file = text(file);
    }
  }

  /** A finding. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Entry(
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
    Entry {
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
    String waived() {
      return waiver == null ? "" : "已豁免：" + waiver.reason();
    }

    /** Where the evidence stands, one place a line. */
    String places() {
      return String.join("；", evidence.stream().map(Quote::place).distinct().toList());
    }
  }

  /** Evidence of a finding. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Quote(String quote, String place) {
    Quote {
      quote = text(quote);
      place = text(place);
    }
  }

  /** An accepted exception. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Accepted(String reason) {
    Accepted {
      reason = text(reason);
    }
  }

  /** A rule that could not be checked. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Unchecked(String rule, String title, String reason) {
    Unchecked {
      rule = text(rule);
      title = text(title);
      reason = text(reason);
    }
  }

  /** Findings of that severity, by its key, without those for which an exception was accepted. */
  int count(String severity) {
    return (int)
        findings.stream()
            .filter(f -> f.severity().equals(severity) && f.waived().isEmpty())
            .count();
  }

  /** The agency, or the file where the agency is not known. */
  String subject() {
    return agency.isEmpty() ? "（机关名称未识别）" : agency;
  }

  /** The Chinese word for the type of the agency. */
  String type() {
    return switch (agencyType) {
      case "GOV" -> "人民政府";
      case "OFFICE" -> "政府办公厅（室）";
      case "DEPT" -> "政府部门";
      case "BRANCH" -> "派出机关";
      default -> "未识别";
    };
  }

  /** Whether the line stands for an agency that handed in no report. */
  boolean isMissing() {
    return findings.stream().anyMatch(f -> f.rule().equals("L03"));
  }

  boolean isAssessed() {
    return !verdict.equals("无法评定");
  }

  private static String text(String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static <T> List<T> list(List<T> value) {
    return value == null ? List.of() : List.copyOf(value);
  }
}
