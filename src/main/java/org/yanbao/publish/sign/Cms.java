package org.yanbao.publish.sign;

import java.time.Instant;
import java.util.List;

/** Makes the CMS of a PAdES baseline signature (ETSI EN 319 142-1), B or T. */
final class Cms {
  /** A token holds one certificate only, see {@link TimeStampAuthority}. */
  private static final int ROOM_FOR_TIME_STAMP = 6144;

  private final Signer signer;

  Cms(Signer signer) {
    this.signer = signer;
  }

  /** Bytes that it surely fits in. */
  int room() {
    return 4096
        + (signer.isStamping() ? ROOM_FOR_TIME_STAMP : 0)
        + signer.encodedCertificates().stream().mapToInt(certificate -> certificate.length).sum();
  }

  /**
   * The CMS over a file of this SHA-256. The time of signing stands in the signature dictionary,
   * never here (EN 319 142-1, 5.3).
   *
   * @throws SigningException when the key cannot sign or there is no time-stamp to be had
   */
  byte[] over(byte[] sha256, Instant time) {
    signer.key().requireValidAt(time);
    return new CmsSignature(
            signer, List.of(SigningCertificate.of(List.of(signer.key().certificate()))))
        .over(sha256);
  }
}
