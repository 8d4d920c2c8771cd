/**
 * Unpacks archives member by member, within limits, so that each member can be audited as a file of
 * its own.
 *
 * <p>{@link org.yanbao.intake.archive.Archives} is the way in.
 */
package org.yanbao.intake.archive;
