package org.yanbao.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.samples.Draft;
import org.yanbao.samples.GridCell;
import org.yanbao.samples.TableLayout;

/**
 * A report that was written with a bent layout, and read.
 *
 * @param truth what its cells truly hold
 * @param report what was read
 * @param struck the tables that were bent
 */
record BentReport(Map<CellKey, String> truth, AnnualReport report, Set<String> struck) {

  private static final Intake INTAKE = Intake.standard();
  private static final ReportReader READER = new ReportReader();

  /** Bends every table that the mutation can strike, writes the file and reads it. */
  static BentReport of(Draft draft, Mutation mutation, Paper paper, int seed) {
    Set<String> struck = new TreeSet<>();
    TableLayout layout =
        (table, rows) -> {
          Sketch sketch = new Sketch(table, rows, new Random(seed));
          List<List<GridCell>> asDrawn = rows;
          if (!mutation.strike(sketch)) {
            return List.of(asDrawn);
          }
          struck.add(table);
          return sketch.grids();
        };
    byte[] bytes = paper.writer().write(draft.drawn(draft.form().bent(layout)));
    return new BentReport(draft.figures().cells(), read(bytes, paper.suffix()), struck);
  }

  private static AnnualReport read(byte[] bytes, String suffix) {
    try {
      Path file = Files.createTempFile("bent", suffix);
      try {
        return READER.read(INTAKE.read(Files.write(file, bytes)));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  Tally tally(String table) {
    Tally tally = new Tally();
    tally.add(report, table, truth);
    return tally;
  }

  /** Why the reading of a table is doubted. */
  List<String> doubts(String table) {
    return report.doubts().stream()
        .filter(doubt -> doubt.part().equals(table))
        .map(ReadingDoubt::reason)
        .toList();
  }
}
