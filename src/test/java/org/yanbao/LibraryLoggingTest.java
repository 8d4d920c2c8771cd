package org.yanbao;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLoggerFactory;

/** What libraries log is not for users: every logging interface ends in slf4j, which is silent. */
class LibraryLoggingTest {

  @Test
  void slf4j_says_nothing() {
    assertThat(LoggerFactory.getILoggerFactory()).isInstanceOf(NOPLoggerFactory.class);
  }

  @Test
  void commons_logging_of_pdfbox_and_tika_says_nothing() {
    assertThat(LogFactory.getLog("org.apache.pdfbox").isFatalEnabled()).isFalse();
  }

  @Test
  void log4j_of_poi_says_nothing() {
    assertThat(LogManager.getLogger("org.apache.poi").isFatalEnabled()).isFalse();
  }
}
