/** The summaries of a run, made from its ledger: a workbook and a page that opens from the disk. */
package org.yanbao.publish.summary;
