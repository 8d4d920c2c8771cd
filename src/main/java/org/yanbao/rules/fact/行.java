package org.yanbao.rules.fact;

/**
 * A row of the statutory form, whether the report has it or not; rows of the form of 2019 only
 * where the report has them.
 *
 * @param 表 its table
 * @param 键 its key, for example {@code 三(三)1}
 * @param 名称 its name for readers, for example {@code 三（三）1.属于国家秘密}
 */
public record 行(String 表, String 键, String 名称) {}
