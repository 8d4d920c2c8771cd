package org.yanbao.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yanbao.archive.SignatureResult.Signer;
import org.yanbao.archive.SignatureResult.State;
import org.yanbao.publish.sign.Level;

/**
 * Verifies a whole archive: its chain of signed manifests, every file against what the manifests
 * list, every sheet's signature, and that sheet, json and ledger say the same. Not thread-safe; one
 * per archive.
 */
public final class ArchiveCheck {
  private static final ObjectMapper JSON = new JsonMapper();

  private final Path root;
  private final Manifests manifests;
  private final SignatureCheck signatures;
  private final DetachedCheck detached;
  private final Optional<String> head;
  private final Consumer<SignatureResult> results;
  private final Map<String, Listed> listed = new TreeMap<>();

  /** What a manifest lists, and who signed it. */
  private record Listed(FileHash hash, Optional<Signer> signer) {}

  private ArchiveCheck(
      Path root,
      Optional<TrustAnchors> trust,
      Optional<String> head,
      Consumer<SignatureResult> results) {
    this.root = root;
    this.head = head;
    this.manifests = Manifests.of(root);
    this.signatures = new SignatureCheck(trust);
    this.detached = new DetachedCheck(trust);
    this.results = results;
  }

  /** Whether a folder is an output folder of ours, with or without its manifests. */
  public static boolean isArchive(Path folder) {
    return Files.exists(folder.resolve(Ledger.NAME))
        || Files.exists(folder.resolve(Manifests.NAME));
  }

  /**
   * Verifies an archive.
   *
   * @param trust whom to trust; where it is empty signers are named and not judged
   * @param results is told of every file, manifests first
   * @throws IOException when the folder cannot be read
   */
  public static void verify(
      Path folder, Optional<TrustAnchors> trust, Consumer<SignatureResult> results)
      throws IOException {
    verify(folder, trust, Optional.empty(), results);
  }

  /**
   * Verifies an archive of which a state was made public.
   *
   * @param trust whom to trust; where it is empty signers are named and not judged
   * @param head hash of a manifest that must be among those of the archive: without it nobody can
   *     tell that the whole archive was put back to an earlier state
   * @param results is told of every file, manifests first
   * @throws IOException when the folder cannot be read
   */
  public static void verify(
      Path folder,
      Optional<TrustAnchors> trust,
      Optional<String> head,
      Consumer<SignatureResult> results)
      throws IOException {
    new ArchiveCheck(folder, trust, head, results).verify();
  }

  private void verify() throws IOException {
    manifests();
    Map<String, String> contents = new HashMap<>();
    for (Map.Entry<String, Listed> entry : listed.entrySet()) {
      results.accept(file(entry.getKey(), entry.getValue(), contents));
    }
    ledger(contents);
    extras();
  }

  private void manifests() throws IOException {
    int count = manifests.count();
    if (count == 0) {
      tell(manifests.file(1), State.MISSING, "归档缺少清单，无法知道其中的文件是否齐全。");
    }
    SignatureResult[] signatures = signatures(count);
    String previous = FileHash.NONE;
    boolean isHeadThere = head.isEmpty();
    for (int number = 1; number <= count; number++) {
      Path file = manifests.file(number);
      byte[] content = Files.readAllBytes(file);
      SignatureResult signature = signatures[number];
      try {
        Manifest manifest = Manifest.of(content);
        if (manifest.number() != number || !manifest.previous().equals(previous)) {
          throw new Manifest.Broken("清单与上一次审核的清单不相衔接，有清单被替换或者删除。");
        }
        if (signature.holds() && manifest.level().reaches(Level.T) && stamp(signature).isEmpty()) {
          throw new Manifest.Broken("清单签名上的时间戳被去掉。");
        }
        manifest
            .files()
            .forEach((name, hash) -> listed.put(name, new Listed(hash, signature.signer())));
        results.accept(signature);
      } catch (Manifest.Broken e) {
        tell(file, State.TAMPERED, e.getMessage());
      }
      previous = FileHash.of(content).sha256();
      isHeadThere |= head.equals(Optional.of(previous));
    }
    if (!isHeadThere) {
      tell(
          manifests.file(Math.max(1, count)),
          State.TAMPERED,
          "没有一份清单的校验值是 --head 所写的：归档被退回到较早的状态，或者清单的末尾被截去。");
    }
  }

  /**
   * The signatures of the manifests by number. The newest is judged as of now; a time-stamp on it
   * proves that the one before it, whose signature it lists, was there, and so on.
   */
  private SignatureResult[] signatures(int count) throws IOException {
    SignatureResult[] results = new SignatureResult[count + 1];
    Instant known = Instant.now();
    for (int number = count; number >= 1; number--) {
      byte[] content = Files.readAllBytes(manifests.file(number));
      SignatureResult result =
          detached.verify(manifests.file(number), content, manifests.signature(number), known);
      results[number] = result;
      Optional<Instant> stamp = result.holds() ? stamp(result) : Optional.empty();
      if (number > 1 && stamp.isPresent() && lists(content, number - 1)) {
        known = stamp.get();
      }
    }
    return results;
  }

