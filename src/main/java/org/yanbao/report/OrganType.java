package org.yanbao.report;

/** What kind of organ reports; it steers which duties apply (条例第五十条). */
public enum OrganType {
  /** 各级人民政府, 乡镇人民政府 included. */
  GOV,
  /** 政府办公室、办公厅. */
  OFFICE,
  /** 部门: 局、委、办 and the like. */
  DEPT,
  /** 派出机关: 街道办事处、管委会 and the like. */
  BRANCH,
  /** Not to be told from the report. */
  UNKNOWN
}
