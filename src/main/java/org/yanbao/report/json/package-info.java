/**
 * The facts as JSON, so that they can leave the process that read them and be kept beside a record.
 */
package org.yanbao.report.json;
