package org.yanbao.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yanbao.samples.HtmlWriter;

/**
 * Every so manieth plant of the sweeps, which are run in full from the command line: {@link
 * CellSweep}, {@link PlantSweep} and {@link CleanSweep}.
 */
@DisplayName("Defects planted at every place are found, and nothing is said of clean reports")
class SweepTest {
  private static final Judge JUDGE = new Judge(new HtmlWriter(), ".html");
  private static final int STRIDE = 37;

  @Test
  @DisplayName("a changed cell gives just what the form says of it, with both sides of the sum")
  void cells() {
    CellSweep sweep = new CellSweep(JUDGE, STRIDE);
    Stream.concat(Base.real(), Base.madeUp()).forEach(sweep::sweep);
    assertThat(sweep.failures()).as(sweep.report()).isEmpty();
  }

  @Test
  @DisplayName("a defect in the text, the headings or the tables is found under its own rule")
  void plants() {
    PlantSweep sweep = new PlantSweep(JUDGE);
    List<Base> bases = Base.madeUp().toList();
    for (int i = 0; i < bases.size(); i++) {
      int from = i;
      List<Plant> all = Plants.of(bases.get(i)).toList();
      sweep.plant(
          bases.get(i), Stream.iterate(from, n -> n < all.size(), n -> n + STRIDE).map(all::get));
    }
    assertThat(sweep.missed()).as(sweep.report()).isEmpty();
  }

  @Test
  @DisplayName("reports of all kinds of organs and years without a defect have no error or warning")
  void clean() {
    assertThat(CleanSweep.accusations(JUDGE, 0, 120)).isEmpty();
  }
}
