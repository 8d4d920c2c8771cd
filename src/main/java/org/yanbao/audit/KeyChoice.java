package org.yanbao.audit;

import java.nio.file.Path;
import java.util.Optional;
import org.yanbao.publish.sign.SigningKey;

/** Which key signs. */
@FunctionalInterface
public interface KeyChoice {
  /**
   * The key that the user names; else the one that the profile names.
   *
   * @param keystore the keystore that the profile names
   * @throws org.yanbao.publish.sign.SigningException when it cannot be used, with what to do
   */
  SigningKey key(Optional<Path> keystore);
}
