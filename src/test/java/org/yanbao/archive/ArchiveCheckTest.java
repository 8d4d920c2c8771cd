package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.archive.SignatureResult.State;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Keys;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.Attachment;

class ArchiveCheckTest {
  private static final String FIRST = "2024/青禾县人民政府/findings-青禾县人民政府-2024";
  private static final String SECOND = "2024/临川湖镇人民政府/findings-临川湖镇人民政府-2024";
  private static final Keys AUTHORITY = Keys.authority("测试根证书");

  @TempDir static Path keys;
  @TempDir Path archive;

  private static SigningKey key;

  @BeforeAll
  static void readKey() {
    key =
        SigningKey.fromPkcs12(
            AUTHORITY.keystore(keys, "office"), Optional.of("office"), Keys.PASSWORD);
  }

  @BeforeEach
  void audit() throws Exception {
    run(Samples.withFindings(), Samples.clean());
  }

  @Test
  void an_archive_as_it_was_left_holds() throws IOException {
    assertThat(broken()).isEmpty();
    assertThat(broken(Optional.of(new TrustAnchors(List.of(AUTHORITY.certificate()))))).isEmpty();
  }

  @Test
  void a_signer_outside_the_trusted_ones_fails_for_sheets_and_manifest() throws IOException {
    var strangers = new TrustAnchors(List.of(Keys.authority("另一根证书").certificate()));

    assertThat(broken(Optional.of(strangers)))
        .extracting(SignatureResult::state)
        .hasSize(3)
        .containsOnly(State.UNTRUSTED);
  }

  @Test
  void a_removed_sheet_is_missing() throws IOException {
    Files.delete(archive.resolve(FIRST + ".pdf"));

    assertBroken(FIRST + ".pdf", State.MISSING);
  }

  @Test
  void an_added_file_is_found() throws IOException {
    Files.copy(archive.resolve(FIRST + ".pdf"), archive.resolve(FIRST + "-v2.pdf"));

    assertBroken(FIRST + "-v2.pdf", State.EXTRA);
  }

  @Test
  void two_agencies_whose_files_were_swapped_are_found() throws IOException {
    Path held = archive.resolve("held");
    Files.move(archive.resolve(FIRST + ".pdf"), held);
    Files.move(archive.resolve(SECOND + ".pdf"), archive.resolve(FIRST + ".pdf"));
    Files.move(held, archive.resolve(SECOND + ".pdf"));

    assertBroken(FIRST + ".pdf", State.TAMPERED);
    assertBroken(SECOND + ".pdf", State.TAMPERED);
  }

  @Test
  void an_edited_record_is_found() throws IOException {
    replace(FIRST + ".json", "需整改", "合格");

    assertBroken(FIRST + ".json", State.TAMPERED);
  }

  @Test
  void an_edited_ledger_is_found() throws IOException {
    replace("results.jsonl", "需整改", "合格");

    assertBroken("results.jsonl", State.TAMPERED);
  }

