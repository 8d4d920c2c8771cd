package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanbao.Corpus;
import org.yanbao.finding.Finding;
import org.yanbao.intake.Intake;
import org.yanbao.report.reading.ReportReader;

/** What a careful supervisor finds by hand in the real reports, as far as form and tables go. */
class HandAuditTest {
  private static final Pattern FORM_AND_TABLES = Pattern.compile("[SPAB]\\d\\d");

  @ParameterizedTest(name = "{0}.{1}: {2}")
  @CsvSource({
    "000, docx, S09",
    "000, -seed.txt, S09",
    "000, -site.html, S09",
    "002, doc, B02 B03 S10",
    "002, -seed.txt, B02 B03 S10",
    "002, html, B02 B03 S10",
    "004, odt, S04 S11",
    "004, -seed.txt, S04 S11",
    "004, md, S04 S11",
  })
  void the_rules_find_what_the_hand_audit_finds_and_no_more(String report, String file, String ids)
      throws Exception {
    String name = report + (file.startsWith("-") ? "" : ".") + file;
    Path path = Corpus.require().resolve(report).resolve(name);
    var facts = new ReportReader().read(Intake.standard().read(path));
    assertThat(RuleFolders.shipped().audit(facts, AuditContext.NONE).findings())
        .extracting(Finding::rule)
        .filteredOn(id -> FORM_AND_TABLES.matcher(id).matches())
        .containsExactlyInAnyOrder(ids.split(" "));
  }
}
