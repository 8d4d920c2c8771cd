package org.yanbao.report;

/** What stands in a cell of the form. */
public enum CellState {
  /** A number, however it is written. */
  NUMBER("number"),
  /** Nothing: the cell is there and empty. */
  BLANK("blank"),
  /** A sign in place of a number: / - － — 无 不适用. */
  PLACEHOLDER("placeholder"),
  /** Something that is no number. */
  INVALID("invalid");

  private final String key;

  CellState(String key) {
    this.key = key;
  }

  /** The key in JSON. */
  public String key() {
    return key;
  }
}
