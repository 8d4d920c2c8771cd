package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.archive.SignatureResult.State;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Keys;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.Attachment;

class SignatureCheckTest {

  @TempDir static Path folder;

  private static final Keys AUTHORITY = Keys.authority("测试根证书");
  private static final SignatureCheck WITHOUT_TRUST = new SignatureCheck(Optional.empty());

  private static byte[] signed;
  private static byte[] demonstration;

  @BeforeAll
  static void sign() {
    SigningKey key =
        SigningKey.fromPkcs12(
            AUTHORITY.keystore(folder, "office"), Optional.of("office"), Keys.PASSWORD);
    signed = new FindingsPdf(key).write(Samples.withFindings(), attachments(), Instant.now());
    SigningKey self = DemonstrationKey.in(folder.resolve("home"));
    demonstration = new FindingsPdf(self).write(Samples.clean(), List.of(), Instant.now());
  }

  private static List<Attachment> attachments() {
    return List.of(
        new Attachment(
            "report.txt",
            "原报告",
            "text/plain",
            Attachment.Relation.SOURCE,
            "报告".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_signed_sheet_holds_and_names_its_signer_without_judging_him() throws IOException {
    SignatureResult result = check(WITHOUT_TRUST, signed);

    assertThat(result.state()).as(result.message()).isEqualTo(State.INTACT);
    assertThat(result.signer().orElseThrow().name()).isEqualTo("青禾县政务公开办公室");
    assertThat(result.signer().orElseThrow().demonstration()).isFalse();
    assertThat(result.message()).contains("未作判断");
  }

  @Test
  void a_demonstration_signature_is_called_one() throws IOException {
    SignatureResult result = check(WITHOUT_TRUST, demonstration);

    assertThat(result.state()).as(result.message()).isEqualTo(State.INTACT);
    assertThat(result.signer().orElseThrow().demonstration()).isTrue();
    assertThat(result.message()).contains("演示");
  }

  @Test
  void a_signer_whom_a_trusted_authority_certified_is_trusted() throws IOException {
    SignatureResult result = check(trusting(AUTHORITY.certificate()), signed);

    assertThat(result.state()).as(result.message()).isEqualTo(State.INTACT);
  }

  @Test
  void a_signer_outside_the_trusted_ones_fails() throws IOException {
    SignatureCheck strangers = trusting(Keys.authority("另一根证书").certificate());

    assertThat(check(strangers, signed).state()).isEqualTo(State.UNTRUSTED);
    assertThat(check(strangers, demonstration).state()).isEqualTo(State.UNTRUSTED);
    assertThat(check(strangers, signed).holds()).isFalse();
  }

  @Test
  void a_flipped_bit_anywhere_is_refused() throws IOException {
    Random random = new Random(20240131);
    int gap = contents(demonstration);
    for (int i = 0; i < 160; i++) {
      byte[] changed = demonstration.clone();
      // Every other flip hits the signature itself, where a reader of PDF is most forgiving.
      int at = i % 2 == 0 ? random.nextInt(changed.length) : gap + random.nextInt(3200);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      assertThat(check(WITHOUT_TRUST, changed).holds()).as("bit flipped in byte " + at).isFalse();
    }
  }

  @Test
  void a_flipped_bit_in_the_certificates_beside_the_signature_is_refused() throws IOException {
    int gap = contents(signed);
    for (int at = gap + 1; at < gap + 3600; at += 23) {
      byte[] changed = signed.clone();
      changed[at] ^= 1;
      assertThat(check(WITHOUT_TRUST, changed).holds()).as("bit flipped in byte " + at).isFalse();
    }
  }

  @Test
  void a_letter_of_the_signature_written_in_capitals_is_refused() throws IOException {
    byte[] changed = demonstration.clone();
    int at = contents(changed) + 1;
    while (changed[at] < 'a' || changed[at] > 'f') {
      at++;
    }
    changed[at] -= 32;

    assertThat(check(WITHOUT_TRUST, changed).state()).isEqualTo(State.TAMPERED);
  }

  @Test
  void something_appended_is_refused() throws IOException {
    for (String tail : List.of("\n", " ", "%%EOF\n", "\0")) {
      assertThat(
              check(WITHOUT_TRUST, joined(signed, tail.getBytes(StandardCharsets.US_ASCII)))
                  .state())
          .isEqualTo(State.TAMPERED);
    }
  }

  @Test
  void a_file_cut_short_is_refused() throws IOException {
    for (int length : new int[] {signed.length - 1, signed.length / 2, contents(signed) + 10}) {
      assertThat(check(WITHOUT_TRUST, Arrays.copyOf(signed, length)).holds()).isFalse();
    }
  }

  @Test
  void a_page_drawn_over_in_an_update_is_refused() throws IOException {
    try (PDDocument document = Loader.loadPDF(signed)) {
      var page = document.getPage(0);
      try (var canvas = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
        canvas.addRect(300, 600, 200, 100);
        canvas.fill();
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      page.getResources().getCOSObject().setNeedToBeUpdated(true);
      assertThat(check(WITHOUT_TRUST, updated(document)).state()).isEqualTo(State.TAMPERED);
    }
  }

  @Test
  void a_note_added_in_an_update_is_refused() throws IOException {
    try (PDDocument document = Loader.loadPDF(signed)) {
      var page = document.getPage(0);
      var note = new PDAnnotationText();
      note.setContents("合格");
      page.getAnnotations().add(note);
      page.getCOSObject().setNeedToBeUpdated(true);
      assertThat(check(WITHOUT_TRUST, updated(document)).state()).isEqualTo(State.TAMPERED);
    }
  }

  @Test
  void what_is_no_signed_sheet_is_said_plainly() throws IOException {
    assertThat(WITHOUT_TRUST.verify(folder.resolve("没有.pdf")).state()).isEqualTo(State.UNREADABLE);
    assertThat(WITHOUT_TRUST.verify(folder).state()).isEqualTo(State.UNREADABLE);
    assertThat(check(WITHOUT_TRUST, new byte[0]).state()).isEqualTo(State.UNREADABLE);
    assertThat(check(WITHOUT_TRUST, "年度报告".getBytes(StandardCharsets.UTF_8)).state())
        .isEqualTo(State.UNREADABLE);
    assertThat(
            check(WITHOUT_TRUST, "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)).state())
        .isEqualTo(State.UNSIGNED);
    assertThat(
            check(
                    WITHOUT_TRUST,
                    "%PDF-1.7 /ByteRange [0 9 9 99999999999] ".getBytes(StandardCharsets.US_ASCII))
                .holds())
        .isFalse();
    assertThat(
            check(
                    WITHOUT_TRUST,
                    "%PDF-1.7 /ByteRange[0 9 20 21]<0000>".getBytes(StandardCharsets.US_ASCII))
                .holds())
        .isFalse();
  }

  @Test
  void trust_is_read_from_pem_der_and_pkcs12_with_several_certificates() throws Exception {
    X509Certificate one = AUTHORITY.certificate();
    X509Certificate two = Keys.authority("另一根证书").certificate();
    Path pem = Files.writeString(folder.resolve("trust.pem"), "说明\n" + pem(two) + pem(one));
    Path der = Files.write(folder.resolve("trust.cer"), one.getEncoded());

    assertThat(TrustAnchors.read(pem).certificates()).containsExactly(two, one);
    assertThat(TrustAnchors.read(der).certificates()).containsExactly(one);
    assertThat(TrustAnchors.read(AUTHORITY.keystore(folder, "trust"), Keys.PASSWORD).certificates())
        .containsExactly(one);
    assertThat(check(new SignatureCheck(Optional.of(TrustAnchors.read(pem))), signed).state())
        .isEqualTo(State.INTACT);
  }

  @Test
  void a_trust_file_that_is_none_is_refused_in_plain_words() throws IOException {
    Path file = Files.writeString(folder.resolve("trust.txt"), "没有证书");

    assertThatThrownBy(() -> TrustAnchors.read(file)).hasMessageContaining("没有可用的证书");
    assertThatThrownBy(() -> TrustAnchors.read(folder.resolve("none.pem")))
        .hasMessageContaining("不存在");
  }

  private static SignatureCheck trusting(X509Certificate certificate) {
    return new SignatureCheck(Optional.of(new TrustAnchors(List.of(certificate))));
  }

  private static SignatureResult check(SignatureCheck check, byte[] file) throws IOException {
    return check.verify(Files.write(folder.resolve("sheet.pdf"), file));
  }

  private static int contents(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    Matcher range = Pattern.compile("/ByteRange ?\\[0 (\\d+) ").matcher(text);
    assertThat(range.find()).isTrue();
    return Integer.parseInt(range.group(1));
  }

  private static byte[] updated(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    return out.toByteArray();
  }

  private static byte[] joined(byte[] file, byte[] tail) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ByteArrayInputStream(file).transferTo(out);
    out.write(tail);
    return out.toByteArray();
  }

  private static String pem(X509Certificate certificate) throws Exception {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
