/**
 * What the rule files speak of: the facts of one annual report under their statutory Chinese names,
 * and the place where a rule leaves what it found.
 *
 * <p>The names are the rule language of the product (decision 0001): a rule reads like the
 * regulation. Facts are records without behaviour; the substance of a rule stands in its file.
 */
package org.yanbao.rules.fact;
