package org.yanbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yanbao.archive.SignatureCheck;
import org.yanbao.archive.SignatureResult;
import org.yanbao.archive.TrustAnchors;
import org.yanbao.audit.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: whether archived findings are signed, whole and untouched. */
@Command(
    name = "verify",
    header = "核验审计意见书的签名是否有效、文件是否被改动",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footer = {"", "退出码：0 全部有效；2 命令有误；4 有文件未通过核验。"})
final class VerifyCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA)
          .withZone(ZoneId.of("Asia/Shanghai"));

  @Mixin private HelpOption help;

  @Parameters(paramLabel = "文件或文件夹", arity = "1..*", description = "要核验的审计意见书（PDF），或存放意见书的文件夹。")
  private List<Path> paths;

  @Option(
      names = "--trust",
      paramLabel = "文件",
      description = "可信签署人的证书（PEM、DER 或 PKCS#12）；写明后，其他人的签名不予认可。")
  private Path trust;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException {
    PrintWriter out = spec.commandLine().getOut();
    SignatureCheck check = new SignatureCheck(Optional.ofNullable(trust).map(TrustAnchors::read));
    int failed = 0;
    List<Path> files = pdfFiles();
    for (Path file : files) {
      SignatureResult result = check.verify(file);
      print(out, result);
      if (!result.holds()) {
        failed++;
      }
    }
    out.println(
        "共核验 " + files.size() + " 份：通过 " + (files.size() - failed) + " 份，未通过 " + failed + " 份。");
    return failed == 0 ? ExitCode.COMPLETE : ExitCode.DOES_NOT_HOLD;
  }

  private void print(PrintWriter out, SignatureResult result) {
    out.println("【" + result.state().chinese() + "】" + result.file());
    out.println("    " + result.message());
    result
        .signer()
        .ifPresent(
            signer ->
                out.println("    签署人：" + signer.name() + "　签署时间：" + TIME.format(signer.time())));
    out.flush();
  }

  private List<Path> pdfFiles() throws SetupException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new SetupException("找不到“" + path + "”。请检查文件或文件夹的名称和位置是否写对。");
      }
      if (Files.isDirectory(path)) {
        files.addAll(pdfFilesBelow(path));
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new SetupException("没有可核验的文件：所写的文件夹里没有 PDF 文件。");
    }
    return files;
  }

  private static List<Path> pdfFilesBelow(Path folder) throws SetupException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new SetupException("无法读取文件夹“" + folder + "”的内容。请检查读取权限。", e);
    }
  }
}
