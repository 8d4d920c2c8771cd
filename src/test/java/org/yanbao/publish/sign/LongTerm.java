package org.yanbao.publish.sign;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;

/** What honest and dishonest people add to signed files with the product's own means. */
public final class LongTerm {
  private LongTerm() {}

  /** A file with a genuine time-stamp over all of it, whoever wrote its last update. */
  public static byte[] stamped(byte[] file, String authority) {
    ArchiveTimeStamp.Room room = ArchiveTimeStamp.room(asOurs(file));
    byte[] hash = ByteRange.digest(room.file(), room.start(), room.end());
    byte[] token = TimeStampAuthority.at(authority).stamp(hash).token();
    byte[] hex = HexFormat.of().formatHex(token).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(hex, 0, room.file(), room.start() + 1, hex.length);
    return room.file();
  }

  /** A file whose last update ends as those of the product do, and shows the same. */
  private static byte[] asOurs(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int trailer = text.lastIndexOf("trailer");
    Matcher root = last("/Root (\\d+) 0 R", text.substring(Math.max(0, trailer)));
    Matcher size = last("/Size (\\d+)", text.substring(Math.max(0, trailer)));
    Matcher start = last("startxref\\s+(\\d+)", text);
    String catalog = "";
    Matcher found =
        Pattern.compile("(?s)\n" + root.group(1) + " 0 obj\\s*<<(.*?)>>\\s*endobj").matcher(text);
    while (found.find()) {
      catalog = found.group(1);
    }
    Matcher form = last("/AcroForm (\\d+) 0 R", text);
    Matcher dictionary =
        Pattern.compile("(?s)\n" + form.group(1) + " 0 obj\\s*<<(.*?)>>\\s*endobj").matcher(text);
    String fields = "";
    while (dictionary.find()) {
      fields = dictionary.group(1);
    }
    if (!catalog.contains("/AcroForm ")) {
      catalog += "/AcroForm " + form.group(1) + " 0 R";
    }
    int first = file.length;
    String objects = root.group(1) + " 0 obj\n<<" + oneLine(catalog) + ">>\nendobj\n";
    int second = first + objects.length();
    objects += form.group(1) + " 0 obj\n<<" + oneLine(fields) + ">>\nendobj\n";
    String tail =
        objects
            + "xref\n%s 1\n%010d 00000 n \n".formatted(root.group(1), first)
            + "%s 1\n%010d 00000 n \n".formatted(form.group(1), second)
            + "trailer\n<</Root %s 0 R/Size %s/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(root.group(1), size.group(1), start.group(1), first + objects.length());
    byte[] end = tail.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(file, file.length + end.length);
    System.arraycopy(end, 0, all, file.length, end.length);
    return all;
  }

  private static String oneLine(String dictionary) {
    return dictionary.replaceAll("\\s+", " ").replaceAll("/Fields \\[", "/Fields[");
  }

  private static Matcher last(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    int at = -1;
    while (matcher.find()) {
      at = matcher.start();
    }
    if (at < 0 || !matcher.find(at)) {
      throw new IllegalArgumentException("no " + pattern);
    }
    return matcher;
  }

  /** A file with validation data of somebody else after it. */
  public static byte[] withData(byte[] file, TrustCentre centre) {
    List<X509Certificate> chain = centre.signer().chain();
    return SecurityStore.added(file, StatusServices.ask(chain.subList(0, 1), chain));
  }

  /** A file as the renewal of an archive leaves it. */
  public static byte[] renewed(byte[] file, TrustCentre.Holder holder, TrustCentre centre) {
    TimeStampAuthority authority = TimeStampAuthority.at(centre.tsa());
    Set<X509Certificate> known = new LinkedHashSet<>(holder.chain());
    TimeStamp stamp = authority.stamp(new byte[32]);
    known.addAll(stamp.above());
    return Signer.with(holder.signingKey(), Level.LTA, authority)
        .renewed(file, stamp.unit(), known);
  }

  /** A signature that has lost its time-stamp. */
  public static byte[] withoutTimeStamp(byte[] der) throws Exception {
    CMSSignedData cms = new CMSSignedData(der);
    SignerInformation signer = cms.getSignerInfos().iterator().next();
    return CMSSignedData.replaceSigners(
            cms,
            new SignerInformationStore(SignerInformation.replaceUnsignedAttributes(signer, null)))
        .getEncoded(ASN1Encoding.DER);
  }

  /** A file whose signature has lost its time-stamp; its place is filled with zeros. */
  public static byte[] withoutSignatureTimeStamp(byte[] file) throws Exception {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    Matcher range = last("/ByteRange ?\\[0 (\\d+) (\\d+) ", text);
    int start = Integer.parseInt(range.group(1));
    int end = Integer.parseInt(range.group(2));
    byte[] content = HexFormat.of().parseHex(text, start + 1, end - 1);
    CMSSignedData cms;
    try (ASN1InputStream in = new ASN1InputStream(content)) {
      cms = new CMSSignedData(in.readObject().getEncoded(ASN1Encoding.DER));
    }
    byte[] changed = file.clone();
    Arrays.fill(changed, start + 1, end - 1, (byte) '0');
    byte[] hex =
        HexFormat.of()
            .formatHex(withoutTimeStamp(cms.getEncoded()))
            .getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(hex, 0, changed, start + 1, hex.length);
    return changed;
  }
}
