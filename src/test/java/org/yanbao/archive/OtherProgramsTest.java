package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Letterhead;
import org.yanbao.publish.Pdfa;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.Level;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.TimeStampAuthority;
import org.yanbao.publish.sign.TrustCentre;

@DisplayName("What other programs say of signed sheets of every level, of RSA and EC keys")
class OtherProgramsTest {
  private static final Map<String, byte[]> SHEETS = new HashMap<>();

  @TempDir static Path folder;

  private static TrustCentre centre;

  @BeforeAll
  static void sign() {
    centre = TrustCentre.open();
    for (String algorithm : List.of("EC", "RSA")) {
      Instant now = Instant.now();
      TrustCentre.Holder holder =
          centre.signer(algorithm, now.minus(1, ChronoUnit.HOURS), now.plus(9, ChronoUnit.DAYS));
      for (Level level : Level.values()) {
        SHEETS.put(algorithm + level, sheet(signer(holder, level)));
      }
    }
  }

  @AfterAll
  static void close() {
    centre.close();
  }

  private static Signer signer(TrustCentre.Holder holder, Level level) {
    return Signer.with(holder.signingKey(), level, TimeStampAuthority.at(centre.tsa()));
  }

  private static byte[] sheet(Signer signer) {
    return new FindingsPdf(signer, Letterhead.NONE)
        .write(Samples.withFindings(), List.of(), Instant.now());
  }

  private static Stream<Arguments> kinds() {
    return Stream.of("EC", "RSA")
        .flatMap(
            algorithm -> Stream.of(Level.values()).map(level -> Arguments.of(algorithm, level)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("kinds")
  @DisplayName("the signature library passes them in full, by its strictest policy and by its own")
  void library(String algorithm, Level level) {
    byte[] sheet = SHEETS.get(algorithm + level);

    assertPassed(sheet, Optional.of(StrictPolicy.make()));
    if (level.reaches(Level.LT)) {
      assertPassed(sheet, Optional.empty());
    }
  }

  private static void assertPassed(byte[] sheet, Optional<ValidationPolicy> policy) {
    PDFDocumentValidator validator = OtherPrograms.library(sheet, centre.anchor());
    SimpleReport report =
        (policy.isPresent()
                ? validator.validateDocument(policy.get())
                : validator.validateDocument())
            .getSimpleReport();
    String id = report.getFirstSignatureId();
    assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(report.getSignatureTimestamps(id))
        .allMatch(stamp -> stamp.getIndication() == Indication.PASSED);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("kinds")
  @DisplayName("veraPDF finds them valid as PDF/A-3u")
  void archival(String algorithm, Level level) throws Exception {
    Pdfa.assertValid(SHEETS.get(algorithm + level));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("kinds")
  @DisplayName("poppler finds the signature valid, and the last one over the whole file")
  void poppler(String algorithm, Level level) throws Exception {
    byte[] sheet = SHEETS.get(algorithm + level);
    String said =
        OtherPrograms.said(
                "pdfsig", "-nocert", Files.write(folder.resolve("sheet.pdf"), sheet).toString())
            .text();

    // Poppler does not judge time-stamps over documents; it says up to where they reach.
    List<String> valid = said.lines().filter(line -> line.contains("Signature is Valid")).toList();
    assertThat(valid).as(said).hasSize(1);
    assertThat(said).contains("ETSI.CAdES.detached").doesNotContain("Invalid", "Mismatch");
    // After a signature of level LT its validation data follow, covered by their hash in it.
    assertThat(said.contains("Total document signed")).isEqualTo(level != Level.LT);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("kinds")
  @DisplayName("openssl verifies the signature that stands in the file")
  void openssl(String algorithm, Level level) throws Exception {
    byte[] sheet = SHEETS.get(algorithm + level);
    Path signature = folder.resolve("signature.der");
    Path content = folder.resolve("content.bin");
    try (PDDocument document = Loader.loadPDF(sheet)) {
      PDSignature signed = document.getSignatureDictionaries().get(0);
      Files.write(content, signed.getSignedContent(sheet));
      try (ASN1InputStream in = new ASN1InputStream(signed.getContents(sheet))) {
        Files.write(signature, in.readObject().getEncoded(ASN1Encoding.DER));
      }
    }
    OtherPrograms.assertOpensslVerifies(signature, content, centre.anchor(), folder);
  }

  @Test
  @DisplayName("sheets hold of an authority that changes its certificate in the middle of a run")
  void changedUnit() throws Exception {
    try (TrustCentre changing = TrustCentre.open()) {
      for (Level level : List.of(Level.T, Level.LT, Level.LTA)) {
        FindingsPdf sheets =
            new FindingsPdf(
                Signer.with(
                    changing.signer().signingKey(), level, TimeStampAuthority.at(changing.tsa())),
                Letterhead.NONE);
        byte[] before = sheets.write(Samples.clean(), List.of(), Instant.now());
        changing.unitUntil(Instant.now().plus(400, ChronoUnit.DAYS));
        byte[] after = sheets.write(Samples.clean(), List.of(), Instant.now());

        SignatureCheck check =
            new SignatureCheck(Optional.of(new TrustAnchors(List.of(changing.anchor()))));
        for (byte[] sheet : List.of(before, after)) {
          SignatureResult result = check.verify(Path.of("sheet.pdf"), sheet);
          assertThat(result.holds()).as(level + " " + result.message()).isTrue();
        }
      }
    }
  }
}
