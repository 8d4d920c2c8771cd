package org.yanbao.publish.sign;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who signs and to which level. Certificates, revocation data and the chain of the time-stamp
 * authority are asked for once and serve a whole batch. Immutable and thread-safe.
 */
public final class Signer {
  private final SigningKey key;
  private final Level level;
  private final Optional<TimeStampAuthority> authority;
  private final List<X509Certificate> authorityChain;
  private final Optional<ValidationData> data;
  private final Optional<String> seal;

  private Signer(
      SigningKey key,
      Level level,
      Optional<TimeStampAuthority> authority,
      List<X509Certificate> authorityChain,
      Optional<ValidationData> data,
      Optional<String> seal) {
    this.key = Objects.requireNonNull(key);
    this.level = level;
    this.authority = authority;
    this.authorityChain = List.copyOf(authorityChain);
    this.data = data;
    this.seal = seal;
  }

  /** Signs at level B: nobody is asked anything. */
  public static Signer with(SigningKey key) {
    return new Signer(
        key, Level.B, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Signs at a level that needs a time-stamp authority. The authority is tried at once, so that a
   * run does not begin that could not sign.
   *
   * @param level T or higher
   * @throws SigningException when the authority or the status of a certificate cannot be reached,
   *     or a certificate is revoked
   */
  public static Signer with(SigningKey key, Level level, TimeStampAuthority authority) {
    if (!level.reaches(Level.T)) {
      return with(key);
    }
    TimeStamp trial = authority.stamp(new byte[32]);
    List<X509Certificate> chain = new ArrayList<>(List.of(trial.unit()));
    chain.addAll(trial.above());
    Optional<ValidationData> data = Optional.empty();
    if (level.reaches(Level.LT)) {
      Set<X509Certificate> known = new LinkedHashSet<>(key.chain());
      known.addAll(chain);
      data = Optional.of(StatusServices.ask(List.of(key.certificate(), trial.unit()), known));
    }
    return new Signer(key, level, Optional.of(authority), chain, data, Optional.empty());
  }

  /** The same signer, with a seal that bears this name. */
  public Signer sealing(String name) {
    return new Signer(key, level, authority, authorityChain, data, Optional.of(name));
  }

  /** The name in the seal that is drawn; empty for none. */
  Optional<String> seal() {
    return seal;
  }

  /** The key that signs. */
  public SigningKey key() {
    return key;
  }

  /** The level that is reached. */
  public Level level() {
    return level;
  }

  /**
   * A file whose last time-stamp is about to weaken, with what proves that this one still holds and
   * a further time-stamp after it.
   *
   * @param unit certificate of the unit that made the last time-stamp
   * @param known certificates that may vouch for it
   * @throws SigningException when there is no time-stamp to be had, or nothing proves that the last
   *     one holds
   */
  public byte[] renewed(byte[] file, X509Certificate unit, Collection<X509Certificate> known) {
    Set<X509Certificate> all = new LinkedHashSet<>(known);
    all.addAll(authorityChain);
    ValidationData proof =
        StatusServices.ask(List.of(key.certificate(), unit, authorityChain.get(0)), all);
    return new ArchiveTimeStamp(authority.orElseThrow()).after(SecurityStore.added(file, proof));
  }

  Optional<TimeStampAuthority> authority() {
    return authority;
  }

  /** What is put into the document to be signed. */
  Optional<ValidationData> data() {
    return data;
  }

  /** The signed file with all that the level asks for after the signature. */
  byte[] completed(byte[] signed) {
    if (data.isEmpty()) {
      return signed;
    }
    byte[] file = SecurityStore.added(signed, data.get());
    return level.reaches(Level.LTA)
        ? new ArchiveTimeStamp(authority.orElseThrow()).after(file)
        : file;
  }

  /** The certificates that travel in a signature, the signer's own first. */
  List<X509Certificate> certificates() {
    Set<X509Certificate> all = new LinkedHashSet<>(key.chain());
    all.addAll(authorityChain);
    return List.copyOf(all);
  }

  /** The certificates that travel in a signature, as DER. */
  List<byte[]> encodedCertificates() {
    List<byte[]> encoded = new ArrayList<>();
    try {
      for (X509Certificate certificate : certificates()) {
        encoded.add(certificate.getEncoded());
      }
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read has an encoding", e);
    }
    return encoded;
  }
}
