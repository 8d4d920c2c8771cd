package org.yanbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.yanbao.file.WholeFile;
import org.yanbao.publish.sign.SecurityStore;
import org.yanbao.publish.sign.Signer;

/**
 * Adds further time-stamps to the sheets of an archive before the last ones weaken, that is, before
 * the certificates of those who made them end. Nothing is overwritten: the renewed sheet stands
 * beside the old one, begins with all its bytes, and is listed in a further manifest, whose own
 * time-stamp renews those of the manifests before it.
 */
public final class ArchiveRenewal {
  private final Path root;
  private final Manifests manifests;
  private final Signer signer;
  private final Instant limit;

  private ArchiveRenewal(Path root, Signer signer, Instant limit) {
    this.root = root;
    this.manifests = Manifests.of(root);
    this.signer = signer;
    this.limit = limit;
  }

  /**
   * What a renewal did.
   *
   * @param renewed files that were written, relative to the archive
   * @param lasting number of sheets whose time-stamps last beyond the limit
   * @param unstamped number of sheets without a time-stamp
   * @param manifest hash of the manifest that was added; empty where nothing was to be renewed
   */
  public record Outcome(
      List<String> renewed, int lasting, int unstamped, Optional<String> manifest) {
    public Outcome {
      renewed = List.copyOf(renewed);
    }
  }

  /**
   * Renews what ends before a time.
   *
   * @param signer reaches level LTA
   * @param limit sheets whose last time-stamp ends before it are renewed
   * @param tool name and version of the program
   * @param progress is told of every file written
   * @throws OutputFolderException when the archive is in use, or does not agree with its manifests;
   *     then nothing is renewed that cannot be vouched for
   * @throws org.yanbao.publish.sign.SigningException when there is no time-stamp to be had
   * @throws IOException when a file cannot be read or written
   */
  public static Outcome renew(
      Path root, Signer signer, Instant limit, String tool, Consumer<String> progress)
      throws OutputFolderException, IOException {
    FolderLock lock = FolderLock.of(root);
    try {
      return new ArchiveRenewal(root, signer, limit).renew(tool, progress);
    } catch (Manifest.Broken | SignedRange.Broken e) {
      throw new OutputFolderException(
          "归档“" + root + "”不能续期：" + e.getMessage() + " 请先运行 verify 查明情况。", e);
    } finally {
      lock.close();
    }
  }

  private Outcome renew(String tool, Consumer<String> progress)
      throws IOException, OutputFolderException, Manifest.Broken, SignedRange.Broken {
    Map<String, FileHash> written = new TreeMap<>();
    int lasting = 0;
    int unstamped = 0;
    for (Map.Entry<String, FileHash> entry : new TreeMap<>(manifests.listed()).entrySet()) {
      String name = entry.getKey();
      if (!name.endsWith(".pdf") || manifests.listed().containsKey(next(name))) {
        continue;
      }
      byte[] file = unchanged(name, entry.getValue());
      Optional<Stamped> stamped = stamped(file);
      if (stamped.isEmpty()) {
        unstamped++;
      } else if (stamped.get().lastsUntil().isAfter(limit)) {
        lasting++;
      } else {
        byte[] renewed = signer.renewed(file, stamped.get().unit(), stamped.get().known());
        WholeFile.write(root.resolve(next(name)), renewed);
        written.put(next(name), FileHash.of(renewed));
        progress.accept(next(name));
      }
    }
    boolean isDue = !written.isEmpty() || isManifestDue();
    Optional<String> manifest =
        isDue ? Optional.of(manifests.add(written, tool, signer, Instant.now())) : Optional.empty();
    return new Outcome(List.copyOf(written.keySet()), lasting, unstamped, manifest);
  }

  private static String next(String name) {
    int folder = name.lastIndexOf('/') + 1;
    return name.substring(0, folder) + Renewals.next(Path.of(name)).getFileName();
  }

  private byte[] unchanged(String name, FileHash hash) throws IOException, OutputFolderException {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
      throw new OutputFolderException("归档中缺少清单所列的“" + name + "”，不能续期。请先运行 verify 查明情况。", null);
    }
    byte[] content = Files.readAllBytes(file);
    if (!FileHash.of(content).equals(hash)) {
      throw new OutputFolderException("“" + name + "”与清单所列的不同，不能续期。请先运行 verify 查明情况。", null);
    }
    return content;
  }

  /**
   * A file with time-stamps.
   *
   * @param unit certificate of the unit that made the last one
   * @param known all certificates in the signature and in the data after it
   */
  private record Stamped(X509Certificate unit, List<X509Certificate> known) {
    Instant lastsUntil() {
      return unit.getNotAfter().toInstant();
    }
  }

  private static Optional<Stamped> stamped(byte[] file) throws SignedRange.Broken {
    Optional<SignedRange> range = SignedRange.of(file);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    List<TimeStampToken> over = range.get().stamps();
    Optional<TimeStampToken> last =
        over.isEmpty()
            ? StrictCms.timeStamp(range.get().cms().getSignerInfos().iterator().next())
            : Optional.of(over.get(over.size() - 1));
    List<X509Certificate> known = certificates(range.get().cms());
    known.addAll(SecurityStore.certificates(file, range.get().signed()));
    return last.map(stamp -> new Stamped(unit(stamp), known));
  }

  private boolean isManifestDue() throws IOException, SignedRange.Broken {
    Path signature = manifests.signature(manifests.count());
    if (!Files.isRegularFile(signature)) {
      return false;
    }
    CMSSignedData cms = StrictCms.signature(Files.readAllBytes(signature));
    return StrictCms.timeStamp(cms.getSignerInfos().iterator().next())
        .map(stamp -> !unit(stamp).getNotAfter().toInstant().isAfter(limit))
        .orElse(false);
  }

  private static X509Certificate unit(TimeStampToken stamp) {
    try {
      return certificates(new CMSSignedData(stamp.getEncoded())).get(0);
    } catch (CMSException | IOException e) {
      throw new IllegalArgumentException("a token that was read has an encoding", e);
    }
  }

  private static List<X509Certificate> certificates(CMSSignedData cms) {
    List<X509Certificate> certificates = new ArrayList<>();
    try {
      for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
        certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
      }
      return certificates;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("a certificate that was read is one", e);
    }
  }
}
