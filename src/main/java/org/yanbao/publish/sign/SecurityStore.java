package org.yanbao.publish.sign;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document security store (ISO 32000-2, 12.8.4.3) as it follows a signed file of ours: an
 * update that holds validation data and nothing else. It is written the same way every time, so
 * that whoever knows the data can tell every byte of it.
 */
public final class SecurityStore {
  private static final Pattern REFERENCE = Pattern.compile("/DSS (\\d+) 0 R");
  private static final Pattern VALUE =
      Pattern.compile("\\d+ 0 obj\n<</Length (\\d{1,9})>>stream\n");
  private static final String LISTS =
      "/Type/DSS/Certs\\[([\\d R]*)]/CRLs\\[([\\d R]*)]/OCSPs\\[([\\d R]*)]";
  private static final Pattern STORE = Pattern.compile("\\d+ 0 obj\n<<" + LISTS + ">>\nendobj\n");
  private static final Pattern EARLIER = Pattern.compile(LISTS);

  private SecurityStore() {}

  /**
   * A file with validation data after it; those that it has already are kept.
   *
   * @param file a whole file as our writer made it
   * @throws IllegalArgumentException when the file is not of our making
   */
  public static byte[] added(byte[] file, ValidationData data) {
    IncrementalUpdate update = new IncrementalUpdate(file);
    String catalog = update.dictionary(update.root());
    Matcher reference = REFERENCE.matcher(catalog);
    String earlier = reference.find() ? store(update, reference) : "";
    int store = update.reserve();
    StringBuilder content = new StringBuilder("/Type/DSS");
    put(update, content, "Certs", earlier, data.certificates());
    put(update, content, "CRLs", earlier, data.lists());
    put(update, content, "OCSPs", earlier, data.responses());
    update.put(store, content.toString());
    String mark = "/DSS " + store + " 0 R";
    update.put(
        update.root(),
        earlier.isEmpty()
            ? catalog + mark + "/Extensions<</ESIC<</BaseVersion/1.7/ExtensionLevel 5>>>>"
            : reference.replaceFirst(mark));
    return update.file();
  }

  private static String store(IncrementalUpdate update, Matcher reference) {
    return update.dictionary(Integer.parseInt(reference.group(1)));
  }

  private static void put(
      IncrementalUpdate update,
      StringBuilder store,
      String key,
      String earlier,
      List<byte[]> values) {
    List<String> references = new ArrayList<>();
    Matcher before = Pattern.compile("/" + key + "\\[([^\\]]+)]").matcher(earlier);
    if (before.find()) {
      references.add(before.group(1));
    }
    for (byte[] value : values) {
      int number = update.reserve();
      update.put(number, value);
      references.add(number + " 0 R");
    }
    store.append('/').append(key).append('[').append(String.join(" ", references)).append(']');
  }

  /**
   * The data that were added to a file.
   *
   * @param signed length of the file before
   * @return empty where it is no store of our making that follows; what is returned must still be
   *     held against the bytes, see {@link #added}
   */
  public static Optional<ValidationData> addedTo(byte[] file, int signed) {
    String text = new String(file, signed, file.length - signed, StandardCharsets.ISO_8859_1);
    List<byte[]> values = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    int at = 0;
    while (value.region(at, text.length()).lookingAt()) {
      int start = value.end();
      int length = Integer.parseInt(value.group(1));
      if (length > text.length() - start) {
        return Optional.empty();
      }
      values.add(Arrays.copyOfRange(file, signed + start, signed + start + length));
      at = Math.min(text.length(), start + length + "\nendstream\nendobj\n".length());
    }
    Matcher store = STORE.matcher(text).region(at, text.length());
    if (!store.lookingAt()) {
      return Optional.empty();
    }
    IncrementalUpdate before = new IncrementalUpdate(Arrays.copyOf(file, signed));
    Matcher reference = REFERENCE.matcher(before.dictionary(before.root()));
    Matcher earlier = EARLIER.matcher(reference.find() ? store(before, reference) : "");
    boolean isFirst = !earlier.find();
    int certificates = count(store.group(1)) - (isFirst ? 0 : count(earlier.group(1)));
    int lists = certificates + count(store.group(2)) - (isFirst ? 0 : count(earlier.group(2)));
    int all = lists + count(store.group(3)) - (isFirst ? 0 : count(earlier.group(3)));
    if (certificates < 0 || lists < certificates || all < lists || all != values.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new ValidationData(
            values.subList(0, certificates),
            values.subList(certificates, lists),
            values.subList(lists, values.size())));
  }

  /**
   * The certificates among the data that follow a signed file.
   *
   * @param signed length of the file when it was signed
   */
  public static List<X509Certificate> certificates(byte[] file, int signed) {
    String text = new String(file, signed, file.length - signed, StandardCharsets.ISO_8859_1);
    List<X509Certificate> certificates = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    for (int at = 0; value.find(at); at = value.end()) {
      int length = Math.min(Integer.parseInt(value.group(1)), text.length() - value.end());
      try {
        certificates.add(
            (X509Certificate)
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                        new ByteArrayInputStream(file, signed + value.end(), length)));
      } catch (CertificateException e) {
        // A revocation list or an answer of a responder.
        continue;
      }
    }
    return certificates;
  }

  private static int count(String references) {
    return (int) references.chars().filter(c -> c == 'R').count();
  }
}
