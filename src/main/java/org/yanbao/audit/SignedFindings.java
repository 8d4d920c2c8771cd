package org.yanbao.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanbao.finding.Finding;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.EarlierSheet;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Letterhead;
import org.yanbao.publish.NoticePdf;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.publish.typeset.Attachment.Relation;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.profile.Profile;
import org.yanbao.rules.profile.Roster;

/**
 * Makes the signed findings PDF of a record, with the report, the record and the rules that fired
 * inside, so that years later nothing else is needed to check it. Thread-safe.
 */
final class SignedFindings {
  /** Larger reports stay outside; the sheet names their hash all the same. */
  private static final long LARGEST_ATTACHED = 20L << 20;

  private final FindingsPdf sheet;
  private final NoticePdf notice;
  private final RuleBook rules;
  private final Clock clock;

  SignedFindings(Signer signer, RuleBook rules, Clock clock) {
    Profile profile = rules.profile();
    this.sheet = new FindingsPdf(signer, letterhead(rules, profile.documentNumber()));
    this.notice =
        new NoticePdf(
            signer,
            letterhead(rules, profile.notice().documentNumber()),
            profile.notice().deadline());
    this.rules = rules;
    this.clock = clock;
  }

  private static Letterhead letterhead(RuleBook rules, String numbering) {
    return new Letterhead(
        rules.profile().supervisor(),
        numbering,
        rules.roster().agencies().stream().map(Roster.Entry::name).toList());
  }

  /**
   * Draws and signs the sheet of an audit.
   *
   * @param original the report that was audited
   * @param earlier the version before this one
   * @throws IOException when the report cannot be read any more
   */
  byte[] draw(AuditRecord record, Path original, Optional<EarlierSheet> earlier)
      throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    if (!record.isOnAbsence() && record.input().bytes() <= LARGEST_ATTACHED) {
      attachments.add(
          new Attachment(
              "report" + ending(record.input().name()),
              "报送的原文件：" + record.input().name(),
              record.input().mediaType(),
              Relation.SOURCE,
              Files.readAllBytes(original)));
    }
    attachments.add(data(record));
    String fired = rulesThatFired(record);
    if (!fired.isEmpty()) {
      attachments.add(
          new Attachment(
              "rules.drl", "据以提出问题的规则原文", "text/plain", Relation.SUPPLEMENT, utf8(fired)));
    }
    return sheet.write(record, attachments, earlier, clock.instant());
  }

  /** Draws and signs the letter that asks the agency to mend its report. */
  byte[] notice(AuditRecord record) {
    String name = record.pdf().substring(record.pdf().lastIndexOf('/') + 1);
    return notice.write(record, name, List.of(data(record)), clock.instant());
  }

  private static Attachment data(AuditRecord record) {
    return new Attachment(
        "findings.json",
        "审核结果数据",
        "application/json",
        Relation.DATA,
        utf8(RecordJson.line(record) + "\n"));
  }

  private String rulesThatFired(AuditRecord record) {
    Set<String> fired = record.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    return rules.rules().stream()
        .filter(rule -> fired.contains(rule.id()))
        .map(rule -> "// " + rule.file() + ":" + rule.line() + "\n" + rule.text() + "\n")
        .collect(Collectors.joining("\n"));
  }

  /** The ending of a file name, if it is one that older viewers show rightly. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(java.util.Locale.ROOT);
    return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
