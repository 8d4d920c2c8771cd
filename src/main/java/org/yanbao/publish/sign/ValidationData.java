package org.yanbao.publish.sign;

import java.util.ArrayList;
import java.util.List;

/**
 * What is needed to verify a signature without asking anybody: certificates and the proofs that
 * none was revoked.
 *
 * @param certificates DER
 * @param lists revocation lists, DER
 * @param responses answers of OCSP responders, DER
 */
public record ValidationData(
    List<byte[]> certificates, List<byte[]> lists, List<byte[]> responses) {
  public ValidationData {
    certificates = List.copyOf(certificates);
    lists = List.copyOf(lists);
    responses = List.copyOf(responses);
  }

  /** All values, in the order in which they are written. */
  List<byte[]> all() {
    List<byte[]> all = new ArrayList<>(certificates);
    all.addAll(lists);
    all.addAll(responses);
    return all;
  }

  /** A hash over all values, which the signature covers though it is older than they are. */
  public String seal() {
    return CertificateSeal.of(all());
  }
}
