package org.yanbao.publish.sign;

import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** How a signer is named to people. */
public final class SignerName {
  private SignerName() {}

  /** The common name; where there is none the organisation; else the whole name. */
  public static String of(X509Certificate certificate) {
    return of(certificate.getSubjectX500Principal());
  }

  /** The same of a name alone. */
  static String of(X500Principal principal) {
    String whole = principal.getName();
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
