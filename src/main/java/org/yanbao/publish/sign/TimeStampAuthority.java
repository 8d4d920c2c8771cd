package org.yanbao.publish.sign;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.util.CollectionStore;

/**
 * A time-stamp authority that is asked over HTTP (RFC 3161). Only hashes are sent to it.
 * Thread-safe.
 */
public final class TimeStampAuthority {
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 2;

  private final URI address;
  private final Duration patience;
  private final HttpClient client;
  private final SecureRandom random = new SecureRandom();

  /**
   * An authority.
   *
   * @param patience how long an answer is waited for
   */
  public TimeStampAuthority(URI address, Duration patience) {
    this.address = address;
    this.patience = patience;
    this.client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
  }

  /**
   * The authority at an address that a user wrote; an answer is waited for 20 seconds.
   *
   * @throws SigningException when it is no address of HTTP
   */
  public static TimeStampAuthority at(String address) {
    try {
      URI uri = new URI(address.strip());
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?")) {
        return new TimeStampAuthority(uri, Duration.ofSeconds(20));
      }
    } catch (java.net.URISyntaxException e) {
      throw wrongAddress(address, e);
    }
    throw wrongAddress(address, null);
  }

  private static SigningException wrongAddress(String address, Exception cause) {
    return new SigningException(
        "时间戳服务的地址“" + address + "”写得不对：应当是以 http:// 或 https:// 开头的网址", cause);
  }

  /**
   * A time-stamp over a hash.
   *
   * @param sha256 the hash
   * @throws SigningException when the authority cannot be reached or does not answer as it must
   */
  TimeStamp stamp(byte[] sha256) {
    try {
      TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      TimeStampRequest request =
          generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(64, random));
      TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
      requireAnswer(response, request);
      if (response.getTimeStampToken() == null) {
        throw new SigningException(
            "时间戳服务 " + address + " 拒绝了请求（" + response.getStatusString() + "）：请向该服务的管理单位查询");
      }
      return checked(response.getTimeStampToken().toCMSSignedData());
    } catch (TSPException | CMSException | IOException | RuntimeException e) {
      if (e instanceof SigningException known) {
        throw known;
      }
      throw new SigningException("时间戳服务 " + address + " 的回答不是有效的时间戳：请核对地址，或者向该服务的管理单位查询", e);
    }
  }

  /** Another nonce or another hash: somebody else's time-stamp, or an old one played back. */
  private void requireAnswer(TimeStampResponse response, TimeStampRequest request) {
    try {
      response.validate(request);
    } catch (TSPException e) {
      throw new SigningException(
          "时间戳服务 " + address + " 给出的时间戳不是对本次请求的回答：请核对地址和网络中间的设备，或者向该服务的管理单位查询", e);
    }
  }

  private byte[] ask(byte[] question) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("Content-Type", "application/timestamp-query")
            .POST(HttpRequest.BodyPublishers.ofByteArray(question))
            .build();
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == 200) {
          return answer.body();
        }
        if (attempt >= ATTEMPTS || answer.statusCode() < 500) {
          throw new SigningException(
              "时间戳服务 " + address + " 没有受理请求（HTTP " + answer.statusCode() + "）：请核对地址和使用权限");
        }
      } catch (HttpTimeoutException e) {
        throw new SigningException(
            "时间戳服务 "
                + address
                + (e instanceof HttpConnectTimeoutException
                    ? " 连接不上"
                    : "在 " + patience.toSeconds() + " 秒内没有回答")
                + "：请核对地址和网络，稍后再试；暂不需要时间戳的，去掉 --tsa",
            e);
      } catch (IOException e) {
        if (attempt >= ATTEMPTS) {
          throw new SigningException(
              "时间戳服务 " + address + " 连接不上：请核对地址和网络，稍后再试；暂不需要时间戳的，去掉 --tsa", e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SigningException("等待时间戳时程序被中断", e);
      }
    }
  }

  /**
   * Keeps the certificate of the time-stamping unit in the token and takes the others out: the
   * signature of the token covers that one only, so the others are kept where they are covered.
   */
  private TimeStamp checked(CMSSignedData token) throws CMSException, IOException {
    List<X509CertificateHolder> others = new ArrayList<>(token.getCertificates().getMatches(null));
    var information = token.getSignerInfos().iterator().next();
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> own =
        token.getCertificates().getMatches(information.getSID());
    if (own.size() != 1) {
      throw new SigningException("时间戳服务 " + address + " 的时间戳没有附签发证书：请向该服务的管理单位查询");
    }
    others.removeAll(own);
    CMSSignedData bare =
        CMSSignedData.replaceCertificatesAndCRLs(token, new CollectionStore<>(own), null, null);
    try {
      X509CertificateHolder unit = own.iterator().next();
      JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
      var certificate = converter.getCertificate(unit);
      if (!information.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
        throw new SigningException("时间戳服务 " + address + " 的时间戳签名无效：请向该服务的管理单位查询");
      }
      List<java.security.cert.X509Certificate> above = new ArrayList<>();
      for (X509CertificateHolder other : others) {
        above.add(converter.getCertificate(other));
      }
      return new TimeStamp(bare.getEncoded(ASN1Encoding.DER), certificate, above);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new CMSException("certificate of the time-stamping unit", e);
    }
  }
}
