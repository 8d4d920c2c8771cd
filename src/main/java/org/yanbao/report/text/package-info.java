/**
 * From paragraphs to facts: title and agency, sections, statements of the period and of the fee,
 * and the figures that the running text names.
 *
 * <p>One reader per kind of fact. Each takes sentences whose blanks and digits are already folded
 * and prefers saying nothing to saying something false.
 */
package org.yanbao.report.text;
