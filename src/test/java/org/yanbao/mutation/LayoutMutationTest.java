package org.yanbao.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanbao.Corpus;
import org.yanbao.report.tables.Truth;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.Figures;

@DisplayName("Whatever happens to the layout of a report, each cell is read right or marked")
class LayoutMutationTest {

  private static final List<String> AGENCIES = List.of("澄浦县人民政府", "临岚市市场监督管理局", "江岭省财政厅");

  @ParameterizedTest(name = "own reports as {0}")
  @EnumSource
  void no_cell_of_a_bent_report_is_silently_wrong(Paper paper) {
    List<Draft> drafts = new ArrayList<>();
    for (String agency : AGENCIES) {
      drafts.add(DraftSource.of(agency));
      drafts.add(
          DraftSource.of(agency).withZerosAs("表二", "").withZerosAs("表三", "").withZerosAs("表四", ""));
    }
    check(paper, drafts);
  }

  @ParameterizedTest(name = "figures of the corpus as {0}")
  @EnumSource(names = {"HTML", "TXT"})
  void no_cell_of_a_bent_real_report_is_silently_wrong(Paper paper) {
    Draft around = DraftSource.of(AGENCIES.get(0));
    List<Draft> drafts =
        Stream.of("000", "002", "004", "005")
            .map(id -> new Draft(around.title(), around.sections(), of(id), around.form()))
            .toList();
    check(paper, drafts);
  }

  private static Figures of(String id) {
    try {
      return new Figures(Truth.of(Corpus.require().resolve(id).resolve("truth.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each mutation strikes one of the drafts, another one in every format. */
  private static void check(Paper paper, List<Draft> drafts) {
    Map<String, Tally> byKind = new TreeMap<>();
    List<String> failed = new ArrayList<>();
    int number = paper.ordinal();
    for (Mutation mutation : mutations().filter(paper::canShow).toList()) {
      int seed = number++;
      BentReport report = BentReport.of(drafts.get(seed % drafts.size()), mutation, paper, seed);
      for (String table : report.struck()) {
        Tally tally = report.tally(table);
        byKind.computeIfAbsent(mutation + " " + table, kind -> new Tally()).add(tally);
        boolean plain = mutation.isPlain() && (paper.keepsColumns() || !mutation.needsColumns());
        if (!tally.wrong.isEmpty()
            || plain && (tally.marked > 0 || !report.doubts(table).isEmpty())) {
          failed.add(mutation + " " + table + " " + tally + tally.wrong + report.doubts(table));
        }
      }
    }
    Tally all = new Tally();
    byKind.values().forEach(all::add);
    StringBuilder counts = new StringBuilder(paper + ": " + all);
    byKind.forEach((kind, tally) -> counts.append("%n%s: %s".formatted(kind, tally)));
    assertThat(failed).as(counts.toString()).isEmpty();
    assertThat(all.right).as(counts.toString()).isGreaterThan(2 * all.marked);
  }

  private static Stream<Mutation> mutations() {
    return Stream.concat(Stream.of(Plain.values()), Stream.of(Damage.values()));
  }
}
