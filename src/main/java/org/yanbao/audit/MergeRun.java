package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.archive.ArchiveCheck;
import org.yanbao.archive.ArchiveMerge;
import org.yanbao.archive.OutputFolder;
import org.yanbao.archive.OutputFolderException;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.summary.Unreported;
import org.yanbao.report.OrganType;
import org.yanbao.rules.RuleBook;

/** Puts the archives of several machines into one, with ledger, summaries and a manifest. */
public final class MergeRun {
  private MergeRun() {}

  /**
   * What is merged.
   *
   * @param sources output folders of audits
   * @param output the new output folder
   * @param rules folder of the rule book, for the roster
   * @param profile name of the local profile; empty for the one of the rule folder itself
   * @param keys the key that signed the sources and signs the manifest
   * @param tool name and version of the program, for the manifest
   */
  public record Settings(
      List<Path> sources, Path output, Path rules, String profile, KeyChoice keys, String tool) {
    public Settings {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Merges; nothing is written where one of the sources cannot be.
   *
   * @return what there is now
   * @throws SetupException when the call is wrong, or a source does not hold
   * @throws IOException when a file cannot be read or written
   */
  public static ArchiveMerge.Result over(Settings settings) throws SetupException, IOException {
    RuleBook rules = AuditRun.ruleBook(settings.rules(), settings.profile());
    if (ArchiveCheck.isArchive(settings.output())) {
      throw new SetupException("目录“" + settings.output() + "”里已有审核结果。合并请用 --out 指定一个新的目录。");
    }
    SigningKey key =
        new SignatureWish(settings.keys(), Optional.empty(), Optional.empty()).key(rules.profile());
    List<String> refused = new ArrayList<>();
    for (Path source : settings.sources()) {
      Optional<String> refusal = ArchiveMerge.refusal(source, key.certificate());
      refusal.ifPresent(refused::add);
    }
    if (!refused.isEmpty()) {
      throw new SetupException(String.join("\n", refused));
    }
    try (OutputFolder output = OutputFolder.open(settings.output())) {
      ArchiveMerge merge = new ArchiveMerge(output);
      for (Path source : settings.sources()) {
        merge.add(source);
      }
      ArchiveMerge.Result result = merge.finish();
      output.endLedger();
      AuditRun.summaries(rules, missing(result)).write(settings.output());
      output.seal(Signer.with(key), settings.tool(), Instant.now());
      return result;
    } catch (OutputFolderException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }

  private static List<Unreported> missing(ArchiveMerge.Result result) {
    return result.absent().stream()
        .map(
            absent ->
                new Unreported(
                    absent.agency(),
                    MissingReports.chinese(OrganType.valueOf(absent.type())),
                    absent.year()))
        .toList();
  }
}
