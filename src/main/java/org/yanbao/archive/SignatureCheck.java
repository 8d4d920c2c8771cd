package org.yanbao.archive;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlTimestamp;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.tsp.TimeStampToken;
import org.yanbao.archive.SignatureResult.Signer;
import org.yanbao.archive.SignatureResult.State;

/**
 * Verifies findings PDFs: the signature covers the whole file, nothing was changed, and, where
 * there is something to judge by, the signer is trusted. Thread-safe.
 */
public final class SignatureCheck {
  /** Larger files are not ours and are not read into memory. */
  private static final long LIMIT = 256L * 1024 * 1024;

  private static final Set<SubIndication> STRANGER =
      EnumSet.of(
          SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
          SubIndication.NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
          SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE,
          SubIndication.CHAIN_CONSTRAINTS_FAILURE);
  private static final Set<SubIndication> OUT_OF_TIME =
      EnumSet.of(
          SubIndication.OUT_OF_BOUNDS_NO_POE,
          SubIndication.OUT_OF_BOUNDS_NOT_REVOKED,
          SubIndication.NOT_YET_VALID,
          SubIndication.EXPIRED);
  private static final Set<SubIndication> REVOKED =
      EnumSet.of(
          SubIndication.REVOKED,
          SubIndication.REVOKED_NO_POE,
          SubIndication.REVOKED_CA_NO_POE,
          SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE);

  private final Optional<TrustAnchors> trust;
  private final ValidationPolicy policy = StrictPolicy.make();

  /**
   * A check.
   *
   * @param trust whom to trust; where it is empty the signer is named and not judged
   */
  public SignatureCheck(Optional<TrustAnchors> trust) {
    this.trust = Objects.requireNonNull(trust);
  }

  /** Verifies a file. Whatever the file is, the result says so; nothing is thrown. */
  public SignatureResult verify(Path file) {
    byte[] content;
    try {
      if (Files.isDirectory(file)) {
        return unreadable(file, "这是文件夹，不是 PDF 文件。");
      }
      if (Files.size(file) > LIMIT) {
        return unreadable(file, "文件超过 256 MB，不是本工具生成的审计意见书。");
      }
      content = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return unreadable(file, "文件不存在，请核对路径。");
    } catch (IOException e) {
      return unreadable(file, "文件无法读取，请核对读取权限。");
    }
    return verify(file, content);
  }

  SignatureResult verify(Path file, byte[] content) {
    if (content.length < 5
        || !"%PDF-".equals(new String(content, 0, 5, StandardCharsets.ISO_8859_1))) {
      return unreadable(file, "不是 PDF 文件，或者文件开头已经损坏。");
    }
    try {
      Optional<SignedRange> range = SignedRange.of(content);
      if (range.isEmpty()) {
        return new SignatureResult(file, State.UNSIGNED, "文件没有电子签名，无法证明它未被改动。", Optional.empty());
      }
      return validate(file, content, range.get());
    } catch (SignedRange.Broken e) {
      return tampered(file, e.getMessage() + "。");
    } catch (RuntimeException | StackOverflowError e) {
      return tampered(file, "文件的结构已经损坏，签名无法验证。");
    }
  }

  private SignatureResult validate(Path file, byte[] content, SignedRange range)
      throws SignedRange.Broken {
    PDFDocumentValidator validator =
        new PDFDocumentValidator(new InMemoryDocument(content, "findings.pdf"));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setAIASource(null);
    validator.setCertificateVerifier(verifier);
    List<AdvancedSignature> signatures = validator.getSignatures();
    if (signatures.size() != 1) {
      return tampered(file, "文件应当只有一个签名，实际读出 " + signatures.size() + " 个。");
    }
    CertificateToken certificate = signatures.get(0).getSigningCertificateToken();
    Date time = signatures.get(0).getSigningTime();
    if (certificate == null || time == null) {
      return tampered(file, "签名里没有签署人的证书或者签署时间。");
    }
    List<TimeStampToken> stamps = stamps(range);
    Signer signer =
        SignatureResult.signer(
            certificate.getCertificate(),
            time.toInstant(),
            stamps.stream()
                .map(stamp -> stamp.getTimeStampInfo().getGenTime().toInstant())
                .toList());
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    if (trust.isPresent()) {
      for (X509Certificate anchor : trust.get().certificates()) {
        trusted.addCertificate(new CertificateToken(anchor));
      }
    } else {
      // Nobody to judge the signers by: judge the file as if they were trusted, and say so.
      trusted.addCertificate(certificate);
      stamps.forEach(stamp -> trusted.addCertificate(unit(stamp)));
      validator.setValidationTime(
          stamps.isEmpty() ? time : stamps.get(stamps.size() - 1).getTimeStampInfo().getGenTime());
    }
    verifier.setTrustedCertSources(trusted);
    SimpleReport report = validator.validateDocument(policy).getSimpleReport();
    return result(file, report, signer, stamps.size());
  }

