package org.yanbao.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule files of a folder, read once.
 *
 * @param files the files in the order of their names
 * @param hash SHA-256 over names and bytes of the files, hexadecimal
 */
record RuleFolder(List<RuleFile> files, String hash) {
  private static final String EXTENSION = ".drl";

  /**
   * Reads every {@code *.drl} of a folder.
   *
   * @throws RuleBookException when there is no such folder, no rule file, or a file that is no
   *     UTF-8
   */
  static RuleFolder read(Path folder) throws RuleBookException {
    if (!Files.isDirectory(folder)) {
      throw new RuleBookException("找不到规则文件夹：" + folder + "。请用 --rules 指明规则文件夹的位置。");
    }
    MessageDigest digest = Digests.sha256();
    List<RuleFile> files = new ArrayList<>();
    List<RuleProblem> problems = new ArrayList<>();
    for (Path path : ruleFiles(folder)) {
      String name = path.getFileName().toString();
      try {
        byte[] bytes = Files.readAllBytes(path);
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, bytes.length));
        digest.update(bytes);
        files.add(new RuleFile(name, decode(bytes)));
      } catch (CharacterCodingException e) {
        problems.add(new RuleProblem(name, 0, 0, "", "文件不是UTF-8编码。请用文本编辑器另存为UTF-8（不带BOM）。"));
      } catch (IOException e) {
        problems.add(new RuleProblem(name, 0, 0, "", "文件读不出来（" + e.getMessage() + "）。请检查文件及其权限。"));
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleBookException(problems);
    }
    if (files.isEmpty()) {
      throw new RuleBookException("规则文件夹 " + folder + " 里没有规则文件（*.drl）。请检查 --rules 所指的位置。");
    }
    return new RuleFolder(List.copyOf(files), HexFormat.of().formatHex(digest.digest()));
  }

  private static List<Path> ruleFiles(Path folder) throws RuleBookException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> path.getFileName().toString().endsWith(EXTENSION))
          .filter(Files::isRegularFile)
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new RuleBookException("规则文件夹 " + folder + " 读不出来（" + e.getMessage() + "）。请检查其权限。");
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes))
        .toString()
        .replace("\r\n", "\n");
  }
}
