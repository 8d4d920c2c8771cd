package org.yanbao.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yanbao.publish.sign.NewKey;
import org.yanbao.publish.sign.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keys create}: makes a key in a PKCS#12 file. */
@Command(
    name = "create",
    header = "生成签名密钥，存入新的 PKCS#12 密钥库",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false)
final class KeysCreateCommand implements Callable<Integer> {
  @Mixin private HelpOption help;

  @Parameters(paramLabel = "文件", description = "新密钥库的文件名（.p12）；已有的文件不会被覆盖。")
  private Path file;

  @Option(names = "--name", paramLabel = "名称", required = true, description = "签署人的名称，写入证书。")
  private String name;

  @Option(names = "--organisation", paramLabel = "单位", description = "签署人所属的单位。")
  private String organisation;

  @Option(
      names = "--algorithm",
      paramLabel = "EC|RSA",
      defaultValue = "EC",
      description = "EC 为 P-256（默认），RSA 为 3072 位。")
  private String algorithm;

  @Option(
      names = "--years",
      paramLabel = "年数",
      defaultValue = "3",
      description = "自签名证书的有效年数，默认 3。")
  private int years;

  @Mixin private PasswordOptions password;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!algorithm.matches("(?i)EC|RSA")) {
      throw new ParameterException(
          spec.commandLine(), "选项 --algorithm 只能是 EC 或 RSA，而不是“" + algorithm + "”。");
    }
    if (years < 1 || years > 30 || name.isBlank()) {
      throw new ParameterException(
          spec.commandLine(),
          name.isBlank() ? "选项 --name 不能是空的。" : "选项 --years 应为 1 到 30 的整数，而不是 " + years + "。");
    }
    NewKey wanted =
        new NewKey(
            name.strip(),
            Optional.ofNullable(organisation).filter(text -> !text.isBlank()),
            algorithm.equalsIgnoreCase("RSA"),
            years);
    SigningKey key = wanted.writeTo(file, password.choose());
    var out = spec.commandLine().getOut();
    out.println("已生成密钥库 " + file + "，仅本人可读。请另行备份，并妥善保管口令：口令忘记了无法找回。");
    CertificatePrinter.print(out, key.certificate());
    out.println("这是自签名证书。需要发证机构颁发证书的，用 keys request 生成申请。");
    out.flush();
    return ExitCode.COMPLETE;
  }
}
