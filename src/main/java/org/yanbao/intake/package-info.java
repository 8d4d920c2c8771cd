/**
 * Files to {@link org.yanbao.document.Document}: recognition of the format by its bytes, one reader
 * per family of formats, limits.
 *
 * <p>{@link org.yanbao.intake.Intake} is the way in. A new format is one class that implements
 * {@link org.yanbao.intake.FormatReader}, and a line in the list of {@code Intake.standard()}.
 */
package org.yanbao.intake;
