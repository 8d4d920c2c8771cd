package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanbao.finding.Finding;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Span;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/**
 * The versions of a sheet side by side, and what is fixed, what remains and what is new against the
 * one before, by fingerprint.
 */
final class Changes {
  private static final float INDENT = 12;
  private static final Style REMARK = Style.regular(9).in(Ink.GREY);

  private final AuditRecord record;
  private final EarlierSheet earlier;

  private Changes(AuditRecord record, EarlierSheet earlier) {
    this.record = record;
    this.earlier = earlier;
  }

  static List<Strip> strips(AuditRecord record, EarlierSheet earlier) {
    return new Changes(record, earlier).strips();
  }

  private List<Strip> strips() {
    Set<String> now =
        record.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    List<Strip> strips = new ArrayList<>(VersionTable.strips(record, earlier));
    strips.add(Strip.gap(4));
    strips.addAll(Heading.paragraph(words()));
    strips.addAll(
        group(
            earlier.sameReport() ? "不再提出" : "已经消除",
            earlier.findings().stream()
                .filter(item -> !now.contains(item.fingerprint()))
                .map(item -> entry(item.rule(), item.title(), item.message(), ""))
                .toList()));
    strips.addAll(
        group(
            "仍然存在",
            record.findings().stream()
                .filter(finding -> earlier.has(finding.fingerprint()))
                .map(finding -> entry(finding, since(finding)))
                .toList()));
    strips.addAll(
        group(
            "新提出",
            record.findings().stream()
                .filter(finding -> !earlier.has(finding.fingerprint()))
                .map(finding -> entry(finding, before(finding)))
                .toList()));
    return strips;
  }

  private String words() {
    return earlier.sameReport()
        ? "本版与上一版审核的是同一份报告文件，差别来自审核规则、豁免或者审核工具的变动。以下为与上一版的比较。"
        : "本版与上一版审核的报告文件不同。以下为与上一版的比较；未能核对的事项不再列出，不等于已经改正。";
  }

  /** Since which version a finding has been raised without a break, where that is not the last. */
  private String since(Finding finding) {
    EarlierSheet first = earlier;
    while (first.previous().filter(sheet -> sheet.has(finding.fingerprint())).isPresent()) {
      first = first.previous().orElseThrow();
    }
    return first == earlier ? "" : "　自第" + first.version() + "版起";
  }

  /** In which earlier version a finding was raised that the last one lacks. */
  private String before(Finding finding) {
    Optional<EarlierSheet> sheet = earlier.previous();
    while (sheet.isPresent() && !sheet.get().has(finding.fingerprint())) {
      sheet = sheet.get().previous();
    }
    return sheet.map(found -> "　第" + found.version() + "版曾经提出").orElse("");
  }

  private static List<Span> entry(Finding finding, String remark) {
    return entry(finding.rule(), finding.title(), finding.message(), remark);
  }

  private static List<Span> entry(String rule, String title, String message, String remark) {
    List<Span> entry = new ArrayList<>();
    entry.add(new Span(rule + "　" + title + "　", Style.bold(9.5f)));
    entry.add(new Span(message, Style.regular(9.5f)));
    if (!remark.isEmpty()) {
      entry.add(new Span(remark, REMARK));
    }
    return entry;
  }

  private static List<Strip> group(String name, List<List<Span>> entries) {
    List<Strip> strips = new ArrayList<>();
    if (entries.isEmpty()) {
      strips.add(Strip.gap(7));
      strips.addAll(
          TextBlock.of(
                  List.of(new Span(name + "（0项）", Style.bold(10.5f)), new Span("　无", REMARK)),
                  Paper.WIDTH,
                  17)
              .strips(Paper.LEFT));
      return strips;
    }
    strips.addAll(Heading.group(name + "（" + entries.size() + "项）", Ink.BLACK, ""));
    for (List<Span> entry : entries) {
      strips.add(Strip.gap(2).tied());
      strips.addAll(TextBlock.of(entry, Paper.WIDTH - INDENT, 15.5f).strips(Paper.LEFT + INDENT));
    }
    return strips;
  }
}
