package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.FolderCopy;
import org.yanbao.archive.SignatureResult.State;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.Samples;
import org.yanbao.publish.sign.Level;
import org.yanbao.publish.sign.LongTerm;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.TimeStampAuthority;
import org.yanbao.publish.sign.TrustCentre;

@DisplayName("An archive that somebody tampers with")
class ForgedArchiveTest {
  private static final String BAD = "2024/青禾县人民政府/findings-青禾县人民政府-2024";
  private static final String NOTICE = "2024/青禾县人民政府/rectification-青禾县人民政府-2024.pdf";
  private static final String GOOD = "2024/临川湖镇人民政府/findings-临川湖镇人民政府-2024";
  private static final String LATER = "2024/松岭区人民政府/findings-松岭区人民政府-2024";
  private static final String LEDGER = "results.jsonl";
  private static final String GONE = "清单列有此文件，归档中却没有";
  private static final String OTHER = "文件与清单所列的不同，被改动或者替换";
  private static final String UNLISTED = "任何清单都没有列出此文件";

  private static TrustCentre centre;
  private static Signer signer;

  @TempDir static Path first;
  @TempDir static Path both;
  @TempDir Path archive;

  /** One archive after its first run, and after its second: every test spoils a copy. */
  @BeforeAll
  static void audit() throws Exception {
    centre = TrustCentre.open();
    signer = Signer.with(centre.signer().signingKey());
    Runs.audit(both, signer, Samples.withFindings(), Samples.clean());
    FolderCopy.of(both, first);
    Runs.audit(both, signer, Samples.withFindings(), Samples.clean(), Samples.of("松岭区人民政府"));
  }

  @AfterAll
  static void close() {
    centre.close();
  }

  @BeforeEach
  void prepare() throws IOException {
    FolderCopy.of(both, archive);
    assertThat(broken()).isEmpty();
  }

