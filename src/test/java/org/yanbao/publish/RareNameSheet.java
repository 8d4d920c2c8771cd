package org.yanbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.typeset.Typeface;

/** Writes a sheet for an agency with a rare name, or says what is wrong with the font. */
public final class RareNameSheet {
  public static final String NAME = "𠮷镇人民政府";

  private RareNameSheet() {}

  public static void main(String[] arguments) throws IOException {
    Optional<String> problem = Typeface.problem();
    if (problem.isPresent()) {
      System.out.print(problem.get());
      return;
    }
    Path sheet = Path.of(arguments[0]);
    FindingsPdf pdf = new FindingsPdf(DemonstrationKey.in(sheet.resolveSibling("home")));
    Files.write(sheet, pdf.write(Samples.of(NAME), List.of(), Instant.now()));
  }
}
