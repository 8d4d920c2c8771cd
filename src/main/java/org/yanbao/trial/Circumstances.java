package org.yanbao.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an example assumes beside the report.
 *
 * @param auditedYear the year that is audited; empty for the one of the report
 * @param lastYear the same agency's report on the year before; its years are those of the base
 *     report less one
 * @param earlierVersion what the agency submitted before on the same year
 * @param published day of publication as the file states it
 * @param submitted day of submission
 * @param company the other reports of the run
 * @param enabled ids of rules that are off otherwise
 */
public record Circumstances(
    OptionalInt auditedYear,
    Optional<Source> lastYear,
    Optional<Source> earlierVersion,
    Optional<LocalDate> published,
    Optional<LocalDate> submitted,
    Company company,
    List<String> enabled) {
  public Circumstances {
    Objects.requireNonNull(auditedYear);
    Objects.requireNonNull(lastYear);
    Objects.requireNonNull(earlierVersion);
    Objects.requireNonNull(published);
    Objects.requireNonNull(submitted);
    Objects.requireNonNull(company);
    enabled = List.copyOf(enabled);
  }

  /** What differs from a report that stands alone, each in plain words. */
  List<String> describe() {
    List<String> words = new ArrayList<>();
    auditedYear.ifPresent(year -> words.add("审核年度：" + year));
    lastYear.ifPresent(source -> words.add("上年报告：" + source.describe()));
    earlierVersion.ifPresent(source -> words.add("前次报送：" + source.describe()));
    published.ifPresent(day -> words.add("公布日期：" + day));
    submitted.ifPresent(day -> words.add("提交日期：" + day));
    words.addAll(company.describe());
    if (!enabled.isEmpty()) {
      words.add("启用：" + String.join("、", enabled));
    }
    return words;
  }
}
