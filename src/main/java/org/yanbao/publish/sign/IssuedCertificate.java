package org.yanbao.publish.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A certificate that an authority issued upon a request, to be put in the place of the one that
 * stands beside the key.
 *
 * @param certificates it and those that vouch for it, in any order
 */
public record IssuedCertificate(List<X509Certificate> certificates) {
  private static final int SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  public IssuedCertificate {
    certificates = List.copyOf(certificates);
  }

  /**
   * What was done.
   *
   * @param key the key with its new certificate
   * @param kept the keystore as it was before
   * @param missing name of the authority whose certificate is not among those that were given;
   *     empty where the chain ends in a self-signed one
   */
  public record Installed(SigningKey key, Path kept, Optional<String> missing) {}

  /**
   * Puts the certificate into a keystore. The keystore as it was is kept beside it; where anything
   * is wrong, nothing is written.
   *
   * @param alias name of the entry; may be left out where the file holds a single key
   * @param password of the file
   * @throws SigningException when none of the certificates belongs to the key, or it may not sign,
   *     with what to do
   */
  public Installed into(Path file, Optional<String> alias, char[] password) {
    KeyStore store = SigningKey.open(file, password);
    try {
      String entry = SigningKey.entry(store, "密钥库 " + file, alias);
      Key key = store.getKey(entry, password);
      Certificate old = store.getCertificate(entry);
      if (!(key instanceof PrivateKey privateKey) || old == null) {
        throw new SigningException(
            "密钥库 " + file + " 的条目“" + entry + "”没有私钥和证书：请用 --key-alias 指定另一个条目");
      }
      List<X509Certificate> chain = chain(issuedFor(old.getPublicKey()));
      SigningKey certified = new SigningKey(privateKey, chain);
      certified.requireValidAt(Instant.now());
      certified.requirePair();
      store.setKeyEntry(entry, key, password, chain.toArray(Certificate[]::new));
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      store.store(content, password);
      Path kept = keep(file);
      OwnerOnly.write(file, content.toByteArray());
      return new Installed(certified, kept, missing(chain));
    } catch (UnrecoverableKeyException e) {
      throw new SigningException("密钥库 " + file + " 中私钥的口令与密钥库的口令不同：请改为同一口令", e);
    } catch (GeneralSecurityException e) {
      throw new SigningException("证书无法装入密钥库 " + file + "：" + e.getMessage(), e);
    } catch (IOException e) {
      throw new SigningException("密钥库 " + file + " 无法写入，没有改动：请核对该处的写入权限和磁盘空间", e);
    }
  }

  private X509Certificate issuedFor(PublicKey key) {
    X509Certificate issued =
        certificates.stream()
            .filter(certificate -> certificate.getPublicKey().equals(key))
            .findFirst()
            .orElseThrow(this::wrong);
    boolean[] usage = issued.getKeyUsage();
    if (issued.getBasicConstraints() >= 0
        || usage != null && !usage[SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw new SigningException(
          "证书“" + SignerName.of(issued) + "”的用途不是电子签名：请向发证机构申请用于电子签名（数字签名、抗抵赖）的证书");
    }
    return issued;
  }

  private SigningException wrong() {
    List<String> names = certificates.stream().map(SignerName::of).toList();
    return new SigningException(
        "证书（"
            + String.join("、", names)
            + "）不是为这个密钥颁发的，密钥库没有改动：请核对是不是凭 keys request 对这个密钥库生成的申请领取的证书，"
            + "密钥库有没有写错，有几个密钥的用 --key-alias 指明");
  }

  /** From the certificate upwards as far as those that were given reach. */
  private List<X509Certificate> chain(X509Certificate issued) {
    List<X509Certificate> chain = new ArrayList<>(List.of(issued));
    for (Optional<X509Certificate> next = issuer(issued); next.isPresent(); ) {
      chain.add(next.get());
      next = issuer(next.get()).filter(certificate -> !chain.contains(certificate));
    }
    return chain;
  }

  private Optional<X509Certificate> issuer(X509Certificate of) {
    return certificates.stream()
        .filter(other -> !other.equals(of) && hasSigned(other, of))
        .findFirst();
  }

  private static boolean hasSigned(X509Certificate issuer, X509Certificate subject) {
    if (!issuer.getSubjectX500Principal().equals(subject.getIssuerX500Principal())) {
      return false;
    }
    try {
      subject.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Optional<String> missing(List<X509Certificate> chain) {
    X509Certificate last = chain.get(chain.size() - 1);
    return hasSigned(last, last)
        ? Optional.empty()
        : Optional.of(SignerName.of(last.getIssuerX500Principal()));
  }

  /** A copy of a file beside it, under a name that is not taken. */
  private static Path keep(Path file) throws IOException {
    for (int number = 1; ; number++) {
      Path copy = file.resolveSibling(file.getFileName() + ".old" + number);
      try {
        OwnerOnly.create(copy, Files.readAllBytes(file));
        return copy;
      } catch (FileAlreadyExistsException e) {
        continue;
      }
    }
  }
}
