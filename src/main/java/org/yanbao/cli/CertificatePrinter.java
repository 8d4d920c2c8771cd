package org.yanbao.cli;

import java.io.PrintWriter;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.yanbao.file.Sha256;
import org.yanbao.publish.sign.DemonstrationKey;

/** Shows a certificate to a person. */
final class CertificatePrinter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA)
          .withZone(ZoneId.of("Asia/Shanghai"));
  private static final HexFormat COLONS = HexFormat.ofDelimiter(":").withUpperCase();

  private CertificatePrinter() {}

  static void print(PrintWriter out, X509Certificate certificate) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    out.println("主体：　　" + certificate.getSubjectX500Principal());
    out.println(
        "颁发者：　"
            + (certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal())
                ? "自签名"
                : certificate.getIssuerX500Principal()));
    out.println("序列号：　" + COLONS.formatHex(certificate.getSerialNumber().toByteArray()));
    out.println("有效期：　" + TIME.format(from) + " 至 " + TIME.format(to) + state(from, to));
    out.println("算法：　　" + algorithm(certificate.getPublicKey()));
    out.println("指纹：　　SHA-256 " + fingerprint(certificate));
    if (DemonstrationKey.made(certificate)) {
      out.println("注意：　　这是演示密钥，签名只能证明文件未被改动，不能证明由谁签署。");
    }
  }

  private static String state(Instant from, Instant to) {
    Instant now = Instant.now();
    if (now.isAfter(to)) {
      return "（已过期）";
    }
    return now.isBefore(from) ? "（尚未生效）" : "";
  }

  private static String algorithm(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return "RSA " + rsa.getModulus().bitLength() + " 位";
    }
    if (key instanceof ECPublicKey ec) {
      return "EC " + ec.getParams().getCurve().getField().getFieldSize() + " 位";
    }
    return key.getAlgorithm();
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      return COLONS.formatHex(Sha256.of(certificate.getEncoded()));
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read has an encoding", e);
    }
  }
}
