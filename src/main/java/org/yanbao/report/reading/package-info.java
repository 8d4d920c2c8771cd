/** From a whole {@link org.yanbao.document.Document} to an annual report as facts. */
package org.yanbao.report.reading;
