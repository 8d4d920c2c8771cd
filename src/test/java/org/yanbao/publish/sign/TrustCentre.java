package org.yanbao.publish.sign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A certification authority on the loopback interface: a root, an issuer below it that certifies
 * signers and time-stamping units, its revocation list, its OCSP responder, and a time-stamp
 * authority.
 */
public final class TrustCentre implements AutoCloseable {
  public static final char[] PASSWORD = "test-Password-1".toCharArray();

  /** Every unit has the same keys: to make them takes long. */
  private static final KeyPair UNIT_KEYS = pair("RSA");

  private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime());

  @SuppressWarnings("unchecked")
  private static final Set<String> ALGORITHMS = TSPAlgorithms.ALLOWED;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Holder root;
  private final Holder issuer;
  private final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();
  private final List<String> requests = new ArrayList<>();
  private final AtomicInteger remaining = new AtomicInteger(Integer.MAX_VALUE);
  private final List<Holder> units = new CopyOnWriteArrayList<>();
  private volatile Holder unit;

  /** A key pair with its certificate and those above it. */
  public record Holder(PrivateKey key, List<X509Certificate> chain) {
    public X509Certificate certificate() {
      return chain.get(0);
    }

    /** As the product's signing key. */
    public SigningKey signingKey() {
      return new SigningKey(key, chain);
    }
  }

  private TrustCentre(HttpServer server) {
    this.server = server;
    Instant now = Instant.now();
    Instant from = now.minus(3000, ChronoUnit.DAYS);
    Instant to = now.plus(3000, ChronoUnit.DAYS);
    this.root = holder("CN=测试根证书, C=CN", "EC", null, from, to, Use.AUTHORITY);
    this.issuer = holder("CN=测试签发机构, C=CN", "EC", root, from, to, Use.AUTHORITY);
    unitUntil(to);
  }

  public static TrustCentre open() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      TrustCentre centre = new TrustCentre(server);
      server.setExecutor(centre.threads);
      server.createContext("/", centre::serve);
      server.start();
      return centre;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The certificate that whoever trusts this centre trusts. */
  public X509Certificate anchor() {
    return root.certificate();
  }

  /** Address of the time-stamp authority. */
  public String tsa() {
    return url("tsa");
  }

  /** Address of a service of that name that never answers. */
  public String silent() {
    return url("silent");
  }

  /** Address that answers with something that is no time-stamp. */
  public String babbling() {
    return url("babbling");
  }

  /** Address of a service with that fault. */
  public String faulty(Fault fault) {
    return url(fault.name());
  }

  /** The time-stamp authority answers so many more requests, then it is out of order. */
  public void breakDownAfter(int answers) {
    remaining.set(answers);
  }

  /** From now on every time-stamp is made by the next of these units. */
  public void units(int count) {
    units.clear();
    for (int i = 0; i < count; i++) {
      unitUntil(Instant.now().plus(100 + i, ChronoUnit.DAYS));
      units.add(unit);
    }
  }

  /** What may be wrong with a time-stamp authority. */
  public enum Fault {
    WRONG_NONCE,
    WRONG_HASH,
    REFUSING,
    FORBIDDEN,
    OUT_OF_ORDER,
    FORGED
  }

  /** Paths that were asked for, in order. */
  public List<String> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** From now on time-stamps are made by a new unit whose certificate ends then. */
  public void unitUntil(Instant to) {
    unit =
        holder(
            "CN=测试时间戳服务器, C=CN",
            "RSA",
            issuer,
            Instant.now().minus(1, ChronoUnit.HOURS),
            to,
            Use.TIME_STAMP);
  }

  public void revoke(X509Certificate certificate) {
    revoked.add(certificate.getSerialNumber());
  }

  /** A signer that this centre certified. */
  public Holder signer(String algorithm, Instant from, Instant to) {
    return holder("CN=青禾县政务公开办公室, O=青禾县人民政府, C=CN", algorithm, issuer, from, to, Use.SIGN);
  }

  /**
   * The certificate that this centre issues upon a request, and those above it.
   *
   * @param request PKCS#10 in PEM
   */
  public List<X509Certificate> issue(String request) {
    return issue(request, Use.SIGN);
  }

  /** A certificate that is not for signing papers: that of an authority. */
  public List<X509Certificate> issueForAuthority(String request) {
    return issue(request, Use.AUTHORITY);
  }

  private List<X509Certificate> issue(String request, Use use) {
    try (PEMParser parser = new PEMParser(new StringReader(request))) {
      var asked =
          new JcaPKCS10CertificationRequest((PKCS10CertificationRequest) parser.readObject());
      Instant now = Instant.now();
      X509Certificate issued =
          certify(
              asked.getSubject().toString(),
              asked.getPublicKey(),
              issuer,
              now.minus(1, ChronoUnit.HOURS),
              now.plus(300, ChronoUnit.DAYS),
              use);
      List<X509Certificate> chain = new ArrayList<>(List.of(issued));
      chain.addAll(issuer.chain());
      return chain;
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A signer whose certificate is valid now and for long. */
  public Holder signer() {
    Instant now = Instant.now();
    return signer("EC", now.minus(1, ChronoUnit.HOURS), now.plus(300, ChronoUnit.DAYS));
  }

  /** A keystore with the key of a signer. */
  public static Path keystore(Holder holder, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "office", holder.key(), PASSWORD, holder.chain().toArray(Certificate[]::new));
      store.store(out, PASSWORD);
      return file;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private enum Use {
    AUTHORITY,
    SIGN,
    TIME_STAMP
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    synchronized (requests) {
      requests.add(path);
    }
    byte[] request = exchange.getRequestBody().readAllBytes();
    if (path.equals("/tsa") && remaining.getAndDecrement() <= 0
        || path.equals("/" + Fault.OUT_OF_ORDER)
        || path.equals("/" + Fault.FORBIDDEN)) {
      exchange.sendResponseHeaders(path.equals("/" + Fault.FORBIDDEN) ? 403 : 503, -1);
      exchange.close();
      return;
    }
    try {
      byte[] answer =
          switch (path) {
            case "/tsa" -> timeStamp(new TimeStampRequest(request), ALGORITHMS);
            case "/WRONG_NONCE" -> timeStamp(other(request, BigInteger.TEN, false), ALGORITHMS);
            case "/WRONG_HASH" -> timeStamp(other(request, null, true), ALGORITHMS);
            case "/REFUSING" -> timeStamp(new TimeStampRequest(request), Set.of());
            case "/FORGED" -> forged(timeStamp(new TimeStampRequest(request), ALGORITHMS));
            case "/root.crl" -> list(root);
            case "/issuer.crl" -> list(issuer);
            case "/ocsp" -> status(request);
            case "/silent" -> {
              Thread.sleep(60_000);
              yield new byte[0];
            }
            default -> "busy".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
          };
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (GeneralSecurityException
        | OperatorCreationException
        | TSPException
        | OCSPException e) {
      throw new IllegalStateException(e);
    } finally {
      exchange.close();
    }
  }

  /** A request with another nonce or over another hash. */
  private static TimeStampRequest other(byte[] request, BigInteger nonce, boolean isOtherHash)
      throws IOException {
    TimeStampRequest asked = new TimeStampRequest(request);
    byte[] hash = asked.getMessageImprintDigest();
    hash[0] ^= isOtherHash ? 1 : 0;
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return generator.generate(TSPAlgorithms.SHA256, hash, nonce == null ? asked.getNonce() : nonce);
  }

  /** With a bit of the signature at the end flipped. */
  private static byte[] forged(byte[] response) {
    response[response.length - 1] ^= 1;
    return response;
  }

  private synchronized Holder nextUnit() {
    if (!units.isEmpty()) {
      units.add(units.remove(0));
      return units.get(0);
    }
    return unit;
  }

  private byte[] timeStamp(TimeStampRequest request, Set<String> algorithms)
      throws GeneralSecurityException, OperatorCreationException, TSPException, IOException {
    Holder by = nextUnit();
    var calculators = new JcaDigestCalculatorProviderBuilder().build();
    var signer =
        new JcaSimpleSignerInfoGeneratorBuilder()
            .build("SHA256withRSA", by.key(), by.certificate());
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            signer,
            calculators.get(
                new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                    org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
            new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
    generator.addCertificates(new JcaCertStore(by.chain()));
    return new TimeStampResponseGenerator(generator, algorithms)
        .generate(request, BigInteger.valueOf(SERIAL.incrementAndGet()), new Date())
        .getEncoded();
  }

  private byte[] list(Holder by)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    Instant now = Instant.now();
    var builder =
        new JcaX509v2CRLBuilder(
            by.certificate().getSubjectX500Principal(),
            Date.from(now.minus(Duration.ofMinutes(1))));
    builder.setNextUpdate(Date.from(now.plus(1, ChronoUnit.DAYS)));
    revoked.forEach(serial -> builder.addCRLEntry(serial, new Date(), CRLReason.keyCompromise));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(by.certificate()));
    X509CRLHolder list =
        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.key()));
    return list.getEncoded();
  }

  private byte[] status(byte[] request)
      throws GeneralSecurityException, OperatorCreationException, OCSPException, IOException {
    Date now = Date.from(Instant.now().minus(Duration.ofMinutes(1)));
    var responder = new RespID(new JcaX509CertificateHolder(issuer.certificate()).getSubject());
    BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(responder);
    for (Req one : new OCSPReq(request).getRequestList()) {
      boolean isRevoked = revoked.contains(one.getCertID().getSerialNumber());
      builder.addResponse(
          one.getCertID(),
          isRevoked ? new RevokedStatus(now, CRLReason.keyCompromise) : CertificateStatus.GOOD,
          now,
          Date.from(Instant.now().plus(1, ChronoUnit.DAYS)),
          null);
    }
    var basic =
        builder.build(
            new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.key()),
            issuer.chain().stream()
                .map(TrustCentre::holder)
                .toArray(org.bouncycastle.cert.X509CertificateHolder[]::new),
            new Date());
    OCSPResp response = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic);
    return response.getEncoded();
  }

  private static JcaX509CertificateHolder holder(X509Certificate certificate) {
    try {
      return new JcaX509CertificateHolder(certificate);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair(String algorithm) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(algorithm.equals("RSA") ? 3072 : 256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Holder holder(
      String name, String algorithm, Holder by, Instant from, Instant to, Use use) {
    try {
      KeyPair pair = use == Use.TIME_STAMP ? UNIT_KEYS : pair(algorithm);
      X509Certificate certificate =
          by == null
              ? certify(
                  name, pair.getPublic(), new Holder(pair.getPrivate(), List.of()), from, to, use)
              : certify(name, pair.getPublic(), by, from, to, use);
      List<X509Certificate> chain = new ArrayList<>(Arrays.asList(certificate));
      if (by != null) {
        chain.addAll(by.chain());
      }
      return new Holder(pair.getPrivate(), chain);
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A certificate; one by somebody without a certificate is his own. */
  private X509Certificate certify(
      String name, PublicKey key, Holder by, Instant from, Instant to, Use use)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    boolean isOwn = by.chain().isEmpty();
    X500Principal subject = new X500Principal(name);
    var builder =
        new JcaX509v3CertificateBuilder(
            isOwn ? subject : by.certificate().getSubjectX500Principal(),
            BigInteger.valueOf(SERIAL.incrementAndGet()),
            Date.from(from),
            Date.from(to),
            subject,
            key);
    extend(builder, key, isOwn ? null : by, use);
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.key())));
  }

  private void extend(JcaX509v3CertificateBuilder builder, PublicKey key, Holder by, Use use)
      throws GeneralSecurityException, IOException {
    JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
    int usage =
        use == Use.AUTHORITY
            ? KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature
            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    builder.addExtension(
        Extension.basicConstraints, true, new BasicConstraints(use == Use.AUTHORITY));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    builder.addExtension(
        Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
    if (use == Use.TIME_STAMP) {
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
    if (by == null) {
      return;
    }
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        extensions.createAuthorityKeyIdentifier(by.certificate()));
    // Signers are asked for by OCSP, all others are looked up in a list.
    if (use == Use.SIGN) {
      builder.addExtension(
          Extension.authorityInfoAccess,
          false,
          new AuthorityInformationAccess(
              AccessDescription.id_ad_ocsp,
              new GeneralName(GeneralName.uniformResourceIdentifier, url("ocsp"))));
    } else {
      String list = url(by == root || root == null ? "root.crl" : "issuer.crl");
      builder.addExtension(
          Extension.cRLDistributionPoints,
          false,
          new CRLDistPoint(
              new DistributionPoint[] {
                new DistributionPoint(
                    new DistributionPointName(
                        new GeneralNames(
                            new GeneralName(GeneralName.uniformResourceIdentifier, list))),
                    null,
                    null)
              }));
    }
  }
}
