package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.FolderCopy;
import org.yanbao.publish.sign.OwnersFile;
import org.yanbao.publish.sign.TrustCentre;

@DisplayName("keys install: the way from one's own key to a certificate that others trust")
class KeysInstallTest {
  private static final Path SAMPLE = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");

  private final TrustCentre centre = TrustCentre.open();

  @TempDir private Path folder;

  private Path store;
  private Path password;

  @BeforeEach
  void prepare() throws IOException {
    store = folder.resolve("key.p12");
    password =
        OwnersFile.write(folder.resolve("password"), new String(TrustCentre.PASSWORD) + "\n");
  }

  @AfterEach
  void close() {
    centre.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  @DisplayName(
      "a key is made, its certificate asked for and taken in, and what it signs is trusted")
  void wholeWay(String algorithm) throws Exception {
    List<X509Certificate> issued = requested(algorithm);
    byte[] before = Files.readAllBytes(store);
    Path certificate = Files.write(folder.resolve("issued.cer"), issued.get(0).getEncoded());
    Path chain = Files.writeString(folder.resolve("chain.pem"), pem(issued.subList(1, 3)));

    CommandLineRun installed = install("--cert", certificate, "--chain", chain);
    assertThat(installed.code()).as(installed.err()).isZero();
    assertThat(installed.out())
        .contains("证书已装入", "key.p12.old1", "青禾县公开办", "测试签发机构")
        .doesNotContain("没有上级证书");
    assertThat(Files.readAllBytes(folder.resolve("key.p12.old1"))).isEqualTo(before);

    Path out = folder.resolve("out");
    CommandLineRun audit =
        CommandLineRun.of(
            "audit", SAMPLE, "--out", out, "--keystore", store, "--password-file", password);
    assertThat(audit.code()).as(audit.err()).isZero();
    Path root = Files.writeString(folder.resolve("root.pem"), pem(List.of(centre.anchor())));
    CommandLineRun verified = CommandLineRun.of("verify", out, "--trust", root);
    assertThat(verified.code()).as(verified.out()).isZero();
  }

  @Test
  @DisplayName("a bundle of all certificates serves as well, a lone certificate leaves a warning")
  void bundleOrAlone() throws Exception {
    List<X509Certificate> issued = requested("EC");
    Path alone = Files.writeString(folder.resolve("alone.pem"), pem(issued.subList(0, 1)));
    Path bundle =
        Files.writeString(
            folder.resolve("all.pem"), pem(List.of(issued.get(2), issued.get(0), issued.get(1))));

    assertThat(install("--cert", alone).out()).contains("没有上级证书“测试签发机构”", "--chain");
    CommandLineRun again = install("--cert", bundle);
    assertThat(again.out()).contains("key.p12.old2").doesNotContain("没有上级证书");
  }

  @Test
  @DisplayName(
      "a certificate for another key, and one that may not sign, are refused in plain words")
  void wrongCertificates() throws Exception {
    requested("EC");
    byte[] before = Files.readAllBytes(store);
    List<X509Certificate> unfit =
        centre.issueForAuthority(Files.readString(folder.resolve("request.csr")));
    Path authority = Files.writeString(folder.resolve("authority.pem"), pem(unfit));
    Path other =
        Files.writeString(folder.resolve("other.pem"), pem(List.of(centre.signer().certificate())));
    Path text = Files.writeString(folder.resolve("none.cer"), "没有证书");

    CommandLineRun wrong = install("--cert", other);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("不是为这个密钥颁发的", "青禾县政务公开办公室", "没有改动");
    assertThat(install("--cert", authority).err()).contains("用途不是电子签名");
    assertThat(install("--cert", text).err()).contains("没有可以读取的证书");
    assertThat(install("--cert", folder.resolve("gone.cer")).code()).isEqualTo(2);
    assertThat(install("--cert", other, "--key-alias", "别的").err()).contains("没有名为“别的”的密钥");
    assertThat(Files.readAllBytes(store)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().contains(".old"));
    }
  }

  @Test
  @DisplayName("the keystore may be named in profile.yaml, its password comes as always")
  void keystoreOfTheProfile() throws Exception {
    TrustCentre.keystore(centre.signer(), store);
    Path rules = FolderCopy.of(Path.of("rules"), folder.resolve("rules"));
    Path profile = rules.resolve("profile.yaml");
    Files.writeString(
        profile, Files.readString(profile).replace("签名:\n", "签名:\n  密钥库: " + store + "\n"));
    Path out = folder.resolve("out");

    CommandLineRun audit =
        CommandLineRun.of(
            "audit", SAMPLE, "--rules", rules, "--out", out, "--password-file", password);
    assertThat(audit.code()).as(audit.err()).isZero();
    Path root = Files.writeString(folder.resolve("root.pem"), pem(List.of(centre.anchor())));
    assertThat(CommandLineRun.of("verify", out, "--trust", root).code()).isZero();

    Files.delete(store);
    CommandLineRun gone =
        CommandLineRun.of(
            "audit", SAMPLE, "--rules", rules, "--out", out, "--password-file", password);
    assertThat(gone.code()).isEqualTo(2);
    assertThat(gone.err()).contains("key.p12 不存在", "“密钥库”");
  }

  /** A new key, and the certificates that the centre issues upon its request. */
  private List<X509Certificate> requested(String algorithm) {
    CommandLineRun made =
        CommandLineRun.of(
            "keys",
            "create",
            store,
            "--name",
            "青禾县公开办",
            "--algorithm",
            algorithm,
            "--password-file",
            password);
    assertThat(made.code()).as(made.err()).isZero();
    Path request = folder.resolve("request.csr");
    CommandLineRun asked =
        CommandLineRun.of(
            "keys", "request", "--keystore", store, "--password-file", password, "--out", request);
    assertThat(asked.code()).as(asked.err()).isZero();
    try {
      return centre.issue(Files.readString(request));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private CommandLineRun install(Object... more) {
    Object[] words = {"keys", "install", "--keystore", store, "--password-file", password};
    return CommandLineRun.of(Stream.concat(Stream.of(words), Stream.of(more)).toArray());
  }

  private static String pem(List<X509Certificate> certificates) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (X509Certificate certificate : certificates) {
      String text =
          Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
      out.writeBytes(
          ("-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n")
              .getBytes(StandardCharsets.US_ASCII));
    }
    return out.toString(StandardCharsets.US_ASCII);
  }
}
