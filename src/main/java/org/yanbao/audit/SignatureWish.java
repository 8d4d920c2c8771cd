package org.yanbao.audit;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.sign.Level;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.SigningException;
import org.yanbao.publish.sign.SigningKey;
import org.yanbao.publish.sign.TimeStampAuthority;
import org.yanbao.publish.typeset.Typeface;
import org.yanbao.rules.profile.Profile;

/**
 * How a run is to be signed, as far as its user says so; the profile says the rest.
 *
 * @param keys the key that signs
 * @param authority address of the time-stamp authority
 * @param level level of the signatures
 */
public record SignatureWish(KeyChoice keys, Optional<String> authority, Optional<Level> level) {
  public SignatureWish {
    Objects.requireNonNull(keys);
    Objects.requireNonNull(authority);
    Objects.requireNonNull(level);
  }

  /** A signature with this key, else as the profile says. */
  public static SignatureWish with(SigningKey key) {
    return new SignatureWish(keystore -> key, Optional.empty(), Optional.empty());
  }

  /**
   * The key that signs.
   *
   * @throws SigningException when it cannot be used
   */
  SigningKey key(Profile profile) {
    String keystore = profile.signing().keystore();
    return keys.key(keystore.isEmpty() ? Optional.empty() : Optional.of(Path.of(keystore)));
  }

  /**
   * Who signs.
   *
   * @throws SigningException when the level needs an authority and there is none, or it cannot be
   *     reached
   */
  Signer signer(Profile profile) {
    SigningKey key = key(profile);
    Signer signer = unsealed(key, profile.signing());
    // A demonstration proves nothing and bears a seal only where that is asked for.
    boolean isSealing =
        profile.signing().seal().orElse(!profile.supervisor().isEmpty() && !key.isDemonstration());
    return isSealing ? signer.sealing(sealed(profile.supervisor())) : signer;
  }

  private static String sealed(String name) {
    if (!FindingsPdf.fitsSeal(name)) {
      throw new SigningException("印章上的名称“" + name + "”是空的或者超过 26 个字：请在审核配置中写明“监督机关”，或者把“印章”改为 否");
    }
    if (!Typeface.lacking(name).isEmpty()) {
      throw new SigningException(
          "字体中没有印章名称“"
              + name
              + "”所用的字（"
              + String.join("、", Typeface.lacking(name))
              + "）：请指定有这些字的字体，或者把“印章”改为 否");
    }
    return name;
  }

  private Signer unsealed(SigningKey key, Profile.Signing profile) {
    Optional<String> address =
        authority.or(() -> Optional.of(profile.authority()).filter(text -> !text.isEmpty()));
    Level wanted =
        level.or(() -> Level.of(profile.level())).orElse(address.isPresent() ? Level.T : Level.B);
    if (wanted == Level.B) {
      return Signer.with(key);
    }
    if (address.isEmpty()) {
      throw new SigningException(
          "签名级别 " + wanted + " 需要时间戳服务：请用 --tsa 写明它的网址，或者在审核配置的“签名”中写明“时间戳服务”");
    }
    return Signer.with(key, wanted, TimeStampAuthority.at(address.get()));
  }
}
