package org.yanbao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Fingerprint;
import org.yanbao.finding.Severity;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.rules.fact.发现;
import org.yanbao.rules.fact.可引证;

/**
 * Makes findings of what rules say. What rests on a fact that was read unsurely is withheld: it is
 * no accusation, the rule was not checked there. What rests on words that were recognised off
 * pictures is a hint for whoever holds the original.
 */
final class Statements {
  private static final ReadingDoubt RECOGNISED = ReadingDoubt.ofRecognisedWords();
  private static final String TO_BE_COMPARED = "（正文由扫描件识别得出，请对照原件核实。）";

  private final AnnualReport report;
  private final boolean isRecognised;
  private final Map<String, Rule> byName;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, String> withheld = new TreeMap<>();
  private final Set<String> spoke = new TreeSet<>();

  Statements(AnnualReport report, Map<String, Rule> byName) {
    this.report = report;
    this.isRecognised = report.doubts().stream().anyMatch(ReadingDoubt::isOfRecognisedWords);
    this.byName = byName;
  }

  /** Takes what rules said in one session. */
  void take(List<Statement> statements) {
    for (Statement statement : statements) {
      Rule rule = byName.get(statement.rule());
      Optional<可引证> unsure =
          statement.said().依据事实().stream()
              .filter(可引证::存疑)
              .filter(fact -> !fact.存疑原因().equals(RECOGNISED.reason()))
              .findFirst();
      if (unsure.isPresent()) {
        withheld.putIfAbsent(rule.id(), unsure.get().所在() + "读取存疑：" + unsure.get().存疑原因());
      } else {
        spoke.add(statement.rule());
        findings.add(finding(rule, statement.said(), statement.said().位置()));
      }
    }
  }

  /** The findings in their order, each with a fingerprint of its own. */
  List<Finding> findings() {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> distinct = new ArrayList<>();
    for (Finding finding : findings.stream().sorted(Finding.ORDER).toList()) {
      int times = seen.merge(finding.rule() + finding.fingerprint(), 1, Integer::sum);
      distinct.add(times == 1 ? finding : numbered(finding, times));
    }
    return distinct.stream().sorted(Finding.ORDER).toList();
  }

  /** Names of the rule blocks that found something. */
  Set<String> spoke() {
    return spoke;
  }

  /** Ids of rules of which something was withheld, with the reason. */
  Map<String, String> withheld() {
    return withheld;
  }

  private Finding finding(Rule rule, 发现 said, String place) {
    boolean recognised = isRecognised && (asksForWords(rule) || restsOnWords(said));
    return new Finding(
        rule.id(),
        rule.title(),
        recognised ? Severity.HINT : rule.severity(),
        recognised ? said.说明() + TO_BE_COMPARED : said.说明(),
        rule.basisOf(report.year()),
        said.应为(),
        said.实为(),
        EvidenceList.of(said.依据事实()),
        fingerprint(rule.id(), place));
  }

  private static boolean asksForWords(Rule rule) {
    return rule.scope().needs().contains(ReadingDoubt.TEXT)
        || rule.scope().examines().contains(ReadingDoubt.TEXT);
  }

  private static boolean restsOnWords(发现 said) {
    return said.依据事实().stream().anyMatch(fact -> fact.存疑原因().equals(RECOGNISED.reason()));
  }

  /** Several defects of one rule at one place in the form are told apart by their number. */
  private Finding numbered(Finding finding, int number) {
    return finding.knownAs(fingerprint(finding.rule(), finding.fingerprint() + "#" + number));
  }

  private String fingerprint(String rule, String place) {
    return Fingerprint.of(rule, report.agency().name(), report.year(), place);
  }

  /**
   * What a rule said.
   *
   * @param rule name of its block
   * @param said its words
   */
  record Statement(String rule, 发现 said) {}
}
