package org.yanbao.cli;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.Callable;
import org.yanbao.audit.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keys show}: whose a key or a certificate is, and until when it is valid. */
@Command(
    name = "show",
    header = "查看密钥或证书：主体、序列号、有效期、指纹、算法",
    synopsisHeading = "%n用法：",
    optionListHeading = "%n选项：%n",
    sortOptions = false)
final class KeysShowCommand implements Callable<Integer> {
  @Mixin private HelpOption help;

  @Option(
      names = "--certificate",
      paramLabel = "文件",
      description = "查看证书文件（PEM、DER），不需要口令；查看密钥用 --keystore 或 --pkcs11。")
  private Path certificate;

  @Mixin private KeyOptions key;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException {
    for (X509Certificate one : certificates()) {
      CertificatePrinter.print(spec.commandLine().getOut(), one);
    }
    spec.commandLine().getOut().flush();
    return ExitCode.COMPLETE;
  }

  private List<X509Certificate> certificates() throws SetupException {
    if (certificate == null) {
      return List.of(key.load().certificate());
    }
    return CertificateFile.read(certificate);
  }
}
