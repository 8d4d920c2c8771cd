package org.yanbao.rules.profile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.source.TextFile;

/**
 * All that stands beside the rules in a rule folder.
 *
 * @param profile the profile
 * @param roster the roster
 * @param waivers the accepted exceptions
 * @param bases what stood in the place of a basis before
 * @param files the files that this was read from
 */
public record Settings(
    Profile profile,
    Roster roster,
    Waivers waivers,
    List<FormerBasis> bases,
    List<TextFile> files) {

  /** The file that sets the limits of rules as they come. */
  public static final String LIMITS = "阈值.yaml";

  /** The same, with another roster. */
  public Settings expecting(Roster other) {
    return new Settings(profile, other, waivers, bases, files);
  }

  public Settings {
    bases = List.copyOf(bases);
    files = List.copyOf(files);
  }

  /**
   * Reads {@code profile.yaml}, {@code roster.csv}, {@code waivers.yaml}, {@code 阈值.yaml} and
   * {@code 依据.yaml} of a folder, each of which may be missing.
   *
   * @param local name of a local profile, {@code profiles/NAME.yaml} or {@code profile-NAME.yaml},
   *     that stands over {@code profile.yaml}; empty for none
   */
  public static Settings read(Path folder, String local, List<RuleProblem> problems) {
    List<TextFile> files = new ArrayList<>();
    ProfileReader profile = new ProfileReader(problems);
    text(folder, LIMITS, files, problems).ifPresent(profile::thresholds);
    text(folder, "profile.yaml", files, problems).ifPresent(profile::over);
    if (!local.isEmpty()) {
      localName(folder, local, problems)
          .flatMap(name -> text(folder, name, files, problems))
          .ifPresent(profile::over);
    }
    Roster roster =
        text(folder, "roster.csv", files, problems)
            .map(file -> Roster.read(file, problems))
            .orElse(Roster.EMPTY);
    Waivers waivers =
        text(folder, "waivers.yaml", files, problems)
            .map(file -> WaiverReader.read(file, problems))
            .orElseGet(Waivers::none);
    List<FormerBasis> bases =
        text(folder, "依据.yaml", files, problems)
            .map(file -> FormerBasis.read(file, problems))
            .orElse(List.of());
    return new Settings(profile.profile(local), roster, waivers, bases, files);
  }

  private static Optional<String> localName(Path folder, String local, List<RuleProblem> problems) {
    List<String> names = List.of("profiles/" + local + ".yaml", "profile-" + local + ".yaml");
    boolean plain = !local.contains("/") && !local.contains("\\") && !local.startsWith(".");
    if (!plain) {
      String message = "配置的名称“" + local + "”不能带文件夹，也不能以点开头。请只写名称，如 --profile 某省。";
      problems.add(new RuleProblem("", 0, 0, "", message));
      return Optional.empty();
    }
    Optional<String> found =
        names.stream().filter(name -> Files.isRegularFile(folder.resolve(name))).findFirst();
    if (found.isEmpty()) {
      String message =
          "找不到名为“"
              + local
              + "”的配置。"
              + NearestName.question(local.replaceFirst("\\.ya?ml$", ""), profiles(folder))
              + "要新建的，放在规则文件夹中，文件名为 "
              + String.join(" 或 ", names)
              + "。";
      problems.add(new RuleProblem("", 0, 0, "", message));
    }
    return found;
  }

  /** Names of the local profiles that there are. */
  private static List<String> profiles(Path folder) {
    List<String> names = new ArrayList<>();
    for (Path place : List.of(folder.resolve("profiles"), folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*.yaml")) {
        for (Path file : files) {
          String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
          if (!place.equals(folder)) {
            names.add(name);
          } else if (name.startsWith("profile-")) {
            names.add(name.substring("profile-".length()));
          }
        }
      } catch (IOException e) {
        // No such folder: no such profiles.
        continue;
      }
    }
    return names;
  }

  private static Optional<TextFile> text(
      Path folder, String name, List<TextFile> files, List<RuleProblem> problems) {
    Path path = folder.resolve(name);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      TextFile file = TextFile.read(path, name);
      files.add(file);
      return Optional.of(file);
    } catch (IOException e) {
      problems.add(TextFile.unreadable(name, e));
      return Optional.empty();
    }
  }
}
