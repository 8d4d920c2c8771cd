package org.yanbao.rules.fact;

/**
 * A column of 表三 or 表四 of the statutory form, whether the report has it or not.
 *
 * @param 表 its table
 * @param 名称 its name, which is its key
 */
public record 列(String 表, String 名称) {}
