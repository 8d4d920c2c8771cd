package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {
  private static final int RELOADS = 200;

  @TempDir Path folder;

  @Test
  void rules_that_were_loaded_before_are_given_back_to_the_garbage_collector() throws Exception {
    List<WeakReference<RuleBook>> books = new ArrayList<>();
    for (int i = 0; i < RELOADS; i++) {
      RuleText.write(folder, "a.drl", RuleText.talker("T1", "甲"), RuleText.talker("T2", "乙"));
      books.add(used());
    }
    for (int i = 0; i < 50 && living(books) > 1; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(living(books)).isLessThanOrEqualTo(1);
  }

  private WeakReference<RuleBook> used() throws RuleBookException {
    RuleBook book = RuleBook.load(folder, Path.of("target", "rule-cache"));
    assertThat(book.audit(clean().build(), AuditContext.NONE).findings()).hasSize(2);
    return new WeakReference<>(book);
  }

  private static long living(List<WeakReference<RuleBook>> books) {
    return books.stream().filter(book -> book.get() != null).count();
  }
}
