package org.yanbao.publish.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** Asks an authority for a certificate: PKCS#10 (RFC 2986). */
public final class CertificateRequest {
  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  private CertificateRequest() {}

  /**
   * A request for the holder of a key, in his name, as PEM.
   *
   * @throws SigningException when the key cannot sign
   */
  public static String of(SigningKey key) {
    X509Certificate certificate = key.certificate();
    try {
      byte[] request =
          new JcaPKCS10CertificationRequestBuilder(
                  certificate.getSubjectX500Principal(), certificate.getPublicKey())
              .build(new KeyContentSigner(key))
              .getEncoded();
      return "-----BEGIN CERTIFICATE REQUEST-----\n"
          + LINES.encodeToString(request)
          + "\n-----END CERTIFICATE REQUEST-----\n";
    } catch (IOException e) {
      throw new SigningException("证书申请无法生成：" + e.getMessage(), e);
    }
  }
}
