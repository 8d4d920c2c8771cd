/**
 * Sets Chinese text on A4 pages and writes them as PDF/A-3u: fonts, line breaking, pagination,
 * attachments. It knows nothing of audits.
 */
package org.yanbao.publish.typeset;
