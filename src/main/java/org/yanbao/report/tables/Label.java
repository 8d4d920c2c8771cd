package org.yanbao.report.tables;

/**
 * What a label of the form stands for.
 *
 * @param kind what it heads
 * @param key its key in the form; for {@link Kind#SHARED} and the frames its own words
 */
record Label(Kind kind, String key) {

  /** What a label heads. */
  enum Kind {
    /** A row of 表二. */
    ROW_2,
    /** A column of 表二. */
    COLUMN_2,
    /** What frames 表二: 第二十条第（一）项, 信息内容. */
    FRAME_2,
    /** A row of 表三 with figures. */
    ROW_3,
    /** A group of rows of 表三: 本年度办理结果, 不予公开 and so on. */
    GROUP_3,
    /** A column of 表三. */
    COLUMN_3,
    /** What frames the columns of 表三: 申请人情况, 法人或其他组织. */
    FRAME_3,
    /** A group of 表四. */
    GROUP_4,
    /** A column of 表四. */
    COLUMN_4,
    /** 行政诉讼 over its two groups. */
    FRAME_4,
    /** 总计 or 其他: column or row, as its neighbours tell. */
    SHARED,
    /** A column that is none of the form's: 备注, 序号. */
    EXTRA
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
