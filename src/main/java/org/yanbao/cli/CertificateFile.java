package org.yanbao.cli;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.yanbao.archive.TrustAnchors;
import org.yanbao.audit.SetupException;

/** Reads certificates that a user names. */
final class CertificateFile {
  private CertificateFile() {}

  /**
   * The certificates in a file, at least one.
   *
   * @throws SetupException when there is none to be read
   */
  static List<X509Certificate> read(Path file) throws SetupException {
    try {
      return TrustAnchors.read(file).certificates();
    } catch (IllegalArgumentException e) {
      throw new SetupException(
          "文件 " + file + " 不存在，或者里面没有可以读取的证书。请检查它的名称和位置，使用 PEM 或 DER 格式的证书文件。", e);
    }
  }
}
