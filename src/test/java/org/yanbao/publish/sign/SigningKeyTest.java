package org.yanbao.publish.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.publish.Keys;

class SigningKeyTest {

  private static final Keys AUTHORITY = Keys.authority("测试根证书");

  @TempDir Path folder;

  @Test
  void a_key_is_read_by_its_alias_or_as_the_only_one() {
    Path store = AUTHORITY.keystore(folder, "office");

    for (Optional<String> alias : List.of(Optional.of("OFFICE"), Optional.<String>empty())) {
      SigningKey key = SigningKey.fromPkcs12(store, alias, Keys.PASSWORD);
      assertThat(key.signer()).isEqualTo("青禾县政务公开办公室");
      assertThat(key.isDemonstration()).isFalse();
    }
  }

  @Test
  void a_wrong_password_is_called_so() {
    Path store = AUTHORITY.keystore(folder, "office");

    refused(store, Optional.empty(), "wrong".toCharArray(), "口令不对");
    refused(store, Optional.empty(), "口令".toCharArray(), "半角");
  }

  @Test
  void a_missing_alias_is_told_with_those_that_exist() {
    Path store = AUTHORITY.keystore(folder, "office");

    refused(store, Optional.of("bureau"), Keys.PASSWORD, "“bureau”", "office");
  }

  @Test
  void an_expired_or_early_certificate_is_refused_with_its_day() {
    Path expired =
        AUTHORITY.keystore(
            folder,
            "expired",
            "EC",
            Instant.parse("2020-01-01T00:00:00Z"),
            Instant.parse("2021-06-30T00:00:00Z"));
    Path early =
        AUTHORITY.keystore(
            folder,
            "early",
            "EC",
            Instant.parse("2199-01-01T00:00:00Z"),
            Instant.parse("2199-12-31T00:00:00Z"));

    refused(expired, Optional.empty(), Keys.PASSWORD, "2021-06-30", "过期");
    refused(early, Optional.empty(), Keys.PASSWORD, "2199-01-01", "时钟");
  }

  @Test
  void a_file_that_is_missing_or_no_keystore_is_called_so() throws IOException {
    refused(folder.resolve("none.p12"), Optional.empty(), Keys.PASSWORD, "不存在");
    refused(folder, Optional.empty(), Keys.PASSWORD, "无法读取");
    Path text = Files.writeString(folder.resolve("text.p12"), "no keystore");
    refused(text, Optional.empty(), Keys.PASSWORD, "不是 PKCS#12");
  }

  @Test
  void a_password_comes_from_the_first_line_of_a_file() throws IOException {
    Path file = OwnersFile.write(folder.resolve("password"), "secret\r\nmore\n");
    Path empty = OwnersFile.write(folder.resolve("empty"), "\n");

    assertThat(KeyPassword.fromFile(file)).isEqualTo("secret".toCharArray());
    assertThatThrownBy(() -> KeyPassword.fromFile(empty)).hasMessageContaining("空的");
    assertThatThrownBy(() -> KeyPassword.fromFile(folder.resolve("none")))
        .hasMessageContaining("无法读取");
    assertThatThrownBy(() -> KeyPassword.fromEnvironment("YANBAO_NO_SUCH_VARIABLE"))
        .hasMessageContaining("没有设置");
  }

  @Test
  void all_who_ask_at_once_get_the_same_demonstration_key() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<X509Certificate> ask =
          () -> DemonstrationKey.in(folder.resolve("home")).certificate();
      Set<X509Certificate> keys =
          threads.invokeAll(List.of(ask, ask, ask, ask)).stream()
              .map(SigningKeyTest::result)
              .collect(Collectors.toSet());
      assertThat(keys).hasSize(1).allMatch(DemonstrationKey::made);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void nobody_but_the_owner_may_read_the_demonstration_key() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews())
        .as("no POSIX permissions here")
        .contains("posix");
    Path home = folder.resolve("home");
    DemonstrationKey.in(home);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void a_damaged_demonstration_key_is_told_with_what_to_delete() throws IOException {
    Path home = folder.resolve("home");
    DemonstrationKey.in(home);
    Files.writeString(home.resolve("demo-key.password"), "other\n");

    assertThatThrownBy(() -> DemonstrationKey.in(home))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("删除")
        .hasMessageContaining("demo-key.p12");
  }

  private static void refused(Path store, Optional<String> alias, char[] password, String... says) {
    assertThatThrownBy(() -> SigningKey.fromPkcs12(store, alias, password))
        .isInstanceOf(SigningException.class)
        .hasMessageContainingAll(says);
  }

  private static X509Certificate result(Future<X509Certificate> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
