package org.yanbao.publish.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;

/**
 * A device that keeps keys to itself and signs with them (PKCS#11): a smart card, a USB token, a
 * signing machine.
 *
 * @param library the driver of the device
 * @param slot which of its slots, counted from 0
 */
public record Pkcs11(Path library, int slot) {

  /** The keys of a device and who signs with them. */
  record Opened(KeyStore store, Provider provider) {}

  Opened open(char[] pin) {
    if (!Files.isRegularFile(library)) {
      throw new SigningException("PKCS#11 驱动 " + library + " 不存在：请核对 --pkcs11 的路径");
    }
    try {
      Provider provider = Security.getProvider("SunPKCS11").configure(configuration());
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      return new Opened(store, provider);
    } catch (IOException e) {
      if (e.getCause() instanceof UnrecoverableKeyException) {
        throw new SigningException("密码设备的口令（PIN）不对：请核对后重试；多次错误会使设备锁定", e);
      }
      throw new SigningException("密码设备无法打开：" + e.getMessage() + "；请核对设备是否插好", e);
    } catch (GeneralSecurityException | ProviderException | InvalidParameterException e) {
      throw new SigningException(
          "PKCS#11 驱动 " + library + " 的第 " + slot + " 号槽位不能用：请核对驱动、设备和 --pkcs11-slot", e);
    }
  }

  /** Quoted as the provider asks for, so that a path may hold any character. */
  private String configuration() {
    String path = library.toAbsolutePath().toString().replace("\\", "\\\\").replace("\"", "\\\"");
    return "--name=yanbao\nlibrary=\"" + path + "\"\nslotListIndex=" + slot + "\n";
  }
}
