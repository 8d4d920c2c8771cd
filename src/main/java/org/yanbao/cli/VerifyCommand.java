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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.archive.ArchiveCheck;
import org.yanbao.archive.SignatureCheck;
import org.yanbao.archive.SignatureResult;
import org.yanbao.archive.TrustAnchors;
import org.yanbao.audit.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: whether archived findings are signed, whole and untouched. */
@Command(
    name = "verify",
    header = "核验审计意见书和整个归档：签名是否有效，文件是否被改动、增删",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footer = {"", "退出码：0 全部有效；2 命令有误；4 有文件未通过核验。"})
final class VerifyCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA)
          .withZone(ZoneId.of("Asia/Shanghai"));

  /** From this number of files on, those that do not hold are named again at the end. */
  private static final int MANY = 10;

  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "文件或文件夹",
      arity = "1..*",
      description = "要核验的审计意见书（PDF），或审核的输出目录：后者连同签名清单一并核验，少了、多了、换了、改了文件都会查出。")
  private List<Path> paths;

  @Option(
      names = "--trust",
      paramLabel = "文件",
      description = "可信签署人的证书（PEM、DER 或 PKCS#12）；写明后，其他人的签名不予认可。")
  private Path trust;

  @Option(
      names = "--head",
      paramLabel = "校验值",
      description = "审核结束时显示、事先抄存的归档清单校验值；整个归档被退回到较早的状态时，只有比对它才能查出。")
  private String head;

  @Option(names = "--json", description = "逐个文件输出一行 JSON，供其他程序读取。")
  private boolean json;

  @Spec private CommandSpec spec;

  private int verified;
  private final List<SignatureResult> failures = new ArrayList<>();

  @Override
  public Integer call() throws SetupException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new SetupException("找不到“" + path + "”。请检查文件或文件夹的名称和位置是否写对。");
      }
    }
    if (head != null && paths.stream().noneMatch(ArchiveCheck::isArchive)) {
      throw new SetupException("选项 --head 只用于核验整个归档：请写明审核的输出目录。");
    }
    Optional<TrustAnchors> anchors = anchors();
    SignatureCheck check = new SignatureCheck(anchors);
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        tell(check.verify(path));
      } else if (ArchiveCheck.isArchive(path)) {
        archive(path, anchors);
      } else {
        oneByOne(path, check);
      }
    }
    if (verified == 0) {
      throw new SetupException("没有可核验的文件：所写的文件夹里没有 PDF 文件。");
    }
    if (!json) {
      total(spec.commandLine().getOut());
    }
    return failures.isEmpty() ? ExitCode.COMPLETE : ExitCode.DOES_NOT_HOLD;
  }

  private void oneByOne(Path folder, SignatureCheck check) throws SetupException {
    List<Path> files = pdfFilesBelow(folder);
    files.forEach(file -> tell(check.verify(file)));
    if (!files.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("注意：文件夹“" + folder + "”里没有归档的清单，以上只是逐份核验签名，不能判断有没有缺少或者调换文件。");
    }
  }

  private Optional<TrustAnchors> anchors() throws SetupException {
    try {
      return Optional.ofNullable(trust).map(TrustAnchors::read);
    } catch (IllegalArgumentException e) {
      throw new SetupException(e.getMessage() + "。", e);
    }
  }

  private Optional<String> head() {
    if (head != null && !head.matches("[0-9a-fA-F]{64}")) {
      throw new ParameterException(
          spec.commandLine(), "选项 --head 应为审核结束时显示的 64 位校验值，而不是“" + head + "”。");
    }
    return Optional.ofNullable(head).map(text -> text.toLowerCase(Locale.ROOT));
  }

  private void archive(Path path, Optional<TrustAnchors> anchors) throws SetupException {
    try {
      ArchiveCheck.verify(path, anchors, head(), this::tell);
    } catch (IOException e) {
      throw new SetupException("无法读取文件夹“" + path + "”的内容。请检查读取权限。", e);
    }
  }

  private void tell(SignatureResult result) {
    verified++;
    if (!result.holds()) {
      failures.add(result);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(VerifyJson.line(result));
      out.flush();
    } else {
      print(out, result);
    }
  }

  /** After many results nobody scrolls back for the few that matter. */
  private void total(PrintWriter out) {
    if (verified > MANY && !failures.isEmpty()) {
      out.println();
      out.println("未通过的文件：");
      for (SignatureResult failure : failures) {
        out.println("  【" + failure.state().chinese() + "】" + failure.file());
      }
    }
    out.println(
        "共核验 "
            + verified
            + " 个文件：通过 "
            + (verified - failures.size())
            + " 个，未通过 "
            + failures.size()
            + " 个。");
  }

  private void print(PrintWriter out, SignatureResult result) {
    String file = "【" + result.state().chinese() + "】" + result.file();
    if (result.holds() && result.signer().isEmpty()) {
      out.println(file + "　" + result.message());
      return;
    }
    out.println(file);
    out.println("    " + result.message());
    result
        .signer()
        .ifPresent(
            signer ->
                out.println(
                    "    签署人："
                        + signer.name()
                        + "　签署时间："
                        + TIME.format(signer.time())
                        + stamped(signer)));
    out.flush();
  }

  private static String stamped(SignatureResult.Signer signer) {
    return signer.timeStamps().isEmpty()
        ? ""
        : signer.timeStamps().stream()
            .map(TIME::format)
            .collect(Collectors.joining("、", "　时间戳：", ""));
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
