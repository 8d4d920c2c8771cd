package org.yanbao.sweep;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.samples.Draft;
import org.yanbao.samples.HtmlWriter;

/** Says what weighs against reports that have no defect. */
final class CleanSweep {
  private CleanSweep() {}

  public static void main(String[] args) {
    Judge judge = new Judge(new HtmlWriter(), ".html");
    List<String> said = accusations(judge, Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    said.forEach(System.out::println);
    System.out.println(
        (Integer.parseInt(args[1]) - Integer.parseInt(args[0]))
            + " clean reports, "
            + said.size()
            + " errors or warnings");
  }

  /** What weighs against the clean reports of these numbers, one line each. */
  static List<String> accusations(Judge judge, int from, int to) {
    List<String> said = new ArrayList<>();
    for (int number = from; number < to; number++) {
      Draft draft = CleanReports.of(number);
      for (Finding finding : judge.findings(draft, CleanReports.year(number))) {
        if (finding.severity() != Severity.HINT) {
          said.add(
              number
                  + " "
                  + draft.title()
                  + ": "
                  + finding.rule()
                  + " "
                  + finding.message()
                  + " "
                  + finding.evidence().get(0).quote());
        }
      }
    }
    return said;
  }
}
