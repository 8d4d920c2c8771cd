/** What is kept: verification of archived findings PDFs. */
package org.yanbao.archive;
