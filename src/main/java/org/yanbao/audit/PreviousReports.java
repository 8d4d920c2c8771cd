package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yanbao.archive.ArchiveCheck;
import org.yanbao.archive.History;
import org.yanbao.rules.together.ReportsTogether;

/**
 * Last year's reports, where the user names a folder: the output folder of an audit, or a folder of
 * reports, which are read and not audited.
 *
 * @param folder the folder; empty where none is named
 */
record PreviousReports(Optional<Path> folder) {

  /** Reads files and tells what they are together. */
  interface Gatherer {
    ReportsTogether gather(List<InputFile> files) throws IOException;
  }

  /**
   * The folder that a user names.
   *
   * @throws SetupException when there is no such folder
   */
  static PreviousReports named(Optional<Path> folder) throws SetupException {
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new SetupException(
          "找不到文件夹“" + folder.get() + "”。--previous 应指明上一年度的审核输出目录，或者存放上一年度报告的文件夹。");
    }
    return new PreviousReports(folder);
  }

  /**
   * Makes the reports known.
   *
   * @throws SetupException when the folder holds none
   * @throws IOException when it cannot be read
   */
  Background.Previous read(Gatherer gatherer, KeptReports kept) throws SetupException, IOException {
    if (folder.isEmpty()) {
      return Background.Previous.NONE;
    }
    if (ArchiveCheck.isArchive(folder.get())) {
      return new EarlierReports(History.of(folder.get()))::on;
    }
    List<InputFile> files = Inputs.find(List.of(folder.get()));
    ReportsTogether reports = gatherer.gather(files);
    return (names, year) ->
        EarlierReports.first(
            names,
            name ->
                reports.of(name, year).stream()
                    .flatMap(member -> kept.report(member.id()).stream())
                    .toList());
  }
}