  @Test
  void a_line_taken_out_of_the_manifest_is_found() throws IOException {
    Path manifest = archive.resolve("manifest/0001.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(manifest));
    lines.remove(2);
    Files.write(manifest, lines);

    assertBroken("manifest/0001.jsonl", State.TAMPERED);
  }

  @Test
  void a_manifest_made_anew_by_somebody_else_is_found() throws Exception {
    SigningKey other =
        SigningKey.fromPkcs12(
            Keys.authority("别处").keystore(keys, "other"), Optional.of("other"), Keys.PASSWORD);
    Manifest manifest = Manifest.of(Files.readAllBytes(archive.resolve("manifest/0001.jsonl")));
    Files.delete(archive.resolve("manifest/0001.jsonl"));
    Manifests.of(archive).add(manifest.files(), "验报", Signer.with(other), Instant.now());

    assertBroken(FIRST + ".pdf", State.UNTRUSTED);
  }

  @Test
  void an_archive_without_its_manifest_does_not_hold() throws IOException {
    Files.delete(archive.resolve("manifest/0001.jsonl"));

    assertBroken("manifest/0001.jsonl", State.MISSING);
  }

  @Test
  void a_manifest_without_its_signature_does_not_hold() throws IOException {
    Files.delete(archive.resolve("manifest/0001.jsonl.p7s"));

    assertBroken("manifest/0001.jsonl", State.UNSIGNED);
  }

  @Test
  void a_flipped_bit_in_manifest_or_signature_is_found() throws IOException {
    Random random = new Random(7);
    DetachedCheck check = new DetachedCheck(Optional.empty());
    Path signature = archive.resolve("manifest/0001.jsonl.p7s");
    byte[] manifest = Files.readAllBytes(archive.resolve("manifest/0001.jsonl"));
    byte[] signed = Files.readAllBytes(signature);
    for (int i = 0; i < 100; i++) {
      byte[] changed = flipped(manifest, random);
      assertThat(check.verify(signature, changed, signature, Instant.now()).holds()).isFalse();
    }
    List<Integer> accepted = new ArrayList<>();
    for (int at = 0; at < signed.length; at++) {
      byte[] changed = signed.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(signature, changed);
      if (check.verify(signature, manifest, signature, Instant.now()).holds()) {
        accepted.add(at);
      }
    }
    assertThat(accepted).isEmpty();
    Files.write(signature, signed);
    assertThat(check.verify(signature, manifest, signature, Instant.now()).holds()).isTrue();
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] changed = whole.clone();
    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  @Test
  void the_first_manifest_cannot_be_dropped_from_under_the_second() throws Exception {
    run(waived(Samples.withFindings()));
    Path folder = archive.resolve("manifest");
    for (String ending : List.of("", ".p7s")) {
      Files.move(
          folder.resolve("0002.jsonl" + ending),
          folder.resolve("0001.jsonl" + ending),
          StandardCopyOption.REPLACE_EXISTING);
    }

    assertBroken("manifest/0001.jsonl", State.TAMPERED);
  }

  @Test
  void openssl_accepts_the_signature_of_the_manifest() throws Exception {
    OtherPrograms.assertOpensslVerifies(
        archive.resolve("manifest/0001.jsonl.p7s"),
        archive.resolve("manifest/0001.jsonl"),
        AUTHORITY.certificate(),
        archive);
  }

  @Test
  void the_same_report_with_the_same_findings_is_not_written_anew() throws Exception {
    byte[] before = Files.readAllBytes(archive.resolve(FIRST + ".pdf"));

    run(Samples.withFindings(), Samples.clean());

    assertThat(Files.readAllBytes(archive.resolve(FIRST + ".pdf"))).isEqualTo(before);
    assertThat(archive.resolve(FIRST + "-v2.pdf")).doesNotExist();
    assertThat(Files.readAllLines(archive.resolve("results.jsonl")).get(0))
        .contains("\"pdf\":\"" + FIRST + ".pdf\"");
    assertThat(broken()).isEmpty();
  }

  @Test
  void changed_findings_make_a_further_version_that_says_what_changed() throws Exception {
    byte[] before = Files.readAllBytes(archive.resolve(FIRST + ".pdf"));

    run(waived(Samples.withFindings()), Samples.clean());

    assertThat(Files.readAllBytes(archive.resolve(FIRST + ".pdf"))).isEqualTo(before);
    try (PDDocument sheet = Loader.loadPDF(archive.resolve(FIRST + "-v2.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(sheet))
          .contains("与上一版审计意见书的比较", "不再提出（1项）", "仍然存在（5项）", "新提出（0项）");
    }
    assertThat(broken()).isEmpty();
  }

  @Test
  void the_same_report_twice_in_one_run_has_one_sheet() throws Exception {
    AuditRecord first = Samples.of("松岭区人民政府");
    AuditRecord second = waived(Samples.withFindings());
    run(first, first, second);

    assertThat(archive.resolve("2024/松岭区人民政府/findings-松岭区人民政府-2024.pdf")).exists();
    assertThat(archive.resolve("2024/松岭区人民政府/findings-松岭区人民政府-2024-v2.pdf")).doesNotExist();
    assertThat(broken()).isEmpty();
  }

  @Test
  void a_run_does_not_begin_on_a_damaged_manifest() throws IOException {
    Files.writeString(archive.resolve("manifest/0001.jsonl"), "{}\n");

    assertThatThrownBy(() -> OutputFolder.open(archive))
        .isInstanceOf(OutputFolderException.class)
        .hasMessageContaining("清单");
  }

  /** The same report with its first finding gone. */
  private static AuditRecord waived(AuditRecord record) {
    List<Finding> left = record.findings().subList(1, record.findings().size());
    return new AuditRecord(
        record.input(),
        record.outcome(),
        Verdict.of(left),
        record.reason(),
        record.report(),
        left,
        record.checks(),
        record.pdf(),
        record.rulebook(),
        record.tool());
  }

  private void run(AuditRecord... records) throws Exception {
    try (OutputFolder output = OutputFolder.open(archive)) {
      for (AuditRecord record : records) {
        Slot slot = output.slotFor(record);
        if (slot.isKept()) {
          output.finishKept(slot, record, java.util.Optional.empty());
          continue;
        }
        AuditRecord named = record.withPdf(slot.pdf());
        Attachment data =
            new Attachment(
                "findings.json",
                "审核结果数据",
                "application/json",
                Attachment.Relation.DATA,
                (RecordJson.line(named) + "\n").getBytes(StandardCharsets.UTF_8));
        output.writePdf(
            slot, new FindingsPdf(key).write(named, List.of(data), slot.earlier(), Instant.now()));
        output.finish(slot, named, java.util.Optional.empty());
      }
      output.seal(Signer.with(key), "验报", Instant.now());
    }
  }

  private void replace(String name, String from, String to) throws IOException {
    Path file = archive.resolve(name);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private void assertBroken(String name, State state) throws IOException {
    assertThat(broken())
        .anySatisfy(
            result -> {
              assertThat(result.file()).isEqualTo(archive.resolve(name));
              assertThat(result.state()).isEqualTo(state);
            });
  }

  private List<SignatureResult> broken() throws IOException {
    return broken(Optional.empty());
  }

  private List<SignatureResult> broken(Optional<TrustAnchors> trust) throws IOException {
    List<SignatureResult> broken = new ArrayList<>();
    ArchiveCheck.verify(
        archive,
        trust,
        result -> {
          if (!result.holds()) {
            broken.add(result);
          }
        });
    return broken;
  }
}
