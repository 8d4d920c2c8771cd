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
  /** Larger farms of time-stamping units than this do not settle. */
  private static final int MOST_UNITS = 8;

  private final SigningKey key;
  private final Level level;
  private final Optional<TimeStampAuthority> authority;
  private final List<TimeStamp> seen;
  private final Optional<ValidationData> data;
  private final Optional<String> seal;

  /**
   * A signer.
   *
   * @param seen a time-stamp of every unit of the authority that is known
   */
  private Signer(
      SigningKey key,
      Level level,
      Optional<TimeStampAuthority> authority,
      List<TimeStamp> seen,
      Optional<ValidationData> data,
      Optional<String> seal) {
    this.key = Objects.requireNonNull(key);
    this.level = level;
    this.authority = authority;
    this.seen = List.copyOf(seen);
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
    List<TimeStamp> seen = List.of(authority.stamp(new byte[32]));
    return new Signer(
        key, level, Optional.of(authority), seen, status(key, level, seen), Optional.empty());
  }

  private static Optional<ValidationData> status(
      SigningKey key, Level level, List<TimeStamp> seen) {
    if (!level.reaches(Level.LT)) {
      return Optional.empty();
    }
    List<X509Certificate> subjects = new ArrayList<>(List.of(key.certificate()));
    seen.forEach(stamp -> subjects.add(stamp.unit()));
    Set<X509Certificate> known = new LinkedHashSet<>(key.chain());
    known.addAll(chain(seen));
    return Optional.of(StatusServices.ask(subjects, known));
  }

  private static Set<X509Certificate> chain(List<TimeStamp> seen) {
    Set<X509Certificate> chain = new LinkedHashSet<>();
    for (TimeStamp stamp : seen) {
      chain.add(stamp.unit());
      chain.addAll(stamp.above());
    }
    return chain;
  }

  /**
   * The same signer, to whom a further unit of the authority is known. What he has signed remains
   * valid.
   *
   * @throws SigningException when the status of its certificate cannot be had, or there is no end
   *     of units
   */
  public Signer knowing(UnitChanged change) {
    if (seen.size() >= MOST_UNITS) {
      throw change;
    }
    List<TimeStamp> more = new ArrayList<>(seen);
    more.add(change.stamp());
    return new Signer(key, level, authority, more, status(key, level, more), seal);
  }

  /** The same signer, with a seal that bears this name. */
  public Signer sealing(String name) {
    return new Signer(key, level, authority, seen, data, Optional.of(name));
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
    all.addAll(chain(seen));
    List<X509Certificate> subjects = new ArrayList<>(List.of(key.certificate(), unit));
    seen.forEach(stamp -> subjects.add(stamp.unit()));
    ValidationData proof = StatusServices.ask(subjects, all);
    try {
      return new ArchiveTimeStamp(this).after(SecurityStore.added(file, proof));
    } catch (UnitChanged e) {
      return knowing(e).renewed(file, unit, known);
    }
  }

  /**
   * A time-stamp over a hash.
   *
   * @throws UnitChanged when it is one of a unit that is not known
   */
  TimeStamp stamp(byte[] sha256) {
    TimeStamp stamp = authority.orElseThrow().stamp(sha256);
    if (seen.stream().noneMatch(known -> known.unit().equals(stamp.unit()))) {
      throw new UnitChanged(stamp);
    }
    return stamp;
  }

  /** Whether a time-stamp goes with every signature. */
  boolean isStamping() {
    return authority.isPresent();
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
    return level.reaches(Level.LTA) ? new ArchiveTimeStamp(this).after(file) : file;
  }

  /** The certificates that travel in a signature, the signer's own first. */
  List<X509Certificate> certificates() {
    Set<X509Certificate> all = new LinkedHashSet<>(key.chain());
    all.addAll(chain(seen));
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
