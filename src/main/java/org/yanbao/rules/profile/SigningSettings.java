package org.yanbao.rules.profile;

import java.util.Optional;
import java.util.Set;
import org.yanbao.rules.source.YamlMap;

/** Reads how papers are signed. */
final class SigningSettings {
  private static final Set<String> LEVELS = Set.of("B", "T", "LT", "LTA");

  private SigningSettings() {}

  /** The settings of a file, those that it leaves out taken from another profile. */
  static Profile.Signing of(YamlMap root, Profile.Signing other) {
    YamlMap map = root.map("签名");
    map.allow(Set.of("密钥库", "时间戳服务", "级别", "印章"));
    String keystore = map.text("密钥库");
    String authority = map.text("时间戳服务");
    String level = map.text("级别");
    if (!level.isEmpty() && !LEVELS.contains(level)) {
      map.problem("级别", "签名的级别应写 B、T、LT 或 LTA，而不是“" + level + "”。");
      level = "";
    }
    if (!authority.isEmpty() && !authority.matches("https?://\\S+")) {
      map.problem("时间戳服务", "时间戳服务应写以 http:// 或 https:// 开头的网址，而不是“" + authority + "”。");
      authority = "";
    }
    return new Profile.Signing(
        keystore.isEmpty() ? other.keystore() : keystore,
        authority.isEmpty() ? other.authority() : authority,
        level.isEmpty() ? other.level() : level,
        seal(map).or(other::seal));
  }

  private static Optional<Boolean> seal(YamlMap map) {
    String value = map.text("印章");
    return switch (value) {
      case "" -> Optional.empty();
      case "是", "true" -> Optional.of(true);
      case "否", "false" -> Optional.of(false);
      default -> {
        map.problem("印章", "“印章”应写 是 或 否，而不是“" + value + "”。");
        yield Optional.empty();
      }
    };
  }
}
