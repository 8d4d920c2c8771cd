package org.yanbao.rules.profile;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yanbao.finding.Severity;

/**
 * What {@code profile.yaml} sets.
 *
 * @param name name of the local profile; empty where only {@code profile.yaml} itself is in force
 * @param auditedYear the year whose reports are collected; empty where it is not set
 * @param supervisor the supervising body that signs the findings; empty where it is not set
 * @param documentNumber the document number (文号) of the findings; empty where it is not set
 * @param severities severities that differ from those of the rules, by rule id
 * @param off ids of rules that are switched off
 * @param on ids of rules that are off by default and switched on
 * @param thresholds the limits that rules read, by name
 * @param deadlines last days of publication, by the Chinese name of the organ type
 * @param limits what the reading of one file may cost
 * @param notice how agencies are asked to mend their reports
 * @param score how findings become a score
 * @param signing how papers are signed
 * @param mentions where rule ids stand in the file
 * @param thresholdMentions where names of limits stand in the file
 */
public record Profile(
    String name,
    OptionalInt auditedYear,
    String supervisor,
    String documentNumber,
    Map<String, Severity> severities,
    Set<String> off,
    Set<String> on,
    Map<String, BigDecimal> thresholds,
    Map<String, MonthDay> deadlines,
    Limits limits,
    Notice notice,
    Score score,
    Signing signing,
    List<Mention> mentions,
    List<Mention> thresholdMentions) {

  /**
   * Last days of publication where no profile sets them: 条例第四十九条 for departments and governments;
   * that of departments is usual for the others.
   */
  public static final Map<String, MonthDay> STATUTORY_DEADLINES =
      Map.of(
          "部门", MonthDay.of(1, 31),
          "政府办公厅（室）", MonthDay.of(1, 31),
          "派出机关", MonthDay.of(1, 31),
          "各级人民政府", MonthDay.of(3, 31));

  /** A profile that changes nothing. */
  public static final Profile NONE =
      new Profile(
          "",
          OptionalInt.empty(),
          "",
          "",
          Map.of(),
          Set.of(),
          Set.of(),
          Map.of(),
          STATUTORY_DEADLINES,
          Limits.STANDARD,
          Notice.STANDARD,
          Score.STANDARD,
          Signing.STANDARD,
          List.of(),
          List.of());

  public Profile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(auditedYear);
    Objects.requireNonNull(supervisor);
    Objects.requireNonNull(documentNumber);
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
    on = Set.copyOf(on);
    thresholds = Map.copyOf(thresholds);
    deadlines = Map.copyOf(deadlines);
    Objects.requireNonNull(limits);
    Objects.requireNonNull(notice);
    Objects.requireNonNull(score);
    Objects.requireNonNull(signing);
    mentions = List.copyOf(mentions);
    thresholdMentions = List.copyOf(thresholdMentions);
  }

  /** What it sets that is of no single rule, in words. */
  public String ofAllRules() {
    return List.of(name, auditedYear, supervisor, documentNumber, limits, notice, score, signing)
        .toString();
  }

  /**
   * What the reading of one file may cost.
   *
   * @param memoryMegabytes memory of a reading process in MB
   * @param seconds time in seconds
   * @param fileMegabytes size of the file in MB
   * @param recognisingMegabytes memory of a reading process that recognises scans, in MB
   * @param recognisingSeconds time to read a file of which scans are recognised, in seconds
   */
  public record Limits(
      int memoryMegabytes,
      int seconds,
      int fileMegabytes,
      int recognisingMegabytes,
      int recognisingSeconds) {

    /** 512 MB, 60 seconds, files up to 100 MB; 1024 MB and 600 seconds to recognise scans. */
    public static final Limits STANDARD = new Limits(512, 60, 100, 1024, 600);
  }

  /**
   * How agencies are asked to mend their reports.
   *
   * @param deadline until when, in the words of the letter
   * @param documentNumber document number (文号) of the letters; empty where it is not set
   */
  public record Notice(String deadline, String documentNumber) {

    /** Fifteen working days, no document number. */
    public static final Notice STANDARD = new Notice("收到本通知书之日起15个工作日内", "");

    public Notice {
      Objects.requireNonNull(deadline);
      Objects.requireNonNull(documentNumber);
    }
  }

  /**
   * How findings become a score.
   *
   * @param full score of a report without findings
   * @param error taken off for each finding 不符合
   * @param warning taken off for each finding 存疑
   */
  public record Score(int full, int error, int warning) {

    /** 100 less 5 for each 不符合 and 2 for each 存疑. */
    public static final Score STANDARD = new Score(100, 5, 2);
  }

  /**
   * How papers are signed. Keys and passwords are never written into a profile.
   *
   * @param keystore path of the PKCS#12 file with the key; empty where it is not set
   * @param authority address of the time-stamp authority; empty for none
   * @param level level of the signatures (B, T, LT, LTA); empty where it is not set
   * @param seal whether the seal is drawn; empty where it is not set
   */
  public record Signing(String keystore, String authority, String level, Optional<Boolean> seal) {

    /** Nothing set. */
    public static final Signing STANDARD = new Signing("", "", "", Optional.empty());

    public Signing {
      Objects.requireNonNull(keystore);
      Objects.requireNonNull(authority);
      Objects.requireNonNull(level);
      Objects.requireNonNull(seal);
    }
  }

  /**
   * A place where a rule id or the name of a limit stands.
   *
   * @param name the id or name
   * @param file the file
   * @param line the line
   */
  public record Mention(String name, String file, int line) {}
}
