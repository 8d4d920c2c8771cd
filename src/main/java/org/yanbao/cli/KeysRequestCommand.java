package org.yanbao.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.yanbao.audit.SetupException;
import org.yanbao.publish.sign.CertificateRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keys request}: writes a request for a certificate. */
@Command(
    name = "request",
    header = "为已有的密钥生成证书申请（PKCS#10），交发证机构颁发证书",
    synopsisHeading = "%n用法：",
    optionListHeading = "%n选项：%n",
    sortOptions = false)
final class KeysRequestCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Mixin private KeyOptions key;

  @Option(names = "--out", paramLabel = "文件", description = "申请写入哪个文件（.csr）；不写则显示在屏幕上。")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException, IOException {
    String request = CertificateRequest.of(key.loadNamed());
    if (file == null) {
      spec.commandLine().getOut().print(request);
    } else {
      try {
        Files.writeString(file, request, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      } catch (FileAlreadyExistsException e) {
        throw new SetupException("文件“" + file + "”已经存在，不会覆盖。请换一个文件名。", e);
      }
      spec.commandLine().getOut().println("证书申请已写入 " + file + "。");
    }
    spec.commandLine().getOut().flush();
    return ExitCode.COMPLETE;
  }
}
