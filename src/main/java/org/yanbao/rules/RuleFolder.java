package org.yanbao.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanbao.file.Sha256;
import org.yanbao.rules.profile.Settings;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.source.TextFile;

/**
 * The files of a rule folder, read once.
 *
 * @param files the rules in the order of their files' names
 * @param settings what stands beside the rules
 * @param hash SHA-256 over names and bytes of all of them, hexadecimal
 * @param hashBeside the same of what stands beside the rules and is of all of them: all but limits,
 *     deadlines, former bases and what the profile makes of single rules
 */
record RuleFolder(List<RuleFile> files, Settings settings, String hash, String hashBeside) {
  private static final String RULES = ".drl";
  private static final String TABLES = ".drl.xlsx";

  /** Files beside the rules. */
  private static final Set<String> SETTINGS =
      Set.of("profile.yaml", "roster.csv", "waivers.yaml", Settings.LIMITS, "依据.yaml");

  /** Files of which each rule has its own share; what a profile has for all is told by itself. */
  private static final Pattern BY_RULE =
      Pattern.compile("阈值\\.yaml|依据\\.yaml|(profiles/)?profile.*\\.yaml|profiles/.*");

  private static final Pattern LOCAL_PROFILE = Pattern.compile("profile-.+\\.yaml");

  /** What editors and office programs make of all these: other endings, other formats. */
  private static final Pattern LOOKS_LIKE_OURS =
      Pattern.compile("(?![.~]).*\\.(?i:drl\\..*|drl|txt|xlsx?|et|csv|ya?ml)");

  /** Decision tables under another name or in another format. */
  private static final Pattern SPREADSHEET =
      Pattern.compile("决策表.*|.*\\.(?i:drl\\.(xlsx?|xlsm|xlsb|et|ods|csv))");

  private static final String OVERLOOKED =
      "规则文件的名称以 .drl 结尾，决策表以 .drl.xlsx 结尾（xlsx格式），其余的只认 "
          + String.join("、", SETTINGS.stream().sorted().toList())
          + "。请改名或另存，不用的请移走。";

  private static final String NO_FILE = "这不是文件（是文件夹，或者是失效的快捷方式、链接），没有读取。请换成文件，不用的请移走。";

  RuleFolder {
    files = List.copyOf(files);
  }

  /**
   * Reads every {@code *.drl} and {@code *.drl.xlsx} of a folder and what stands beside them.
   *
   * @param local name of the local profile; empty for none
   * @param parses what is known of files that did not change
   * @param problems takes what keeps the folder from being used
   * @param notices takes what should be known
   * @throws RuleBookException when there is no such folder or no rule file
   */
  static RuleFolder read(
      Path folder,
      String local,
      ParseCache parses,
      List<RuleProblem> problems,
      List<RuleProblem> notices)
      throws RuleBookException {
    if (!Files.isDirectory(folder)) {
      throw new RuleBookException("找不到规则文件夹：" + folder + "。请用 --rules 指明规则文件夹的位置。");
    }
    MessageDigest digest = Sha256.digest();
    List<RuleFile> files = new ArrayList<>();
    List<Path> paths = ruleFiles(folder);
    for (Path path : paths) {
      String name = path.getFileName().toString();
      try {
        byte[] bytes = Files.readAllBytes(path);
        update(digest, name, bytes);
        if (name.endsWith(TABLES)) {
          files.addAll(parses.tables(name, bytes, problems));
        } else {
          TextFile text = TextFile.of(name, bytes);
          text.notice().ifPresent(notices::add);
          files.add(new RuleFile(name, text.text()));
        }
      } catch (IOException e) {
        problems.add(TextFile.unreadable(name, e));
      }
    }
    notices.addAll(overlooked(folder));
    if (paths.isEmpty()) {
      throw new RuleBookException("规则文件夹 " + folder + " 里没有规则文件（*.drl）。请检查 --rules 所指的位置。");
    }
    Settings settings = Settings.read(folder, local, problems);
    for (TextFile file : settings.files()) {
      file.notice().ifPresent(notices::add);
      update(digest, file.name(), file.text().getBytes(StandardCharsets.UTF_8));
    }
    HexFormat hex = HexFormat.of();
    return new RuleFolder(
        files, settings, hex.formatHex(digest.digest()), hex.formatHex(beside(settings)));
  }

  private static byte[] beside(Settings settings) {
    MessageDigest digest = Sha256.digest();
    update(digest, "profile", settings.profile().ofAllRules().getBytes(StandardCharsets.UTF_8));
    for (TextFile file : settings.files()) {
      if (!BY_RULE.matcher(file.name()).matches()) {
        update(digest, file.name(), file.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    return digest.digest();
  }

  private static void update(MessageDigest digest, String name, byte[] bytes) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, bytes.length));
    digest.update(bytes);
  }

  /** Files that office programs keep beside an open workbook begin with ~$ and are no rules. */
  private static List<Path> ruleFiles(Path folder) throws RuleBookException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> isRuleFile(path.getFileName().toString()))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new RuleBookException("规则文件夹 " + folder + " 读不出来（" + e.getMessage() + "）。请检查其权限。");
    }
  }

  /** What looks like ours but is none by its name, or no file. */
  private static List<RuleProblem> overlooked(Path folder) throws RuleBookException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .sorted()
          .flatMap(path -> overlookedAt(path).stream())
          .map(told -> new RuleProblem(told.getKey(), 0, 0, "", told.getValue()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new RuleBookException("规则文件夹 " + folder + " 读不出来（" + e.getMessage() + "）。请检查其权限。");
    }
  }

  private static Optional<Map.Entry<String, String>> overlookedAt(Path path) {
    String name = path.getFileName().toString();
    boolean isOurs = isRuleFile(name) || isSettings(name);
    if (!Files.isRegularFile(path)) {
      return isOurs ? Optional.of(Map.entry(name, NO_FILE)) : Optional.empty();
    }
    return isOurs || !LOOKS_LIKE_OURS.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(Map.entry(name, overlooked(name)));
  }

  private static String overlooked(String name) {
    if (SPREADSHEET.matcher(name).matches()) {
      return "这个文件没有读取。决策表要用 xlsx 格式，文件名以 .drl.xlsx 结尾：请用办公软件打开后另存；不用的请移走。";
    }
    return "这个文件没有读取。" + NearestName.question(name, SETTINGS) + OVERLOOKED;
  }

  private static boolean isSettings(String name) {
    return SETTINGS.contains(name) || LOCAL_PROFILE.matcher(name).matches();
  }

  private static boolean isRuleFile(String name) {
    boolean hidden = name.startsWith("~$") || name.startsWith(".");
    return !hidden && (name.endsWith(RULES) || name.endsWith(TABLES));
  }
}
