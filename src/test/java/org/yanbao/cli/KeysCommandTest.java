package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.publish.sign.OwnersFile;
import org.yanbao.publish.sign.TrustCentre;

@DisplayName("The commands keys, and audit and verify with a key of one's own")
class KeysCommandTest {
  private static final Path SAMPLE = Path.of("reports-in/临岚市水务局2024年政府信息公开工作年度报告.docx");

  @TempDir private Path folder;

  private Path store;
  private Path password;

  @BeforeEach
  void prepare() throws IOException {
    store = folder.resolve("key.p12");
    password = secret("password", new String(TrustCentre.PASSWORD));
  }

  private Path secret(String name, String word) throws IOException {
    return OwnersFile.write(folder.resolve(name), word + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA"})
  @DisplayName("a key is made, shown and asked a certificate for, without its password being shown")
  void createShowRequest(String algorithm) throws Exception {
    CommandLineRun made = create("--algorithm", algorithm);
    assertThat(made.code()).as(made.err()).isZero();
    CommandLineRun shown =
        CommandLineRun.of("keys", "show", "--keystore", store, "--password-file", password);
    assertThat(shown.out())
        .contains("主体：", "青禾县公开办", "序列号：", "有效期：", "SHA-256", "自签名")
        .contains(algorithm.equals("EC") ? "EC 256 位" : "RSA 3072 位");
    CommandLineRun asked =
        CommandLineRun.of("keys", "request", "--keystore", store, "--password-file", password);
    try (PEMParser parser = new PEMParser(new StringReader(asked.out()))) {
      PKCS10CertificationRequest request = (PKCS10CertificationRequest) parser.readObject();
      assertThat(
              request.isSignatureValid(
                  new JcaContentVerifierProviderBuilder().build(publicKey(algorithm, request))))
          .isTrue();
      assertThat(request.getSubject().toString()).contains("青禾县公开办");
    }
    for (CommandLineRun run : List.of(made, shown, asked)) {
      assertThat(run.out() + run.err()).doesNotContain(new String(TrustCentre.PASSWORD));
    }
  }

  @Test
  @DisplayName("a keystore is never overwritten, and nobody but its owner may read it")
  void neverOverwritten() throws IOException {
    create();
    CommandLineRun again = create();

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("不会覆盖");
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  @DisplayName("a password that is too short, or lies open to others, is refused")
  void badPasswords() throws IOException {
    Path brief = secret("brief", "short");
    assertThat(
            CommandLineRun.of("keys", "create", store, "--name", "某办", "--password-file", brief)
                .err())
        .contains("至少 8 个字符");
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "no POSIX permissions here");
    Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
    CommandLineRun open = create();
    assertThat(open.code()).isEqualTo(2);
    assertThat(open.err()).contains("其他用户也能读取");
  }

  @Test
  @DisplayName("a run signed with the key and time-stamps verifies against the trusted root")
  void auditWithTimeStamps() throws Exception {
    try (TrustCentre centre = TrustCentre.open()) {
      TrustCentre.keystore(centre.signer(), store);
      Path root = Files.writeString(folder.resolve("root.pem"), pem(centre));
      Path out = folder.resolve("out");
      CommandLineRun audit =
          CommandLineRun.of(
              "audit",
              SAMPLE,
              "--out",
              out,
              "--keystore",
              store,
              "--password-file",
              password,
              "--tsa",
              centre.tsa(),
              "--level",
              "LTA");
      assertThat(audit.code()).as(audit.err()).isZero();
      String head = audit.out().replaceFirst("(?s).*归档清单校验值：(\\w{64}).*", "$1");

      CommandLineRun verified =
          CommandLineRun.of("verify", out, "--trust", root, "--head", head, "--json");
      assertThat(verified.code()).as(verified.out()).isZero();
      JsonNode sheet =
          Stream.of(verified.out().split("\n"))
              .map(KeysCommandTest::json)
              .filter(line -> line.get("file").asText().contains("findings-"))
              .filter(line -> line.get("file").asText().endsWith(".pdf"))
              .findFirst()
              .orElseThrow();
      assertThat(sheet.get("holds").asBoolean()).isTrue();
      assertThat(sheet.get("state").asText()).isEqualTo("intact");
      assertThat(sheet.get("signer").get("timeStamps")).hasSize(2);
      assertThat(CommandLineRun.of("verify", out, "--head", "0".repeat(64)).code()).isEqualTo(4);
      assertThat(CommandLineRun.of("verify", out, "--head", "0").code()).isEqualTo(2);
      assertThat(CommandLineRun.of("verify", out, "--trust", password).code()).isEqualTo(2);

      CommandLineRun renewed =
          CommandLineRun.of(
              "archive",
              "renew",
              out,
              "--tsa",
              centre.tsa(),
              "--within",
              4000,
              "--keystore",
              store,
              "--password-file",
              password);
      assertThat(renewed.code()).as(renewed.err()).isZero();
      assertThat(renewed.out()).contains("-renewed1.pdf", "归档清单校验值");
      CommandLineRun after = CommandLineRun.of("verify", out, "--trust", root, "--head", head);
      assertThat(after.code()).as(after.out()).isZero();
    }
  }

  @Test
  @DisplayName(
      "a run does not begin, and leaves nothing, when the time-stamp authority is not there")
  void withoutAuthority() throws IOException {
    create();
    String gone;
    try (TrustCentre centre = TrustCentre.open()) {
      gone = centre.tsa();
    }
    Path out = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            "audit",
            SAMPLE,
            "--out",
            out,
            "--keystore",
            store,
            "--password-file",
            password,
            "--tsa",
            gone);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("时间戳服务", "连接不上");
    assertThat(out).doesNotExist();
    assertThat(CommandLineRun.of("audit", SAMPLE, "--out", out, "--level", "T").err())
        .contains("--tsa");
  }

  private CommandLineRun create(Object... more) {
    Object[] words = {
      "keys",
      "create",
      store,
      "--name",
      "青禾县公开办",
      "--organisation",
      "青禾县人民政府, 办公室",
      "--password-file",
      password
    };
    return CommandLineRun.of(Stream.concat(Stream.of(words), Stream.of(more)).toArray());
  }

  private static PublicKey publicKey(String algorithm, PKCS10CertificationRequest request)
      throws Exception {
    return KeyFactory.getInstance(algorithm)
        .generatePublic(new X509EncodedKeySpec(request.getSubjectPublicKeyInfo().getEncoded()));
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException(line, e);
    }
  }

  private static String pem(TrustCentre centre) throws Exception {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(centre.anchor().getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
