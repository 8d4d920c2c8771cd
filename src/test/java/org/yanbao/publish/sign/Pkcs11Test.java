package org.yanbao.publish.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Samples;

/** Keys in a device, with SoftHSM2 in the place of the device. */
class Pkcs11Test {
  private static final String PIN = "246810";
  private static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib64/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib64/pkcs11/libsofthsm2.so"));

  @TempDir Path folder;

  @Test
  void keys_of_both_kinds_sign_sheets_inside_the_device() throws Exception {
    Optional<Path> library = LIBRARIES.stream().filter(Files::exists).findFirst();
    assumeTrue(library.isPresent(), "SoftHSM2 is not installed");
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Path settings =
        Files.writeString(
            folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
    run(
        settings,
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        "yanbao",
        "--pin",
        PIN,
        "--so-pin",
        "13579");
    // The library reads its settings from the environment, so it needs a process of its own.
    run(
        settings,
        ProcessHandle.current().info().command().orElse("java"),
        "-cp",
        System.getProperty("java.class.path"),
        Pkcs11Test.class.getName(),
        library.get().toString(),
        folder.toString());
    for (String algorithm : List.of("EC", "RSA")) {
      assertThat(folder.resolve(algorithm + ".pdf")).exists();
    }
  }

  private static void run(Path settings, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SOFTHSM2_CONF", settings.toString());
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed");
      return;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  /**
   * In a process of its own: puts keys into the device, then signs with them as the product does.
   */
  public static void main(String[] words) throws Exception {
    Path library = Path.of(words[0]);
    Path folder = Path.of(words[1]);
    Instant now = Instant.now();
    try (TrustCentre centre = TrustCentre.open()) {
      try {
        new Pkcs11(library, 0).open("wrong-pin".toCharArray());
        throw new IllegalStateException("a wrong PIN was taken");
      } catch (SigningException e) {
        if (!e.getMessage().contains("PIN")) {
          throw e;
        }
      }
      KeyStore device =
          KeyStore.getInstance(
              "PKCS11",
              Security.getProvider("SunPKCS11")
                  .configure("--name=setup\nlibrary=" + library + "\nslotListIndex=0\n"));
      device.load(null, PIN.toCharArray());
      for (String algorithm : List.of("EC", "RSA")) {
        TrustCentre.Holder holder =
            centre.signer(algorithm, now.minus(1, ChronoUnit.DAYS), now.plus(9, ChronoUnit.DAYS));
        device.setKeyEntry(
            algorithm, holder.key(), null, holder.chain().toArray(Certificate[]::new));
      }
      for (String algorithm : List.of("EC", "RSA")) {
        SigningKey key =
            SigningKey.fromPkcs11(
                new Pkcs11(library, 0), Optional.of(algorithm), PIN.toCharArray());
        byte[] sheet = new FindingsPdf(key).write(Samples.clean(), List.of(), now);
        Files.write(folder.resolve(algorithm + ".pdf"), sheet);
      }
    }
    System.exit(0);
  }
}
