package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.archive.SignatureResult.State;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Keys;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.SignatureSpace;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.typeset.ArchivalPdf;
import org.yanbao.publish.typeset.Attachment;
import org.yanbao.publish.typeset.Description;
import org.yanbao.publish.typeset.Flow;
import org.yanbao.publish.typeset.Strip;

/** A small signed paper with every byte of it changed in turn, and large ones at random. */
class EveryByteTest {
  private static final Path NAME = Path.of("sheet.pdf");
  private static final SignatureCheck CHECK = new SignatureCheck(Optional.empty());

  @TempDir static Path folder;

  private static SigningKey key;
  private static byte[] small;

  @BeforeAll
  static void sign() {
    key =
        SigningKey.fromPkcs12(
            Keys.authority("测试根证书").keystore(folder, "office"),
            Optional.of("office"),
            Keys.PASSWORD);
    small = small();
  }

  /** A paper without a letter on it. */
  private static byte[] small() {
    ZonedDateTime time =
        Instant.now().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of("Asia/Shanghai"));
    ArchivalPdf pdf = new ArchivalPdf(new Description("空白", "空白", "验报", time));
    SignatureSpace space = new SignatureSpace(pdf.writer(), Signer.with(key), time);
    Flow flow = new Flow(700, 100);
    flow.add(
        List.of(Strip.of(50, (pen, top) -> pen.onPage(() -> space.show(100, top - 50, 100, 50)))));
    pdf.paint(flow, (pen, page, pages) -> {});
    space.write();
    return space.sign(pdf.close());
  }

  @Test
  void every_byte_of_a_small_paper_is_held() {
    assertThat(CHECK.verify(NAME, small).state()).isEqualTo(State.INTACT);
    List<Integer> unnoticed = new ArrayList<>();
    Random random = new Random(2024);
    byte[] changed = small.clone();
    for (int at = 0; at < changed.length; at++) {
      changed[at] ^= (byte) (1 + random.nextInt(255));
      if (CHECK.verify(NAME, changed).holds()) {
        unnoticed.add(at);
      }
      changed[at] = small[at];
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void every_digit_of_the_signature_and_of_the_zeros_after_it_is_held_and_its_case_too() {
    String text = new String(small, StandardCharsets.ISO_8859_1);
    Matcher range = Pattern.compile("/ByteRange ?\\[0 (\\d+) (\\d+) ").matcher(text);
    assertThat(range.find()).isTrue();
    int start = Integer.parseInt(range.group(1));
    int end = Integer.parseInt(range.group(2));
    assertThat(text.substring(end - 100, end)).isEqualTo("0".repeat(99) + ">");
    List<String> unnoticed = new ArrayList<>();
    byte[] changed = small.clone();
    for (int at = start; at < end; at++) {
      // The third turns a small hexadecimal digit into a capital.
      for (int bit : new int[] {0, 2, 5}) {
        changed[at] ^= (byte) (1 << bit);
        if (CHECK.verify(NAME, changed).holds()) {
          unnoticed.add(at + "/" + bit);
        }
        changed[at] = small[at];
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void a_thousand_random_changes_of_large_papers_are_refused() {
    byte[] report = new byte[300_000];
    new Random(1).nextBytes(report);
    Attachment attachment =
        new Attachment(
            "report.bin", "原报告", "application/octet-stream", Attachment.Relation.SOURCE, report);
    byte[] large =
        new FindingsPdf(key).write(Samples.withMany(40), List.of(attachment), Instant.now());
    assertThat(CHECK.verify(NAME, large).state()).isEqualTo(State.INTACT);
    Random random = new Random(20240131);
    List<Integer> unnoticed = new ArrayList<>();
    byte[] changed = large.clone();
    for (int i = 0; i < 1000; i++) {
      int at = random.nextInt(large.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      SignatureResult result = CHECK.verify(NAME, changed);
      if (result.holds()) {
        unnoticed.add(at);
      }
      changed[at] = large[at];
    }
    assertThat(unnoticed).isEmpty();
  }
}
