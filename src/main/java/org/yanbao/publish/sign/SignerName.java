package org.yanbao.publish.sign;

import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** How a signer is named to people. */
public final class SignerName {
  private SignerName() {}

  /** The common name; where there is none the organisation; else the whole name. */
  public static String of(X509Certificate certificate) {
    String whole = certificate.getSubjectX500Principal().getName();
    try {
      LdapName name = new LdapName(whole);
      for (String part : new String[] {"CN", "O", "OU"}) {
        for (Rdn rdn : name.getRdns()) {
          if (rdn.getType().equalsIgnoreCase(part) && rdn.getValue() instanceof String text) {
            return text;
          }
        }
      }
      return whole;
    } catch (InvalidNameException e) {
      return whole;
    }
  }
}
