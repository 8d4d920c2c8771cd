/**
 * The output folder: where each record goes, the ledger of a run, and the proof that nothing was
 * touched.
 */
package org.yanbao.archive;
