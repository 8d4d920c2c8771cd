package org.yanbao.mutation;

/** A change to a table on its way into a file. */
interface Mutation {

  /** Makes the change; whether there was anything to change. */
  boolean strike(Sketch sketch);

  /** Whether whoever looks at the table still reads every figure without a doubt. */
  boolean isPlain();

  /** Whether only the places of the cells in the grid tell it: raw text has none. */
  default boolean needsColumns() {
    return false;
  }

  /** Whether it takes cells away: a workbook and a ruled page show a blank in every place. */
  default boolean needsRaggedRows() {
    return false;
  }

  /** Whether it needs cells of several lines: raw text has none. */
  default boolean needsLinesInCells() {
    return false;
  }
}
