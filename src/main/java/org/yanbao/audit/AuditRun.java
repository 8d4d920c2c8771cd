package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.yanbao.archive.OutputFolder;
import org.yanbao.archive.OutputFolderException;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;

/** A run: audits what it is asked to audit, into one output folder. */
public final class AuditRun {
  private AuditRun() {}

  /**
   * Audits what the settings name. Everything that can be wrong with the call is found before the
   * output folder is touched.
   *
   * @return what the run has left
   * @throws SetupException when the run cannot begin
   * @throws IOException when the output folder can no longer be written; what was done until then
   *     is in the ledger
   */
  public static RunSummary over(AuditSettings settings, RunListener listener)
      throws SetupException, IOException {
    List<InputFile> inputs = Inputs.find(settings.inputs());
    RuleBook rules = ruleBook(settings.rules());
    SignedFindings sheet = new SignedFindings(settings.key(), rules, Clock.systemUTC());
    try (OutputFolder output = OutputFolder.open(settings.output());
        ReportSource source = new ReportSource();
        Submissions submissions = new Submissions();
        Pipeline pipeline =
            new Pipeline(
                new Auditor(source, rules, new AuditContext(settings.year()), settings.tool()),
                new Publisher(sheet, output),
                submissions,
                listener,
                settings.jobs())) {
      listener.started(inputs.size());
      submissions.each(inputs, pipeline);
      return pipeline.finish();
    } catch (OutputFolderException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }

  private static RuleBook ruleBook(Path folder) throws SetupException {
    try {
      return RuleBook.load(folder);
    } catch (RuleBookException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }
}
