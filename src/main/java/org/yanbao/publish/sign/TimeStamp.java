package org.yanbao.publish.sign;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A time-stamp (RFC 3161).
 *
 * @param token its token as DER, with the certificate of the unit that made it and no other
 * @param unit the certificate of that unit
 * @param above certificates that vouch for it, as the authority sent them, in no order
 */
record TimeStamp(byte[] token, X509Certificate unit, List<X509Certificate> above) {
  TimeStamp {
    above = List.copyOf(above);
  }
}
