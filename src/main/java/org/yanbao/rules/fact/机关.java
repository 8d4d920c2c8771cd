package org.yanbao.rules.fact;

/**
 * The reporting organ.
 *
 * @param 名称 its name; empty if unknown
 * @param 类型 {@code 各级人民政府}, {@code 政府办公厅（室）}, {@code 部门}, {@code 派出机关} or {@code 不明}
 */
public record 机关(String 名称, String 类型) {}
