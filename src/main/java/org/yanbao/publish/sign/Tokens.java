package org.yanbao.publish.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;

/** Lets the signature library have its time-stamps from an authority. */
final class Tokens implements TSPSource {
  private static final long serialVersionUID = 1L;

  private final transient TimeStampAuthority authority;

  Tokens(TimeStampAuthority authority) {
    this.authority = authority;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    if (algorithm != DigestAlgorithm.SHA256) {
      throw new IllegalArgumentException("time-stamps are made over SHA-256");
    }
    return new TimestampBinary(authority.stamp(digest).token());
  }
}
