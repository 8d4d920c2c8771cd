package org.yanbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds files against PDF/A-3u with veraPDF. */
public final class Pdfa {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Pdfa() {}

  /** Fails unless the file is valid as PDF/A-3u. */
  public static void assertValid(byte[] file) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFA_3_U;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.isCompliant())
          .as(result.getTestAssertions().stream().limit(5).toList().toString())
          .isTrue();
    }
  }
}
