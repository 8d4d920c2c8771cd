/**
 * The tables that supervisors edit in a spreadsheet: each line becomes a rule. What is wrong with a
 * line is told with its sheet and cell.
 */
package org.yanbao.rules.table;
