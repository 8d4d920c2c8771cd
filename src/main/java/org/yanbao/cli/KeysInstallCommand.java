package org.yanbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yanbao.audit.SetupException;
import org.yanbao.publish.sign.IssuedCertificate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keys install}: puts an issued certificate beside the key that it was issued for. */
@Command(
    name = "install",
    header = "把发证机构颁发的证书装入密钥库，换下原来的证书",
    synopsisHeading = "%n用法：",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footer = {
      "",
      "装入之前核对证书是不是为这个密钥颁发的、能不能用于签名；不是的，密钥库不作改动。",
      "原来的密钥库另存为同名的 .old1、.old2 等文件。密码设备里的证书，用设备自带的工具装入。"
    })
final class KeysInstallCommand implements Callable<Integer> {
  @Mixin private HelpOption help;

  @Option(
      names = "--keystore",
      paramLabel = "文件",
      required = true,
      description = "生成证书申请所用的密钥库（.p12、.pfx）。")
  private Path keystore;

  @Option(
      names = {"--cert", "--certificate"},
      paramLabel = "文件",
      required = true,
      description = "颁发的证书（PEM、DER 或 PKCS#7），可以连同上级证书。")
  private Path certificate;

  @Option(names = "--chain", paramLabel = "文件", arity = "1..*", description = "上级证书，直到根证书，可以写几个文件。")
  private List<Path> above = List.of();

  @Option(names = "--key-alias", paramLabel = "名称", description = "密钥的名称；只有一个密钥时可不写。")
  private String alias;

  @Mixin private PasswordOptions password;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException {
    List<X509Certificate> certificates = new ArrayList<>(CertificateFile.read(certificate));
    for (Path file : above) {
      certificates.addAll(CertificateFile.read(file));
    }
    IssuedCertificate.Installed installed =
        new IssuedCertificate(certificates)
            .into(keystore, Optional.ofNullable(alias), password.ask("密钥库 " + keystore + " 的口令："));
    PrintWriter out = spec.commandLine().getOut();
    out.println("证书已装入 " + keystore + "，原来的密钥库保留为 " + installed.kept() + "。");
    CertificatePrinter.print(out, installed.key().certificate());
    installed
        .missing()
        .ifPresent(
            name ->
                out.println(
                    "注意：　　没有上级证书“" + name + "”，别人核验时可能找不到签署人由谁担保。请向发证机构领取，用 --chain 一并重新装入。"));
    out.flush();
    return ExitCode.COMPLETE;
  }
}
