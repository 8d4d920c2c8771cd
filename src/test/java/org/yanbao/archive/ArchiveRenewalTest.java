package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.archive.SignatureResult.State;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Letterhead;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.Level;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningException;
import org.yanbao.publish.sign.TimeStampAuthority;
import org.yanbao.publish.sign.TrustCentre;
import org.yanbao.publish.typeset.Attachment;

class ArchiveRenewalTest {
  private static final String SHEET = "2024/临川湖镇人民政府/findings-临川湖镇人民政府-2024";

  @TempDir Path archive;

  private final TrustCentre centre = TrustCentre.open();
  private TrustCentre.Holder holder;

  @BeforeEach
  void prepare() {
    holder = centre.signer();
  }

  @AfterEach
  void close() {
    centre.close();
  }

  @Test
  void a_renewed_archive_holds_after_the_first_time_stamps_and_the_signer_have_expired()
      throws Exception {
    Instant end = renewBriefly();
    Thread.sleep(Math.max(0, Instant.now().until(end, ChronoUnit.MILLIS)) + 1100);

    assertThat(broken()).isEmpty();
    assertThat(new SignatureCheck(trust()).verify(archive.resolve(SHEET + "-renewed1.pdf")).holds())
        .isTrue();
    assertThat(new SignatureCheck(trust()).verify(archive.resolve(SHEET + ".pdf")).state())
        .isEqualTo(State.UNTRUSTED);
  }

  /** Signs for a few seconds and renews before they are over; longer where the machine is slow. */
  private Instant renewBriefly() throws Exception {
    Path folder = archive;
    for (int seconds = 8; ; seconds *= 2) {
      archive = folder.resolve("for" + seconds);
      Instant end = Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.SECONDS);
      try {
        holder = centre.signer("EC", Instant.now().minusSeconds(60), end);
        centre.unitUntil(end);
        audit(signer());
        byte[] before = Files.readAllBytes(archive.resolve(SHEET + ".pdf"));
        centre.unitUntil(Instant.now().plus(300, ChronoUnit.DAYS));
        holder = centre.signer();
        assertThat(renew(30).renewed()).containsExactly(SHEET + "-renewed1.pdf");
        assertThat(Files.readAllBytes(archive.resolve(SHEET + ".pdf"))).isEqualTo(before);
        byte[] after = Files.readAllBytes(archive.resolve(SHEET + "-renewed1.pdf"));
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        if (Instant.now().isBefore(end)) {
          return end;
        }
      } catch (SigningException e) {
        assertThat(seconds).as(e.getMessage()).isLessThan(120);
      }
    }
  }

  @Test
  void what_lasts_is_left_alone_and_what_was_renewed_can_be_renewed_again() throws Exception {
    audit(signer());

    assertThat(renew(30).renewed()).isEmpty();
    assertThat(renew(30).manifest()).isEmpty();
    assertThat(renew(4000).renewed()).containsExactly(SHEET + "-renewed1.pdf");
    assertThat(renew(4000).renewed()).containsExactly(SHEET + "-renewed2.pdf");
    assertThat(broken()).isEmpty();
    SignatureResult last =
        new SignatureCheck(trust()).verify(archive.resolve(SHEET + "-renewed2.pdf"));
    assertThat(last.signer().orElseThrow().timeStamps()).hasSize(4);
  }

  @Test
  void a_renewed_sheet_that_does_not_continue_the_old_one_is_found() throws Exception {
    audit(signer());
    renew(4000);
    Path renewed = archive.resolve(SHEET + "-renewed1.pdf");
    byte[] bytes = Files.readAllBytes(renewed);
    bytes[bytes.length - 3000] ^= 1;
    Files.write(renewed, bytes);

    assertThat(broken()).extracting(SignatureResult::file).contains(renewed);
    bytes[2000] ^= 1;
    Files.write(renewed, bytes);
    assertThat(broken())
        .extracting(SignatureResult::file)
        .contains(renewed, archive.resolve(SHEET + ".pdf"));
  }

  @Test
  void a_changed_archive_is_not_renewed() throws Exception {
    audit(signer());
    Files.write(archive.resolve(SHEET + ".pdf"), new byte[] {1});

    assertThatThrownBy(() -> renew(4000))
        .isInstanceOf(OutputFolderException.class)
        .hasMessageContaining("verify");
    assertThat(archive.resolve("manifest/0002.jsonl")).doesNotExist();
  }

  @Test
  void an_archive_put_back_to_an_earlier_state_is_found_by_the_head_only() throws Exception {
    audit(signer());
    String first = renew(4000).manifest().orElseThrow();
    String second = renew(4000).manifest().orElseThrow();
    for (String gone :
        List.of("manifest/0003.jsonl", "manifest/0003.jsonl.p7s", SHEET + "-renewed2.pdf")) {
      Files.delete(archive.resolve(gone));
    }

    assertThat(broken()).isEmpty();
    assertThat(broken(Optional.of(first))).isEmpty();
    assertThat(broken(Optional.of(second)))
        .singleElement()
        .satisfies(result -> assertThat(result.message()).contains("--head"));
  }

  private Signer signer() {
    return Signer.with(holder.signingKey(), Level.LTA, TimeStampAuthority.at(centre.tsa()));
  }

  private ArchiveRenewal.Outcome renew(int days) throws Exception {
    return ArchiveRenewal.renew(
        archive, signer(), Instant.now().plus(days, ChronoUnit.DAYS), "验报", name -> {});
  }

  private void audit(Signer signer) throws Exception {
    AuditRecord record = Samples.clean();
    try (OutputFolder output = OutputFolder.open(archive)) {
      Slot slot = output.slotFor(record);
      AuditRecord named = record.withPdf(slot.pdf());
      Attachment data =
          new Attachment(
              "findings.json",
              "审核结果数据",
              "application/json",
              Attachment.Relation.DATA,
              (RecordJson.line(named) + "\n").getBytes(StandardCharsets.UTF_8));
      output.writePdf(
          slot,
          new FindingsPdf(signer, Letterhead.NONE)
              .write(named, List.of(data), slot.earlier(), Instant.now()));
      output.finish(slot, named, java.util.Optional.empty());
      output.seal(signer, "验报", Instant.now());
    }
  }

  private Optional<TrustAnchors> trust() {
    return Optional.of(new TrustAnchors(List.of(centre.anchor())));
  }

  private List<SignatureResult> broken() throws IOException {
    return broken(Optional.empty());
  }

  private List<SignatureResult> broken(Optional<String> head) throws IOException {
    List<SignatureResult> broken = new ArrayList<>();
    ArchiveCheck.verify(
        archive,
        trust(),
        head,
        result -> {
          if (!result.holds()) {
            broken.add(result);
          }
        });
    return broken;
  }
}
