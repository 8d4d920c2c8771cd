package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.yanbao.archive.SignatureResult.State;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Letterhead;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.Level;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningException;
import org.yanbao.publish.sign.TimeStampAuthority;
import org.yanbao.publish.sign.TrustCentre;

class LongTermTest {
  private static final Map<Level, byte[]> SHEETS = new EnumMap<>(Level.class);

  @TempDir static Path folder;

  private static TrustCentre centre;
  private static TrustCentre.Holder holder;

  @BeforeAll
  static void sign() {
    VeraGreenfieldFoundryProvider.initialise();
    centre = TrustCentre.open();
    holder = centre.signer();
    for (Level level : Level.values()) {
      SHEETS.put(level, sheet(holder, level));
    }
  }

  @AfterAll
  static void close() {
    centre.close();
  }

  private static byte[] sheet(TrustCentre.Holder holder, Level level) {
    Signer signer = Signer.with(holder.signingKey(), level, TimeStampAuthority.at(centre.tsa()));
    return new FindingsPdf(signer, Letterhead.NONE)
        .write(Samples.clean(), List.of(), Instant.now());
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void a_sheet_of_every_level_holds_before_those_who_trust_the_root(Level level)
      throws IOException {
    SignatureResult result = check(trusting(), SHEETS.get(level));

    assertThat(result.state()).as(result.message()).isEqualTo(State.INTACT);
    assertThat(result.signer().orElseThrow().timeStamps())
        .hasSize(
            switch (level) {
              case B -> 0;
              case T, LT -> 1;
              case LTA -> 2;
            });
    assertThat(check(new SignatureCheck(Optional.empty()), SHEETS.get(level)).holds()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void every_level_is_valid_as_pdf_a_3u(Level level) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFA_3_U;
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(SHEETS.get(level)), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.isCompliant())
          .as(result.getTestAssertions().stream().limit(5).toList().toString())
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LT", "LTA"})
  void with_revocation_data_inside_others_pass_it_without_asking_anybody(Level level) {
    SimpleReport report = foreign(SHEETS.get(level));

    String id = report.getFirstSignatureId();
    assertThat(report.getSignatureFormat(id))
        .isEqualTo(
            level == Level.LT
                ? SignatureLevel.PAdES_BASELINE_LT
                : SignatureLevel.PAdES_BASELINE_LTA);
    assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(report.getSignatureTimestamps(id))
        .allMatch(stamp -> stamp.getIndication() == Indication.PASSED);
  }

  @Test
  void an_rsa_key_reaches_the_highest_level_as_well() throws IOException {
    Instant now = Instant.now();
    var rsa = centre.signer("RSA", now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS));

    assertThat(check(trusting(), sheet(rsa, Level.LTA)).state()).isEqualTo(State.INTACT);
  }

  @Test
  void after_its_certificate_has_expired_a_sheet_holds_by_time_stamp_and_revocation_data()
      throws Exception {
    Map<Level, byte[]> sheets = new EnumMap<>(Level.class);
    Instant end = signBriefly(sheets);
    Thread.sleep(Math.max(0, Instant.now().until(end, ChronoUnit.MILLIS)) + 1100);

    SignatureResult plain = check(trusting(), sheets.get(Level.B));
    assertThat(plain.state()).isEqualTo(State.UNTRUSTED);
    assertThat(plain.message()).contains("不在有效期内");
    // A time-stamp alone does not say that the certificate was not revoked by then.
    assertThat(check(trusting(), sheets.get(Level.T)).state()).isEqualTo(State.UNTRUSTED);
    for (Level level : List.of(Level.LT, Level.LTA)) {
      assertThat(check(trusting(), sheets.get(level)).state())
          .as("level " + level)
          .isEqualTo(State.INTACT);
    }
    SimpleReport report = foreign(sheets.get(Level.LTA));
    assertThat(report.getIndication(report.getFirstSignatureId()))
        .isEqualTo(Indication.TOTAL_PASSED);
  }

  /** Signs with a certificate of a few seconds, more of them where the machine is slow. */
  private static Instant signBriefly(Map<Level, byte[]> sheets) {
    for (int seconds = 6; ; seconds *= 2) {
      Instant now = Instant.now();
      Instant end = now.plusSeconds(seconds).truncatedTo(ChronoUnit.SECONDS);
      var brief = centre.signer("EC", now.minusSeconds(60), end);
      try {
        for (Level level : Level.values()) {
          sheets.put(level, sheet(brief, level));
        }
        return end;
      } catch (SigningException e) {
        if (seconds > 60) {
          throw e;
        }
      }
    }
  }

  @Test
  void a_revoked_certificate_does_not_sign_where_its_status_is_asked() {
    TrustCentre.Holder revoked = centre.signer();
    centre.revoke(revoked.certificate());

    assertThatThrownBy(() -> sheet(revoked, Level.LT))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("吊销");
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void a_flipped_bit_is_refused_at_every_level(Level level) throws IOException {
    byte[] sheet = SHEETS.get(level);
    Random random = new Random(level.ordinal());
    int tail = sheet.length - SHEETS.get(Level.B).length + 12_000;
    for (int i = 0; i < 200; i++) {
      byte[] changed = sheet.clone();
      // Two of three in the signature and what follows it: the rest is under the digest anyway.
      int at = i % 3 == 0 ? random.nextInt(sheet.length) : sheet.length - 1 - random.nextInt(tail);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      assertThat(check(trusting(), changed).holds()).as("bit flipped in byte " + at).isFalse();
    }
  }

  @Test
  void validation_data_cut_off_or_added_to_are_refused() throws IOException {
    byte[] sheet = SHEETS.get(Level.LT);
    byte[] longer = Arrays.copyOf(sheet, sheet.length + 1);
    longer[sheet.length] = '\n';
    for (byte[] changed :
        List.of(
            Arrays.copyOf(sheet, sheet.length - 1),
            Arrays.copyOf(sheet, sheet.length - 700),
            longer)) {
      assertThat(check(trusting(), changed).state()).isEqualTo(State.TAMPERED);
    }
  }

  @Test
  void a_time_stamp_of_strangers_is_not_trusted() throws IOException {
    try (TrustCentre strangers = TrustCentre.open()) {
      Signer signer =
          Signer.with(holder.signingKey(), Level.T, TimeStampAuthority.at(strangers.tsa()));
      byte[] sheet =
          new FindingsPdf(signer, Letterhead.NONE).write(Samples.clean(), List.of(), Instant.now());

      SignatureResult result = check(trusting(), sheet);
      assertThat(result.state()).isEqualTo(State.UNTRUSTED);
      assertThat(result.message()).contains("时间戳的签发者");
    }
  }

  private static SignatureCheck trusting() {
    return new SignatureCheck(Optional.of(new TrustAnchors(List.of(centre.anchor()))));
  }

  private static SignatureResult check(SignatureCheck check, byte[] file) throws IOException {
    return check.verify(Files.write(folder.resolve("sheet.pdf"), file));
  }

  /** What the signature library says by its own rules, offline, told of the root only. */
  private static SimpleReport foreign(byte[] file) {
    return OtherPrograms.library(file, centre.anchor()).validateDocument().getSimpleReport();
  }
}
