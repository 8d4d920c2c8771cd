package org.yanbao.audit;

import java.util.Optional;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.TextParagraph;

/**
 * How much a report says. Rules look at every sentence, some at pairs of facts: what is far beyond
 * one report is not held against them, so that it holds up no other.
 *
 * @param sections headings of sections, repeated ones counted again
 * @param sentences sentences of the running text
 * @param characters characters of the running text
 * @param statements statements on the period, fees and figures
 */
record ReportExtent(int sections, int sentences, int characters, int statements) {
  private static final int MOST_SECTIONS = 100;
  private static final int MOST_SENTENCES = 5_000;
  private static final int MOST_CHARACTERS = 100_000;
  private static final int MOST_STATEMENTS = 2_000;

  static ReportExtent of(AnnualReport report) {
    return new ReportExtent(
        report.sections().size(),
        report.paragraphs().stream().mapToInt(paragraph -> paragraph.sentences().size()).sum(),
        report.paragraphs().stream().map(TextParagraph::text).mapToInt(String::length).sum(),
        report.periods().size() + report.fees().size() + report.figures().size());
  }

  /** What is beyond one report and what to do, in Chinese; empty where nothing is. */
  Optional<String> excess() {
    if (sections > MOST_SECTIONS) {
      return Optional.of(
          "文件中有" + sections + "个各部分的标题（上限" + MOST_SECTIONS + "个），可能是多份报告的汇编，未予评定。请按机关逐份报送。");
    }
    return sentences > MOST_SENTENCES
            || characters > MOST_CHARACTERS
            || statements > MOST_STATEMENTS
        ? Optional.of(
            "正文约"
                + characters
                + "字、"
                + sentences
                + "句，超出一份年度报告应有的篇幅（上限"
                + MOST_CHARACTERS / 10_000
                + "万字、"
                + MOST_SENTENCES
                + "句），未予评定。请核对文件，只报送报告本身。")
        : Optional.empty();
  }
}
