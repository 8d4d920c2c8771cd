package org.yanbao.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.json.FactsFile;
import org.yanbao.rules.together.FactsOf;

/**
 * The reports of a run, taken up again from the facts that are kept. The last few are remembered:
 * what many copied from one another is held against each of them. Thread-safe.
 */
final class KeptReports implements FactsOf {
  private static final int REMEMBERED = 12;

  private final Source source;
  private final Map<String, AnnualReport> last =
      new LinkedHashMap<>(2 * REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AnnualReport> eldest) {
          return size() > REMEMBERED;
        }
      };

  KeptReports(Source source) {
    this.source = source;
  }

  @Override
  public Optional<AnnualReport> report(String id) {
    synchronized (last) {
      AnnualReport known = last.get(id);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<AnnualReport> report = read(id);
    report.ifPresent(
        found -> {
          synchronized (last) {
            last.put(id, found);
          }
        });
    return report;
  }

  private Optional<AnnualReport> read(String id) {
    try {
      Optional<byte[]> packed = source.facts(id);
      return packed.isPresent()
          ? Optional.of(FactsFile.of(packed.get()).report())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where facts are kept. */
  interface Source {
    /** The packed facts of certain bytes; empty where none are kept. */
    Optional<byte[]> facts(String sha256) throws IOException;
  }
}