  private static Optional<Instant> stamp(SignatureResult result) {
    return result.signer().flatMap(signer -> signer.timeStamps().stream().findFirst());
  }

  private boolean lists(byte[] manifest, int earlier) throws IOException {
    Path signature = manifests.signature(earlier);
    try {
      return Files.isRegularFile(signature)
          && FileHash.of(signature)
              .equals(Manifest.of(manifest).files().get(manifests.signatureName(earlier)));
    } catch (Manifest.Broken e) {
      return false;
    }
  }

  private SignatureResult file(String name, Listed entry, Map<String, String> contents)
      throws IOException {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root.normalize())) {
      return result(file, State.TAMPERED, "清单列出了归档以外的文件。");
    }
    if (!Files.isRegularFile(file)) {
      return result(file, State.MISSING, "清单列有此文件，归档中却没有，文件被删除或者改名。");
    }
    if (!FileHash.of(file).equals(entry.hash())) {
      return result(file, State.TAMPERED, "文件与清单所列的不同，被改动或者替换。");
    }
    if (name.endsWith(".pdf")) {
      Path next = Renewals.next(file);
      return Files.isRegularFile(next) ? continued(file, entry, next) : sheet(file, name);
    }
    if (name.endsWith(".json")) {
      contents.put(
          name.substring(0, name.length() - ".json".length()) + ".pdf",
          RecordContent.hash(Files.readString(file)));
    }
    return result(file, State.INTACT, "与清单所列的一致。");
  }

  /** A sheet whose time-stamp was renewed: the renewed one holds all its bytes and is judged. */
  private static SignatureResult continued(Path file, Listed entry, Path next) throws IOException {
    return Renewals.beginsWith(next, entry.hash())
        ? result(file, State.INTACT, "与清单所列的一致；时间戳已经续期，见 " + next.getFileName() + "。")
        : result(file, State.TAMPERED, "续期的文件 " + next.getFileName() + " 与它不相衔接。");
  }

  private SignatureResult sheet(Path file, String name) throws IOException {
    SignatureResult signature = signatures.verify(file);
    if (!signature.holds()) {
      return signature;
    }
    Listed original = listed.get(Renewals.original(name));
    if (original == null
        || !signature
            .signer()
            .map(Signer::certificate)
            .equals(original.signer().map(Signer::certificate))) {
      return result(file, State.UNTRUSTED, "意见书与列出它的清单不是同一张证书签署的，请查明由谁签署。");
    }
    Path json = file.resolveSibling(Slot.jsonOf(Renewals.original(file.getFileName().toString())));
    Optional<byte[]> attached = SheetContent.record(file);
    if (attached.isEmpty()
        || !Files.isRegularFile(json)
        || !Arrays.equals(attached.get(), Files.readAllBytes(json))) {
      return result(file, State.TAMPERED, "意见书所附的数据与旁边的 " + json.getFileName() + " 不一致。");
    }
    return signature;
  }

  /** Every line that names a sheet must say what the json beside the sheet says. */
  private void ledger(Map<String, String> contents) throws IOException {
    Path ledger = root.resolve(Ledger.NAME);
    if (!Files.isRegularFile(ledger)) {
      return;
    }
    try (BufferedReader reader = Files.newBufferedReader(ledger, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String pdf = pdf(line);
        if (pdf == null || !pdf.isEmpty() && !RecordContent.hash(line).equals(contents.get(pdf))) {
          tell(ledger, State.TAMPERED, "第 " + number + " 行与归档中的意见书不一致。");
        }
      }
    } catch (java.nio.charset.CharacterCodingException e) {
      tell(ledger, State.TAMPERED, "文件已经损坏。");
    }
  }

  /** The sheet that a line names; empty if none, null if the line is damaged. */
  private static String pdf(String line) {
    try {
      JsonNode pdf = JSON.readTree(line).path("pdf");
      return pdf.isTextual() ? pdf.asText() : "";
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private void extras() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(file -> !Files.isDirectory(file)).sorted().forEach(files::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    int count = manifests.count();
    for (Path file : files) {
      Path relative = root.relativize(file);
      String name = relative.toString().replace('\\', '/');
      boolean isOurs =
          relative.getNameCount() > 1 || name.endsWith(".pdf") || RunFiles.RENEWED.contains(name);
      if (isOurs && !listed.containsKey(name) && !isManifest(file, count)) {
        tell(file, State.EXTRA, "任何清单都没有列出此文件，不是审核所留，或者审核没有完成。");
      }
    }
  }

  private boolean isManifest(Path file, int count) {
    for (int number = 1; number <= count; number++) {
      if (file.equals(manifests.file(number)) || file.equals(manifests.signature(number))) {
        return true;
      }
    }
    return false;
  }

  private void tell(Path file, State state, String message) {
    results.accept(result(file, state, message));
  }

  private static SignatureResult result(Path file, State state, String message) {
    return new SignatureResult(file, state, message, Optional.empty());
  }
}
