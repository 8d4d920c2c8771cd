package org.yanbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;

class SealTest {
  @TempDir static Path folder;

  private static SigningKey key;

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
    key = DemonstrationKey.in(folder.resolve("home"));
  }

  @Test
  void a_sealed_sheet_bears_the_name_and_is_valid_as_pdf_a_3u() throws Exception {
    byte[] sealed = sheet(Signer.with(key).sealing("澠池县人民政府办公室"));

    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(sealed), PDFAFlavour.PDFA_3_U);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, false)) {
      assertThat(validator.validate(parser).isCompliant()).isTrue();
    }
    String text = text(sealed);
    for (String character : "澠池县".split("")) {
      assertThat(text).contains(character);
    }
    assertThat(text(sheet(Signer.with(key)))).doesNotContain("澠");
  }

  @Test
  void a_name_that_would_not_fit_is_told() {
    assertThat(FindingsPdf.fitsSeal("某市人民政府办公室")).isTrue();
    assertThat(FindingsPdf.fitsSeal("")).isFalse();
    assertThat(FindingsPdf.fitsSeal("某".repeat(27))).isFalse();
  }

  private static byte[] sheet(Signer signer) {
    return new FindingsPdf(signer, Letterhead.NONE)
        .write(Samples.clean(), List.of(), Instant.now());
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
