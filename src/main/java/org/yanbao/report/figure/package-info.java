/**
 * The figures that the running text names: applications, what became of them, who filed them,
 * reviews and lawsuits, documents and decisions.
 *
 * <p>One reader per kind of figure. Each prefers saying nothing to saying something false.
 */
package org.yanbao.report.figure;
