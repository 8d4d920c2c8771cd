/**
 * From a {@link org.yanbao.document.Document} to the three tables of the statutory form.
 *
 * <p>Grids and raw text become lines of slots ({@code Line}, {@code Slot}); a slot is a value or a
 * label; the reader of each table anchors on the labels it knows. What cannot be told surely
 * becomes a doubt, never a value.
 */
package org.yanbao.report.tables;