  /** All time-stamps of a file: on the signature, then over the file. */
  private static List<TimeStampToken> stamps(SignedRange range) throws SignedRange.Broken {
    List<TimeStampToken> stamps = new ArrayList<>();
    StrictCms.timeStamp(range.cms().getSignerInfos().iterator().next()).ifPresent(stamps::add);
    stamps.addAll(range.stamps());
    return stamps;
  }

  private static CertificateToken unit(TimeStampToken stamp) {
    try {
      X509CertificateHolder holder = stamp.getCertificates().getMatches(null).iterator().next();
      return DSSASN1Utils.getCertificate(holder);
    } catch (DSSException e) {
      throw new IllegalArgumentException("certificate of a time-stamping unit", e);
    }
  }

  private SignatureResult result(Path file, SimpleReport report, Signer signer, int stamps) {
    String id = report.getFirstSignatureId();
    if (report.getIndication(id) == Indication.TOTAL_PASSED) {
      Optional<SignatureResult> stamp = brokenStamp(file, report, signer, stamps);
      if (stamp.isPresent()) {
        return stamp.get();
      }
      return new SignatureResult(file, State.INTACT, intact(signer), Optional.of(signer));
    }
    SubIndication why = report.getSubIndication(id);
    if (REVOKED.contains(why)) {
      String message = "文件未被改动，但签署人“" + signer.name() + "”的证书已被吊销，没有时间戳证明签署在吊销之前。";
      return new SignatureResult(file, State.UNTRUSTED, message, Optional.of(signer));
    }
    if (STRANGER.contains(why)) {
      String message = "文件未被改动，但签署人“" + signer.name() + "”不在信任的范围之内。";
      return new SignatureResult(file, State.UNTRUSTED, message, Optional.of(signer));
    }
    if (OUT_OF_TIME.contains(why)) {
      String message = "文件未被改动，但签署人“" + signer.name() + "”的证书现在不在有效期内，文件又没有附上足以证明签署时有效的时间戳和证书状态。";
      return new SignatureResult(file, State.UNTRUSTED, message, Optional.of(signer));
    }
    return new SignatureResult(
        file, State.TAMPERED, "签名与文件内容不符，文件在签署之后被改动（" + why + "）。", Optional.of(signer));
  }

  /** A time-stamp that proves nothing, where there is one. */
  private static Optional<SignatureResult> brokenStamp(
      Path file, SimpleReport report, Signer signer, int stamps) {
    List<XmlTimestamp> judged = report.getSignatureTimestamps(report.getFirstSignatureId());
    if (judged.size() != stamps) {
      return Optional.of(
          new SignatureResult(file, State.TAMPERED, "文件中的时间戳与签名不相对应。", Optional.of(signer)));
    }
    return judged.stream()
        .filter(stamp -> stamp.getIndication() != Indication.PASSED)
        .findFirst()
        .map(stamp -> broken(file, stamp.getSubIndication(), signer));
  }

  private static SignatureResult broken(Path file, SubIndication why, Signer signer) {
    if (STRANGER.contains(why)) {
      return new SignatureResult(
          file,
          State.UNTRUSTED,
          "文件未被改动，但时间戳的签发者不在信任的范围之内：请把时间戳服务的根证书一并写入 --trust 所指的文件。",
          Optional.of(signer));
    }
    if (OUT_OF_TIME.contains(why) || REVOKED.contains(why)) {
      return new SignatureResult(
          file,
          State.UNTRUSTED,
          "文件未被改动，但时间戳的证书已经过期或者被吊销，又没有后来的时间戳接续，不能再证明签署的时间。",
          Optional.of(signer));
    }
    return new SignatureResult(
        file, State.TAMPERED, "时间戳无效，文件在加盖时间戳之后被改动（" + why + "）。", Optional.of(signer));
  }

  private String intact(Signer signer) {
    String who =
        "签名完好，覆盖整个文件，签署后没有改动。"
            + (signer.timeStamps().isEmpty() ? "" : "时间戳完好。")
            + "签署人“"
            + signer.name()
            + "”";
    if (signer.demonstration()) {
      return who + "使用的是演示密钥，" + (trust.isPresent() ? "该密钥在信任的范围之内，但" : "") + "不能证明由谁签署。";
    }
    return who + (trust.isPresent() ? "在信任的范围之内（未联网查询证书是否已被吊销）。" : "是否可信未作判断：请用 --trust 指定信任的证书。");
  }

  private static SignatureResult unreadable(Path file, String message) {
    return new SignatureResult(file, State.UNREADABLE, message, Optional.empty());
  }

  private static SignatureResult tampered(Path file, String message) {
    return new SignatureResult(file, State.TAMPERED, message, Optional.empty());
  }
}
