package org.yanbao.intake.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The external program. It is run on many small pictures at a time, each one line of characters; it
 * uses one thread, and leaves no files.
 */
final class Tesseract {

  /**
   * Which characters it may find. The Chinese data tell a lone 6 badly from a 0, the English well.
   */
  enum Alphabet {
    ANY(List.of("-l", CHINESE)),
    FIGURES(List.of("-l", ENGLISH, "-c", "tessedit_char_whitelist=0123456789.,-/"));

    private final List<String> arguments;

    Alphabet(List<String> arguments) {
      this.arguments = arguments;
    }
  }

  /** How it looks at a picture. */
  enum Approach {
    /** As a line and nothing else: it may not find that there is none. */
    RAW("13"),
    /** It finds the line's words first. */
    SEARCHED("7");

    private final String mode;

    Approach(String mode) {
      this.mode = mode;
    }
  }

  private static final String CHINESE = "chi_sim";
  private static final String ENGLISH = "eng";
  private static final Duration SHORT = Duration.ofSeconds(20);
  private static final int COLUMNS = 12;
  private static final String INSTALL =
      "请安装后重试：Linux 上执行 apt-get install tesseract-ocr tesseract-ocr-chi-sim；"
          + "Windows 上安装 Tesseract 并勾选 Chinese (Simplified) 语言数据，使其 tessdata 目录中有 "
          + CHINESE
          + ".traineddata 和 "
          + ENGLISH
          + ".traineddata，再把安装目录加入 PATH";

  private final String program;

  Tesseract(String program) {
    this.program = program;
  }

  /**
   * Makes sure that it can be used.
   *
   * @throws OcrException if it or its data (simplified Chinese, and English for figures) is not
   *     installed
   */
  void require() throws OcrException {
    String languages;
    try {
      Path folder = Files.createTempDirectory("yanbao-ocr-");
      try {
        languages = run(folder, List.of("--list-langs"), SHORT);
      } finally {
        remove(folder);
      }
    } catch (IOException missing) {
      throw new OcrException("未找到文字识别程序 Tesseract（" + program + "）。" + INSTALL + "。", missing);
    }
    for (String language : List.of(CHINESE, ENGLISH)) {
      if (languages.lines().noneMatch(line -> line.strip().equals(language))) {
        throw new OcrException("文字识别程序 Tesseract 缺少语言数据 " + language + "。" + INSTALL + "。", null);
      }
    }
  }

  /**
   * Reads pictures of one line each.
   *
   * @return for each picture what was read, from left to right; nothing where nothing was found
   */
  List<List<Word>> read(
      List<GreyImage> pictures, Alphabet alphabet, Approach approach, Duration time)
      throws OcrException {
    List<List<Word>> read = new ArrayList<>();
    pictures.forEach(picture -> read.add(new ArrayList<>()));
    if (pictures.isEmpty()) {
      return read;
    }
    try {
      Path folder = Files.createTempDirectory("yanbao-ocr-");
      try {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pictures.size(); i++) {
          Path file = folder.resolve(i + ".pgm");
          Files.write(file, pictures.get(i).toPgm());
          list.append(file).append('\n');
        }
        Path names = Files.writeString(folder.resolve("list.txt"), list);
        List<String> arguments =
            new ArrayList<>(
                List.of(names.toString(), "stdout", "--psm", approach.mode, "--dpi", "200"));
        arguments.addAll(alphabet.arguments);
        arguments.add("tsv");
        parse(run(folder, arguments, time), read);
      } finally {
        remove(folder);
      }
    } catch (IOException failed) {
      throw new OcrException("文字识别程序 Tesseract 未能运行，请检查其安装是否完整。", failed);
    }
    return read;
  }

  private static void parse(String table, List<List<Word>> read) {
    for (String line : table.split("\n")) {
      String[] fields = line.split("\t", COLUMNS);
      if (fields.length == COLUMNS && fields[0].equals("5")) {
        int picture = Integer.parseInt(fields[1]) - 1;
        int left = Integer.parseInt(fields[6]);
        String text = fields[11].strip();
        if (picture < read.size() && !text.isEmpty()) {
          int right = left + Integer.parseInt(fields[8]);
          read.get(picture).add(new Word(text, left, right, Float.parseFloat(fields[10])));
        }
      }
    }
  }

  private String run(Path folder, List<String> arguments, Duration time)
      throws IOException, OcrException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new OcrException("文字识别用时超过上限（" + time.toSeconds() + " 秒），已停止。", null);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new OcrException("文字识别被中断。", stopped);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException("exit value " + process.exitValue());
    }
    try (InputStream in = Files.newInputStream(out)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
