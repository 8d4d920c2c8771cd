package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.publish.typeset.Mark;
import org.yanbao.publish.typeset.Strip;

/** The findings that count, by part of the form, then those for which an exception was accepted. */
final class FindingsList {
  /** Up to this number of findings in one part, an index helps nobody. */
  private static final int FEW = 2;

  private FindingsList() {}

  /**
   * The findings of a record in the order of the sheet: the number of each is its place, from 1.
   */
  static List<Finding> ordered(AuditRecord record) {
    return Stream.concat(
            FormPart.group(counting(record)).values().stream().flatMap(List::stream),
            waived(record).stream())
        .toList();
  }

  /** The findings that count. */
  static List<Strip> strips(AuditRecord record) {
    Map<FormPart, List<Finding>> parts = FormPart.group(counting(record));
    List<Strip> strips = new ArrayList<>();
    if (parts.size() > 1 || counting(record).size() > FEW) {
      strips.addAll(PartIndex.strips(parts));
    }
    int number = 0;
    for (Map.Entry<FormPart, List<Finding>> part : parts.entrySet()) {
      String count = "　" + part.getValue().size() + "项";
      List<Strip> heading =
          new ArrayList<>(Heading.group(part.getKey().heading(), Tint.OFFICIAL, count));
      Mark mark = new Mark(part.getKey().mark(), 2, part.getKey().heading() + count);
      heading.set(1, heading.get(1).marked(mark));
      strips.addAll(heading);
      for (Finding finding : part.getValue()) {
        strips.addAll(FindingBlock.strips(record, finding, ++number));
      }
    }
    return strips;
  }

  /** The findings for which an exception was accepted. */
  static List<Strip> waivedStrips(AuditRecord record) {
    List<Finding> waived = waived(record);
    if (waived.isEmpty()) {
      return List.of();
    }
    List<Strip> strips =
        new ArrayList<>(
            Strip.heading(Heading.paragraph("以下问题已经批准豁免，照列备查，不计入审核结论和问题项数；豁免到期后自动恢复计入。")));
    int number = counting(record).size();
    for (Finding finding : waived) {
      strips.addAll(FindingBlock.strips(record, finding, ++number));
    }
    return strips;
  }

  /** What a severity asks of the agency. */
  static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "不符合条例或者格式的要求，应当改正";
      case WARNING -> "可能存在问题，请核实后说明或者改正";
      case HINT -> "供参考，不影响审核结论";
    };
  }

  private static List<Finding> counting(AuditRecord record) {
    return record.findings().stream().filter(finding -> !finding.isWaived()).toList();
  }

  private static List<Finding> waived(AuditRecord record) {
    return record.findings().stream().filter(Finding::isWaived).toList();
  }
}
