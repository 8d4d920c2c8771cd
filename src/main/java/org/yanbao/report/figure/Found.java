package org.yanbao.report.figure;

import org.yanbao.report.NarrativeFigure.Subject;

/**
 * A figure before it is known whether the sentence names another of the same kind.
 *
 * @param subject what it counts
 * @param number its digits
 * @param whole whether it speaks for the whole organ
 * @param words the words that tell it
 */
record Found(Subject subject, String number, boolean whole, String words) {}
