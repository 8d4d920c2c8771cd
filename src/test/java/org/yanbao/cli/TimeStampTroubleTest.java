package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.publish.sign.OwnersFile;
import org.yanbao.publish.sign.TrustCentre;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.HtmlWriter;

@DisplayName("A run whose time-stamp authority or certificate gives trouble")
class TimeStampTroubleTest {
  private static final List<String> AGENCIES = List.of("临岚市水务局", "澄浦县人民政府", "江岭省财政厅");

  @TempDir private Path folder;

  @Test
  @DisplayName("stops when the authority breaks down, leaves nothing half done, and goes on later")
  void breaksDown() throws Exception {
    try (TrustCentre centre = TrustCentre.open()) {
      // The trial before the run, the signature and the archive time-stamp of one sheet.
      centre.breakDownAfter(3);
      CommandLineRun broken = audit(centre, "LTA");

      assertThat(broken.code()).isEqualTo(2);
      assertThat(broken.err()).contains("时间戳服务", "HTTP 503").doesNotContain("Exception");
      List<Path> left = files(folder.resolve("out"));
      assertThat(left).noneMatch(file -> file.toString().endsWith(".tmp"));
      assertThat(left).noneMatch(file -> file.toString().contains("manifest"));
      List<Path> sheets = left.stream().filter(file -> file.toString().endsWith(".pdf")).toList();
      assertThat(sheets).hasSizeLessThan(AGENCIES.size());
      for (Path sheet : sheets) {
        assertThat(verify(centre, sheet)).isZero();
      }

      centre.breakDownAfter(Integer.MAX_VALUE);
      CommandLineRun mended = audit(centre, "LTA");
      assertThat(mended.code()).as(mended.err()).isZero();
      assertThat(verify(centre, folder.resolve("out"))).isZero();
    }
  }

  @Test
  @DisplayName("does not begin with a certificate that was revoked, where its status is asked")
  void revoked() throws Exception {
    try (TrustCentre centre = TrustCentre.open()) {
      TrustCentre.Holder holder = centre.signer();
      centre.revoke(holder.certificate());
      TrustCentre.keystore(holder, folder.resolve("key.p12"));
      CommandLineRun run = audit(centre, "LT");

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("已被吊销").doesNotContain("Exception");
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }

  private CommandLineRun audit(TrustCentre centre, String level) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (String agency : AGENCIES) {
      Files.write(in.resolve(agency + ".html"), new HtmlWriter().write(DraftSource.of(agency)));
    }
    Path store = folder.resolve("key.p12");
    if (!Files.exists(store)) {
      TrustCentre.keystore(centre.signer(), store);
    }
    Path password =
        OwnersFile.write(folder.resolve("password"), new String(TrustCentre.PASSWORD) + "\n");
    return CommandLineRun.of(
        "audit",
        in,
        "--out",
        folder.resolve("out"),
        "--jobs",
        1,
        "--keystore",
        store,
        "--password-file",
        password,
        "--tsa",
        centre.tsa(),
        "--level",
        level);
  }

  private int verify(TrustCentre centre, Path path) throws Exception {
    Path root =
        Files.writeString(
            folder.resolve("root.pem"),
            "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(centre.anchor().getEncoded())
                + "\n-----END CERTIFICATE-----\n");
    return CommandLineRun.of("verify", path, "--trust", root).code();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
