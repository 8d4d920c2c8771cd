package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanbao.finding.Finding;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Span;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** What is fixed, what remains and what is new against the version before, by fingerprint. */
final class Changes {
  private static final float INDENT = 12;

  private Changes() {}

  static List<Strip> strips(AuditRecord record, EarlierSheet earlier) {
    Set<String> now =
        record.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    Set<String> before =
        earlier.findings().stream().map(EarlierSheet.Item::fingerprint).collect(Collectors.toSet());
    List<Strip> strips = new ArrayList<>(Heading.paragraph(words(record, earlier)));
    strips.addAll(
        group(
            earlier.sameReport() ? "不再提出" : "已经消除",
            earlier.findings().stream()
                .filter(item -> !now.contains(item.fingerprint()))
                .map(item -> entry(item.rule(), item.title(), item.message()))
                .toList()));
    strips.addAll(
        group(
            "仍然存在",
            record.findings().stream()
                .filter(finding -> before.contains(finding.fingerprint()))
                .map(Changes::entry)
                .toList()));
    strips.addAll(
        group(
            "新提出",
            record.findings().stream()
                .filter(finding -> !before.contains(finding.fingerprint()))
                .map(Changes::entry)
                .toList()));
    return strips;
  }

  private static String words(AuditRecord record, EarlierSheet earlier) {
    return "上一版为 "
        + earlier.name()
        + "，审核结论为“"
        + earlier.verdict()
        + "”；本版审核结论为“"
        + record.verdict().chinese()
        + "”。"
        + (earlier.sameReport()
            ? "两版审核的是同一份报告文件，差别来自审核规则、豁免或者审核工具的变动。"
            : "两版审核的报告文件不同。未能核对的事项不再列出，不等于已经改正。");
  }

  private static List<Span> entry(Finding finding) {
    return entry(finding.rule(), finding.title(), finding.message());
  }

  private static List<Span> entry(String rule, String title, String message) {
    return List.of(
        new Span(rule + "　" + title + "　", Style.bold(9.5f)),
        new Span(message, Style.regular(9.5f)));
  }

  private static List<Strip> group(String name, List<List<Span>> entries) {
    List<Strip> strips = new ArrayList<>();
    strips.addAll(
        Heading.group(
            name + "（" + entries.size() + "项）", Ink.BLACK, entries.isEmpty() ? "　无" : ""));
    for (List<Span> entry : entries) {
      strips.add(Strip.gap(2));
      strips.addAll(TextBlock.of(entry, Paper.WIDTH - INDENT, 15.5f).strips(Paper.LEFT + INDENT));
    }
    return strips;
  }
}
