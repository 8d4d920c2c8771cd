/**
 * How much reports resemble one another: the wording of their sections and their figures, and
 * digests of both that are small enough to hold those of a whole province in memory.
 */
package org.yanbao.report.likeness;
