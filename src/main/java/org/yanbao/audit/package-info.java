/** The run: from the inputs over reading, rules and publishing to the ledger. */
package org.yanbao.audit;
