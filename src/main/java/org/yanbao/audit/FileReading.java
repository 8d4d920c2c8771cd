package org.yanbao.audit;

import java.util.Optional;
import org.yanbao.report.AnnualReport;

/**
 * What was read in one file, without any rule.
 *
 * @param file its name; a member of an archive is {@code outer.zip!path/inner.docx}
 * @param report the facts; empty when it could not be read
 * @param reason why it could not be read, in Chinese; empty when it could
 */
public record FileReading(String file, Optional<AnnualReport> report, String reason) {}
