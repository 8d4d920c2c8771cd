package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanbao.Corpus;
import org.yanbao.finding.Finding;
import org.yanbao.intake.Intake;
import org.yanbao.report.reading.ReportReader;

/** What a careful supervisor finds by hand in the real reports. */
class HandAuditTest {
  @ParameterizedTest(name = "{0}.{1}: {2}")
  @CsvSource({
    "000, docx, N01 S09 Q05 Q06 Q07 D07",
    "000, odt, N01 S09 Q05 Q06 Q07 D07",
    "000, rtf, N01 S09 Q05 Q06 Q07 D07",
    "000, pdf, N01 S09 Q05 Q06 Q07 D07",
    "000, -tagged.pdf, N01 S09 Q05 Q06 Q07 D07",
    "000, -chrome.pdf, N01 S09 Q05 Q06 Q07 D07",
    "000, -seed.txt, N01 S09 Q05 Q06 Q07 D07",
    "000, -site.html, N01 S09 Q05 Q06 Q07 D07",
    "002, doc, D01 B02 B03 S10 N17",
    "002, pdf, D01 B02 B03 S10 N17",
    "002, -seed.txt, D01 B02 B03 S10 N17",
    "002, html, D01 B02 B03 S10 N17",
    "004, odt, D01 S04 S11",
    "004, pdf, D01 S04 S11",
    "004, -seed.txt, D01 S04 S11",
    "004, md, D01 S04 S11",
  })
  void the_rules_find_what_the_hand_audit_finds_and_no_more(String report, String file, String ids)
      throws Exception {
    String name = report + (file.startsWith("-") ? "" : ".") + file;
    Path path = Corpus.require().resolve(report).resolve(name);
    var facts = new ReportReader().read(Intake.standard().read(path));
    assertThat(RuleFolders.shipped().audit(facts, AuditContext.NONE).findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(ids.split(" "));
  }
}
