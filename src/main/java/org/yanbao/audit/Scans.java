package org.yanbao.audit;

/** What is done with scanned pages. Findings never hang on what happens to be installed. */
public enum Scans {
  /** They stay unread, and the report says so. */
  LEFT_UNREAD,
  /** They are recognised with Tesseract; what was read that way is marked. */
  RECOGNISED
}
