package org.yanbao.publish.sign;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.yanbao.file.Sha256;

/**
 * Binds the certificates that travel beside a signature to the signed bytes. The signature itself
 * covers the signer's certificate only; a changed byte in one of the others would go unnoticed.
 */
public final class CertificateSeal {
  /** Key in the signature dictionary; the value is the seal as a string. */
  public static final String KEY = "YBCertificates";

  /** Key in the signature dictionary of the seal over validation data that follow the signature. */
  public static final String DATA_KEY = "YBValidationData";

  /**
   * Key in the signature dictionary of the level that the file was signed to: time-stamps can be
   * taken away without a trace, what was signed cannot.
   */
  public static final String LEVEL_KEY = "YBLevel";

  private CertificateSeal() {}

  /**
   * The seal of some certificates.
   *
   * @param certificates their DER encodings, in any order
   * @return 64 lower-case hexadecimal digits
   */
  public static String of(Collection<byte[]> certificates) {
    String hashes =
        certificates.stream().map(CertificateSeal::sha256).sorted().collect(Collectors.joining());
    return sha256(hashes.getBytes(StandardCharsets.US_ASCII));
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(bytes));
  }
}
