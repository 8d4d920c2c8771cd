/** The sentences of a report, in the one way of writing that the readers of facts understand. */
package org.yanbao.report.sentence;
