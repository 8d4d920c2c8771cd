package org.yanbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.yanbao.publish.sign.ByteRange;
import org.yanbao.publish.sign.CertificateSeal;
import org.yanbao.publish.sign.Level;

/**
 * What a signed file must look like byte by byte, before any PDF reader is let near it: a signature
 * over the whole file as it was then, after it nothing but validation data and time-stamps over all
 * before them, and in each gap nothing but the signature and zeros. A reader of PDF forgives; this
 * does not.
 *
 * @param cms the signature
 * @param stamps the time-stamps after it, oldest first
 * @param signed length of the file when it was signed
 */
record SignedRange(CMSSignedData cms, List<TimeStampToken> stamps, int signed) {
  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*]");

  private static final Pattern SEAL = seal(CertificateSeal.KEY);
  private static final Pattern DATA_SEAL = seal(CertificateSeal.DATA_KEY);
  private static final Pattern LEVEL =
      Pattern.compile("/" + CertificateSeal.LEVEL_KEY + "\\s*\\((\\w{1,3})\\)");

  /** A file that is not as it was signed; the message says why, in Chinese. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }

  /** From the beginning to {@code end}, without the gap. */
  private record Range(int start, int gapEnd, int end) {}

  /**
   * The signature of a file.
   *
   * @return empty where the file has none
   * @throws Broken when the file is not as it was signed
   */
  static Optional<SignedRange> of(byte[] file) throws Broken {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    List<Range> ranges = ranges(text);
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    Range first = ranges.get(0);
    CMSSignedData cms = StrictCms.signature(gap(file, first));
    if (!MessageDigest.isEqual(StrictCms.messageDigest(cms), digest(file, first))) {
      throw new Broken("文件内容与签名不符，文件在签署之后被改动");
    }
    String signed = text.substring(0, first.end());
    Matcher seal = SEAL.matcher(signed);
    if (seal.find() && !seal.group(1).equals(seal(cms))) {
      throw new Broken("签名所附的证书被改动");
    }
    List<TimeStampToken> stamps = new ArrayList<>();
    for (Range range : ranges.subList(1, ranges.size())) {
      TimeStampToken stamp = StrictCms.token(gap(file, range));
      StrictCms.requireImprint(stamp, digest(file, range));
      stamps.add(stamp);
    }
    Matcher dataSeal = DATA_SEAL.matcher(signed);
    Optional<String> data = dataSeal.find() ? Optional.of(dataSeal.group(1)) : Optional.empty();
    List<Integer> stampedUpTo = ranges.stream().skip(1).map(Range::end).toList();
    new Updates(file, first.end(), data).require(stampedUpTo);
    requireLevel(signed, cms, stamps);
    return Optional.of(new SignedRange(cms, stamps, first.end()));
  }

  /** What the file was signed to must still be there: time-stamps can be cut out of a file. */
  private static void requireLevel(String signed, CMSSignedData cms, List<TimeStampToken> stamps)
      throws Broken {
    Matcher claim = LEVEL.matcher(signed);
    Optional<Level> level = claim.find() ? Level.of(claim.group(1)) : Optional.empty();
    if (level.isEmpty()) {
      return;
    }
    if (level.get().reaches(Level.T)
        && StrictCms.timeStamp(cms.getSignerInfos().iterator().next()).isEmpty()) {
      throw new Broken("签名上的时间戳被去掉");
    }
    if (level.get() == Level.LTA && stamps.isEmpty()) {
      throw new Broken("文件末尾的归档时间戳被截去");
    }
  }

  private static List<Range> ranges(String text) throws Broken {
    List<Range> ranges = new ArrayList<>();
    Matcher matcher = RANGE.matcher(text);
    int before = 0;
    while (matcher.find()) {
      long start = Long.parseLong(matcher.group(2));
      long gapEnd = Long.parseLong(matcher.group(3));
      long end = gapEnd + Long.parseLong(matcher.group(4));
      if (!matcher.group(1).equals("0")
          || start >= gapEnd
          || matcher.start() < before
          || start < before
          || end <= matcher.end()) {
        throw new Broken("签名所覆盖的范围与文件不符，文件可能被截断或者改动");
      }
      if (end > text.length()) {
        throw new Broken("文件不完整，末尾被截断");
      }
      ranges.add(new Range((int) start, (int) gapEnd, (int) end));
      before = (int) end;
    }
    return ranges;
  }

  private static byte[] digest(byte[] file, Range range) {
    return ByteRange.digest(file, range.start(), range.gapEnd(), range.end());
  }

  /** What stands in a gap: hexadecimal digits in angle brackets, filled up with zeros. */
  private static byte[] gap(byte[] file, Range range) throws Broken {
    int length = range.gapEnd() - range.start();
    String gap = new String(file, range.start(), length, StandardCharsets.ISO_8859_1);
    try {
      byte[] content = HexFormat.of().parseHex(gap, 1, gap.length() - 1);
      byte[] der;
      try (ASN1InputStream in = new ASN1InputStream(content)) {
        ASN1Primitive value = in.readObject();
        if (value == null) {
          throw new Broken("签名区是空的");
        }
        der = value.getEncoded(ASN1Encoding.DER);
      }
      String hex = HexFormat.of().formatHex(der);
      if (!gap.equals("<" + hex + "0".repeat(gap.length() - hex.length() - 2) + ">")) {
        throw new Broken("签名区内有签名以外的内容，或者签名的编码被改动");
      }
      return der;
    } catch (IOException | RuntimeException e) {
      throw new Broken("签名区已经损坏，无法读出签名");
    }
  }

  private static Pattern seal(String key) {
    return Pattern.compile("/" + key + "\\s*\\(([0-9a-f]{64})\\)");
  }

  private static String seal(CMSSignedData cms) throws Broken {
    List<byte[]> certificates = new ArrayList<>();
    try {
      for (X509CertificateHolder certificate : cms.getCertificates().getMatches(null)) {
        certificates.add(certificate.getEncoded());
      }
    } catch (IOException e) {
      throw new Broken("签名所附的证书已经损坏");
    }
    return CertificateSeal.of(certificates);
  }
}
