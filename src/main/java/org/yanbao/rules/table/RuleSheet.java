package org.yanbao.rules.table;

import java.util.List;

/** A sheet whose lines are rules of one kind. */
interface RuleSheet {

  /** Name of the sheet. */
  String name();

  /** Names of the columns that only this kind of rule has. */
  List<String> columns();

  /**
   * What the words for the agency may hold in braces, to be filled when the rule finds something.
   */
  List<String> slots();

  /** Writes the rule that a line stands for; what is wrong with the line is told by the line. */
  void write(TableRow row, DrlText text);
}
