package org.yanbao.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.report.StatutoryForm;

/** The parts of the statutory form, by which findings are grouped, in the order of the form. */
enum FormPart {
  /** Title, agency, period, order of the sections. */
  WHOLE("题名、统计期限与全文"),
  /** Section one. */
  OVERVIEW("第一部分　总体情况"),
  /** Section two with 表二. */
  DISCLOSURE("第二部分　主动公开政府信息情况"),
  /** Section three with 表三. */
  APPLICATIONS("第三部分　收到和处理政府信息公开申请情况"),
  /** Section four with 表四. */
  DISPUTES("第四部分　政府信息公开行政复议、行政诉讼情况"),
  /** Section five. */
  PROBLEMS("第五部分　存在的主要问题及改进情况"),
  /** Section six. */
  OTHER("第六部分　其他需要报告的事项"),
  /** Publication and delivery. */
  DELIVERY("公布和报送时限"),
  /** Against other agencies. */
  AGGREGATE("与其他机关报告的比对");

  private static final String ORDINALS = "一二三四五六";

  private final String heading;

  FormPart(String heading) {
    this.heading = heading;
  }

  /** Its heading. */
  String heading() {
    return heading;
  }

  /** The name of the mark at its heading. */
  String mark() {
    return "part-" + name();
  }

  /** The findings by part, parts without any left out; within a part they keep their order. */
  static Map<FormPart, List<Finding>> group(List<Finding> findings) {
    Map<FormPart, List<Finding>> parts = new EnumMap<>(FormPart.class);
    for (Finding finding : findings) {
      parts.computeIfAbsent(of(finding), part -> new ArrayList<>()).add(finding);
    }
    return parts;
  }

  /**
   * The part that a finding belongs to: a table that its evidence names comes before the section in
   * which a sentence stands, because the table is what has to be reconciled.
   */
  static FormPart of(Finding finding) {
    return switch (RuleGroup.letter(finding.rule())) {
      case 'L' -> DELIVERY;
      case 'G' -> AGGREGATE;
      case 'F' -> OTHER;
      default -> byEvidence(finding);
    };
  }

  private static FormPart byEvidence(Finding finding) {
    for (String table : StatutoryForm.TABLES) {
      boolean named = places(finding).anyMatch(place -> place.startsWith(table));
      if (named || finding.title().contains(table)) {
        return ofTable(table);
      }
    }
    return switch (finding.rule()) {
      case "S07", "S09", "S10", "S11", "S13" -> OVERVIEW;
      case "S08" -> PROBLEMS;
      case "S01", "S02", "S03", "S04", "S05" -> WHOLE;
      default -> bySection(finding);
    };
  }

  private static FormPart bySection(Finding finding) {
    return places(finding)
        .filter(place -> place.matches("[一二三四五六](/.*)?"))
        .findFirst()
        .map(place -> values()[OVERVIEW.ordinal() + ORDINALS.indexOf(place.charAt(0))])
        .orElse(WHOLE);
  }

  private static Stream<String> places(Finding finding) {
    return finding.evidence().stream().map(Evidence::form).flatMap(List::stream);
  }

  private static FormPart ofTable(String table) {
    return switch (table) {
      case StatutoryForm.TABLE_2 -> DISCLOSURE;
      case StatutoryForm.TABLE_3 -> APPLICATIONS;
      default -> DISPUTES;
    };
  }
}
