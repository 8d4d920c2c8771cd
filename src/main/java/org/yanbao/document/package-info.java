/**
 * What any submitted file says: paragraphs, tables as grids with spans, and the place of each.
 *
 * <p>Nothing here knows the statutory form, the file format or the reader that produced it.
 */
package org.yanbao.document;
