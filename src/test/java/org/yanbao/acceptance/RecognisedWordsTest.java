package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Place;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.intake.Intake;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.OrganType;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleRun;
import org.yanbao.rules.profile.Roster;

/** Words that were recognised off a picture may be the machine's, not the agency's. */
@DisplayName("Words that were recognised in a scan")
class RecognisedWordsTest {
  private static final Roster ROSTER =
      new Roster(
          List.of(
              new Roster.Entry("临岚市水务局", OrganType.DEPT, "", List.of(), Optional.empty(), 2),
              new Roster.Entry("临岚市市场监督管理局", OrganType.DEPT, "", List.of(), Optional.empty(), 3)));

  /** One defect for each rule on the quality of the text, the period, titles and statements. */
  private static final Map<String, String> EDITS =
      Map.of(
          "2024年，临岚市水务局坚持", "2024年，临岗市水务局坚持",
          "存在的主要问题：",
              "存在的问题与往年一致。2024年，临岚市市场监督管理局坚持以公开促规范，不断改进工作。我镇将加强XX栏目建设。"
                  + "认真执行《政务公开条例》。（请填写存在的问题）申请人身份证号为11010519491231002X。"
                  + "本年度未开展社会评议。存在的主要问题：",
          "改进措施：",
              "个别信息发布不够及时；水务专业术语较多，群众阅读理解存在一定困难；线上互动交流的频次还不高。改进措施："
                  + "个别信息发布不够及时；水务专业术语较多，群众阅读理解存在一定困难；线上互动交流的频次还不高。");

  private static final String[] PLANTED = {
    "Q01", "Q02", "Q03", "Q04", "Q05", "Q06", "Q07", "Q08", "Q10", "S11", "D04"
  };

  @TempDir private Path folder;

  @Test
  @DisplayName("are held against nobody: every rule on the text only gives hints and says why")
  void recognised() throws Exception {
    Document typed = document(false);
    Document scanned = document(true);

    assertThat(found(run(typed))).contains(PLANTED);

    RuleRun run = run(scanned);
    assertThat(found(run)).contains(PLANTED);
    assertThat(run.findings())
        .filteredOn(finding -> finding.rule().matches("[QNDFSYX]\\d\\d"))
        .allSatisfy(
            finding -> {
              assertThat(finding.severity()).as(finding.rule()).isEqualTo(Severity.HINT);
              assertThat(finding.message()).as(finding.rule()).contains("由扫描件识别得出，请对照原件");
            });
  }

  @Test
  @DisplayName("clear nobody either: a rule on the text that finds nothing was not checked")
  void clearsNobody() throws Exception {
    assertThat(run(document(true)).checks())
        .filteredOn(check -> Set.of("Q09", "D07", "N01", "F01").contains(check.rule()))
        .hasSize(4)
        .allSatisfy(
            check -> {
              assertThat(check.state()).as(check.rule()).isEqualTo(RuleCheck.State.NOT_CHECKED);
              assertThat(check.reason()).as(check.rule()).contains("由扫描件识别");
            });
  }

  private Document document(boolean isScan) throws Exception {
    String text = Files.readString(Path.of("rules/tests/部门.md"));
    for (Map.Entry<String, String> edit : EDITS.entrySet()) {
      assertThat(text).contains(edit.getKey());
      text = text.replace(edit.getKey(), edit.getValue());
    }
    Path file = Files.writeString(folder.resolve("报告.md"), text);
    Document read = Intake.standard().read(file);
    Stream<Note> scan =
        isScan
            ? Stream.of(new Note(Note.Kind.RECOGNISED, "本页由扫描件识别得出", Place.UNKNOWN))
            : Stream.empty();
    return new Document(
        read.mediaType(),
        read.blocks(),
        Stream.concat(read.notes().stream(), scan).toList(),
        read.properties());
  }

  private static RuleRun run(Document document) throws Exception {
    AnnualReport report = new ReportReader().read(document);
    return RuleBook.load(Path.of("rules"), Path.of("target", "rule-cache"))
        .expecting(ROSTER)
        .audit(report, AuditContext.ofYear(2025));
  }

  private static Set<String> found(RuleRun run) {
    return run.findings().stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
