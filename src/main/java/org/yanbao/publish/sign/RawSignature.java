package org.yanbao.publish.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.Signature;

/**
 * Signs bytes with a key, SHA-256 throughout. Thread-safe.
 *
 * @param key who signs
 * @param algorithm fitting to the key
 */
record RawSignature(SigningKey key, SignatureAlgorithm algorithm) {

  static RawSignature with(SigningKey key) {
    String kind = key.key().getAlgorithm();
    EncryptionAlgorithm encryption =
        switch (kind) {
          case "RSA" -> EncryptionAlgorithm.RSA;
          case "EC" -> EncryptionAlgorithm.ECDSA;
          default -> throw new SigningException("不支持 " + kind + " 密钥：请使用 RSA（3072 位以上）或者 P-256 密钥");
        };
    return new RawSignature(
        key, SignatureAlgorithm.getAlgorithm(encryption, DigestAlgorithm.SHA256));
  }

  byte[] sign(byte[] data) {
    try {
      Signature signature = signature();
      signature.initSign(key.key());
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException | ProviderException e) {
      throw new SigningException("签名失败：" + e.getMessage() + "；请核对密钥是否可用", e);
    }
  }

  /** A key in a device signs by that device only. */
  private Signature signature() throws GeneralSecurityException {
    return key.provider().isPresent()
        ? Signature.getInstance(algorithm.getJCEId(), key.provider().get())
        : Signature.getInstance(algorithm.getJCEId());
  }

  boolean verifies(byte[] data, byte[] value) {
    try {
      Signature signature = Signature.getInstance(algorithm.getJCEId());
      signature.initVerify(key.certificate());
      signature.update(data);
      return signature.verify(value);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
