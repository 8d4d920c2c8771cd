package org.yanbao.archive;

import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.publish.sign.DemonstrationKey;
import org.yanbao.publish.sign.SignerName;

/**
 * What the verification of one file says.
 *
 * @param file the file
 * @param state what became of it
 * @param message one or more full sentences in Chinese
 * @param signer who signed; empty where no signature could be read
 */
public record SignatureResult(Path file, State state, String message, Optional<Signer> signer) {

  /** What can become of a file. */
  public enum State {
    /** Signed, whole and untouched; the signer trusted, if there was anything to judge him by. */
    INTACT("完好"),
    /** Whole and untouched, but signed by somebody outside the trusted ones. */
    UNTRUSTED("签署人不可信"),
    /** Changed, cut or added to after signing. */
    TAMPERED("已被改动"),
    /** A PDF without a signature. */
    UNSIGNED("没有签名"),
    /** Listed in a manifest and not there. */
    MISSING("缺失"),
    /** There and in no manifest. */
    EXTRA("清单以外"),
    /** Missing, not readable or not a PDF. */
    UNREADABLE("无法读取");

    private final String chinese;

    State(String chinese) {
      this.chinese = chinese;
    }

    /** The word for it. */
    public String chinese() {
      return chinese;
    }
  }

  /**
   * Who signed, by the certificate.
   *
   * @param name the name in the certificate
   * @param time time of signing as the signer claims it
   * @param certificate SHA-256 of the certificate, in hexadecimal digits
   * @param timeStamps times that time-stamps in the file prove, oldest first
   * @param demonstration whether it is a demonstration key, whose signature proves nothing
   */
  public record Signer(
      String name,
      Instant time,
      List<Instant> timeStamps,
      String certificate,
      boolean demonstration) {
    public Signer {
      timeStamps = List.copyOf(timeStamps);
      Objects.requireNonNull(name);
      Objects.requireNonNull(time);
      Objects.requireNonNull(certificate);
    }
  }

  /** A signer by his certificate. */
  static Signer signer(X509Certificate certificate, Instant time, List<Instant> timeStamps) {
    return new Signer(
        SignerName.of(certificate),
        time,
        timeStamps,
        fingerprint(certificate),
        DemonstrationKey.made(certificate));
  }

  /** What tells a certificate from all others: its SHA-256, in hexadecimal digits. */
  static String fingerprint(X509Certificate certificate) {
    try {
      return FileHash.of(certificate.getEncoded()).sha256();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read has an encoding", e);
    }
  }

  public SignatureResult {
    Objects.requireNonNull(file);
    Objects.requireNonNull(state);
    Objects.requireNonNull(message);
    Objects.requireNonNull(signer);
  }

  /** Whether the file may be relied on. */
  public boolean holds() {
    return state == State.INTACT;
  }
}
