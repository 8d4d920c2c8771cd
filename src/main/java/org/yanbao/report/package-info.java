/**
 * The annual report as facts: what the statutory form asks for and what the document says there,
 * with every doubt of the reading kept as a doubt.
 *
 * <p>Source of all names: 《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）. The facts stand in this
 * package; its sub-packages read them from a {@link org.yanbao.document.Document}.
 */
package org.yanbao.report;
