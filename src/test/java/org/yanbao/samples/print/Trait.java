package org.yanbao.samples.print;

/** What a printed page may have besides. */
public enum Trait {
  /** Rows go on on the next page where the page ends. */
  BREAK_ROWS,
  /** The borders above and below a page break are missing. */
  OPEN_BREAKS,
  /** The head of 表三 stands on every page. */
  REPEATED_HEAD,
  /** A line at the top and the page's number at the foot of every page. */
  RUNNING_HEADS,
  /** Large grey words across the page. */
  WATERMARK,
  /** Room between the letters of labels. */
  SPACED_LABELS,
  /** Room between the digits of figures. */
  SPACED_FIGURES,
  /** 三、本年度办理结果 with one character on each line. */
  UPRIGHT_LABEL,
  /** Figures stand at the top of their cells. */
  AT_THE_TOP,
  /** Labels in the middle of their cells. */
  CENTRED_LABELS,
  /** Figures in full-width digits. */
  FULL_WIDTH,
  /** Blank cells in place of zeros. */
  BLANK_ZEROS,
  /** Dashes in place of zeros. */
  DASHED_ZEROS,
  /** Slashes in place of zeros. */
  SLASHED_ZEROS,
  /** Radicals in the place of the characters that look like them. */
  RADICALS
}