  @Test
  @DisplayName("does not hold where all files of two agencies were swapped")
  void swapped() throws IOException {
    for (String ending : List.of(".pdf", ".json")) {
      Path held = archive.resolve("held");
      Files.move(archive.resolve(BAD + ending), held);
      Files.move(archive.resolve(GOOD + ending), archive.resolve(BAD + ending));
      Files.move(held, archive.resolve(GOOD + ending));
    }

    assertThat(broken())
        .containsOnlyKeys(
            BAD + ".pdf", BAD + ".json", NOTICE, GOOD + ".pdf", GOOD + ".json", LEDGER);
    assertThat(broken().get(BAD + ".pdf")).contains(OTHER);
    assertThat(broken().get(LEDGER)).contains("与归档中的意见书不一致");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {BAD + ".pdf", BAD + ".json", NOTICE, GOOD + ".pdf", LEDGER, "summary.html"})
  @DisplayName("does not hold where a sheet, a letter, a record, the ledger or a summary is gone")
  void deleted(String name) throws IOException {
    Files.delete(archive.resolve(name));

    assertThat(broken().get(name)).contains(GONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {BAD + ".pdf", BAD + ".json", NOTICE, LEDGER, "summary.html"})
  @DisplayName("does not hold where one of them was changed")
  void changed(String name) throws IOException {
    byte[] file = Files.readAllBytes(archive.resolve(name));
    file[file.length / 2] ^= 1;
    Files.write(archive.resolve(name), file);

    assertThat(broken().get(name)).contains(OTHER);
  }

  @Test
  @DisplayName("does not hold where a line of the ledger was removed, doubled, moved or edited")
  void ledger() throws IOException {
    List<String> lines = Files.readAllLines(archive.resolve(LEDGER));
    List<String> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    List<String> doubled = new ArrayList<>(lines);
    doubled.add(lines.get(0));
    List<String> edited = new ArrayList<>(lines);
    edited.set(0, lines.get(0).replace("需整改", "合格"));
    for (List<String> forged : List.of(lines.subList(1, lines.size()), reversed, doubled)) {
      Files.write(archive.resolve(LEDGER), forged);
      assertThat(broken()).containsOnlyKeys(LEDGER);
      assertThat(broken().get(LEDGER)).contains(OTHER);
    }
    Files.write(archive.resolve(LEDGER), edited);
    assertThat(broken().get(LEDGER)).contains(OTHER, "第 1 行与归档中的意见书不一致");
  }

  @Test
  @DisplayName("does not hold where the last manifest was deleted and its files were left")
  void lastManifest() throws IOException {
    Files.delete(archive.resolve("manifest/0002.jsonl"));
    Files.delete(archive.resolve("manifest/0002.jsonl.p7s"));

    assertThat(broken().get(LATER + ".pdf")).contains(UNLISTED);
    assertThat(broken().get(LEDGER)).contains(OTHER);
  }

  @Test
  @DisplayName("put back to before the last run is found by the head that was noted, and only so")
  void lastRun() throws IOException {
    String head = FileHash.of(archive.resolve("manifest/0002.jsonl")).sha256();
    assertThat(broken(archive, Optional.of(head))).isEmpty();

    assertThat(broken(first, Optional.empty())).isEmpty();
    assertThat(broken(first, Optional.of(head)).get("manifest/0001.jsonl")).contains("--head");
  }

  @Test
  @DisplayName("does not hold where the manifest was edited with its chain made good")
  void manifest() throws Exception {
    Files.writeString(archive.resolve("summary.html"), "<p>全部合格</p>");
    Path file = archive.resolve("manifest/0002.jsonl");
    Manifest old = Manifest.of(Files.readAllBytes(file));
    Map<String, FileHash> files = new LinkedHashMap<>(old.files());
    files.put("summary.html", FileHash.of(archive.resolve("summary.html")));
    try (OutputStream out = Files.newOutputStream(file)) {
      new Manifest(old.number(), old.made(), old.tool(), old.level(), old.previous(), files)
          .write(out);
    }

    assertThat(broken().get("manifest/0002.jsonl")).contains("清单的签名与清单的内容不符");
  }

  @Test
  @DisplayName("does not hold with the manifest of another archive of the same signer")
  void copiedManifest(@TempDir Path other) throws Exception {
    Runs.audit(other, signer, Samples.of("某某区人民政府"));
    for (String name : List.of("0001.jsonl", "0001.jsonl.p7s")) {
      Files.copy(
          other.resolve("manifest").resolve(name),
          archive.resolve("manifest").resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    }

    assertThat(broken().get("manifest/0002.jsonl")).contains("不相衔接");
    assertThat(broken().get(BAD + ".pdf")).contains(UNLISTED);
  }

  @Test
  @DisplayName("does not hold where a stranger of the same name signed a sheet or all of it anew")
  void stranger(@TempDir Path forged) throws Exception {
    try (TrustCentre other = TrustCentre.open()) {
      Signer stranger = Signer.with(other.signer().signingKey());
      Runs.audit(forged, stranger, Samples.withFindings(), Samples.clean());
      Files.copy(
          forged.resolve(BAD + ".pdf"),
          archive.resolve(BAD + ".pdf"),
          StandardCopyOption.REPLACE_EXISTING);
      assertThat(broken().get(BAD + ".pdf")).contains(OTHER);

      assertThat(broken(forged, Optional.empty()).values()).allMatch(m -> m.contains("信任的范围"));
      assertThat(broken(forged, Optional.empty())).hasSize(4);
    }
  }

  @Test
  @DisplayName("does not hold where the stranger signs the manifest over the sheets of the other")
  void strangersManifest() throws Exception {
    try (TrustCentre other = TrustCentre.open()) {
      Files.delete(archive.resolve("manifest/0002.jsonl"));
      Files.delete(archive.resolve("manifest/0002.jsonl.p7s"));
      Map<String, FileHash> files = new HashMap<>();
      for (String name : List.of(LEDGER, "summary.html", LATER + ".pdf", LATER + ".json")) {
        files.put(name, FileHash.of(archive.resolve(name)));
      }
      Signer stranger = Signer.with(other.signer().signingKey());
      Manifests.of(archive).add(files, "验报", stranger, Instant.now());
    }

    assertThat(broken().get("manifest/0002.jsonl")).contains("不在信任的范围之内");
    assertThat(broken().get(LATER + ".pdf")).contains("不是同一张证书签署的");
  }

  @Test
  @DisplayName("does not hold where a sheet carries another record than lies beside it")
  void otherRecordInside(@TempDir Path forged) throws Exception {
    AuditRecord clean = Samples.clean();
    Runs.audit(
        forged, signer, record -> clean.withPdf(record.pdf()), Samples.withFindings(), clean);

    assertThat(broken(forged, Optional.empty())).containsOnlyKeys(BAD + ".pdf", NOTICE);
    assertThat(broken(forged, Optional.empty()).get(BAD + ".pdf")).contains("意见书所附的数据与旁边的");
  }

  @Test
  @DisplayName(
      "does not hold where a renewed sheet was slipped in, or a manifest lost its time-stamp")
  void slippedIn(@TempDir Path stamped) throws Exception {
    byte[] sheet = Files.readAllBytes(archive.resolve(GOOD + ".pdf"));
    Files.write(archive.resolve(GOOD + "-renewed1.pdf"), LongTerm.stamped(sheet, centre.tsa()));
    assertThat(broken()).containsOnlyKeys(GOOD + "-renewed1.pdf");
    assertThat(broken().get(GOOD + "-renewed1.pdf")).contains(UNLISTED);

    Signer withStamps =
        Signer.with(centre.signer().signingKey(), Level.T, TimeStampAuthority.at(centre.tsa()));
    Runs.audit(stamped, withStamps, Samples.clean());
    assertThat(broken(stamped, Optional.empty())).isEmpty();
    Path signature = stamped.resolve("manifest/0001.jsonl.p7s");
    Files.write(signature, LongTerm.withoutTimeStamp(Files.readAllBytes(signature)));
    assertThat(broken(stamped, Optional.empty()).get("manifest/0001.jsonl"))
        .contains("清单签名上的时间戳被去掉");
  }

  private Map<String, String> broken() throws IOException {
    return broken(archive, Optional.empty());
  }

  /** What does not hold, with all that is said of it. */
  private static Map<String, String> broken(Path folder, Optional<String> head) throws IOException {
    Map<String, String> broken = new HashMap<>();
    ArchiveCheck.verify(
        folder,
        Optional.of(new TrustAnchors(List.of(centre.anchor()))),
        head,
        result -> {
          if (!result.holds()) {
            String name = folder.relativize(result.file()).toString().replace('\\', '/');
            broken.merge(name, result.message(), String::concat);
            assertThat(result.state()).isNotEqualTo(State.UNREADABLE);
          }
        });
    return broken;
  }
}
