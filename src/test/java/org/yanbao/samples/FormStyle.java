package org.yanbao.samples;

import java.util.Set;
import org.yanbao.report.FormTable.Edition;

/**
 * How the tables of a draft are drawn.
 *
 * @param edition the form whose rows and columns they show
 * @param leftOut keys of rows or columns that they lack
 * @param feeLabel the label of the fee column in 表二
 * @param layout what becomes of the drawn tables
 */
public record FormStyle(Edition edition, Set<String> leftOut, String feeLabel, TableLayout layout) {

  /** The form in force, whole. */
  public static final FormStyle STATUTORY =
      new FormStyle(Edition.OF_2021, Set.of(), "本年收费金额（单位：万元）", TableLayout.AS_DRAWN);

  /** The form of 2019, whole. */
  public static final FormStyle OLD =
      new FormStyle(Edition.OF_2019, Set.of(), "项目数量", TableLayout.AS_DRAWN);

  public FormStyle {
    leftOut = Set.copyOf(leftOut);
  }

  /** The form in force with another label of the fee column. */
  public static FormStyle withFeeLabel(String label) {
    return new FormStyle(Edition.OF_2021, Set.of(), label, TableLayout.AS_DRAWN);
  }

  /** The same form, its drawn tables bent. */
  public FormStyle bent(TableLayout other) {
    return new FormStyle(edition, leftOut, feeLabel, other);
  }
}
