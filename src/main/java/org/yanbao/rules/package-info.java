/**
 * The rule book: rule files are read from a folder at run time, checked, compiled, cached and run
 * in a sandbox over the facts of one report.
 *
 * <p>{@link org.yanbao.rules.RuleBook} is the way in. What a rule may speak of stands in {@link
 * org.yanbao.rules.fact}.
 */
package org.yanbao.rules;
