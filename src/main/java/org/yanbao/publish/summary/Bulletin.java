package org.yanbao.publish.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the draft of the circular on a run (通报, 条例第四十七条) for the supervising body to edit:
 * overview, typical problems, ranking, missing reports.
 */
final class Bulletin {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  /** So many kinds of problems are called typical. */
  private static final int TYPICAL = 8;

  private final RunSummaries run;
  private final Standings standings;
  private final OfficialDocument document;
  private int part;

  private Bulletin(RunSummaries run, Standings standings, OfficialDocument document) {
    this.run = run;
    this.standings = standings;
    this.document = document;
  }

  static void write(Path ledger, RunSummaries run, OutputStream out) throws IOException {
    Standings standings = new Standings(run.scoring());
    LedgerLines.each(ledger, standings::add);
    LedgerLines.each(ledger, standings::addProblems);
    OfficialDocument.write(out, document -> new Bulletin(run, standings, document).write());
  }

  private void write() throws IOException {
    document.title(List.of("关于" + years() + "政府信息公开", "工作年度报告审核情况的通报"));
    document.centred("（草稿，供修改后印发）");
    document.paragraph(
        "根据《中华人民共和国政府信息公开条例》第四十六条、第四十七条，对报送的" + years() + "政府信息公开工作年度报告进行了审核。现将审核情况通报如下。");
    overview();
    problems();
    ranking();
    missing();
    unassessed();
    demands();
    String issuer = run.supervisor().isEmpty() ? "（监督机关）" : run.supervisor();
    document.ending(List.of(issuer, DAY.format(run.made())));
  }

  private String years() {
    List<Integer> years = standings.years();
    return years.isEmpty()
        ? ""
        : years.stream().map(String::valueOf).collect(Collectors.joining("、")) + "年度";
  }

  private void heading(String title) throws IOException {
    String[] ordinals = {"一", "二", "三", "四", "五", "六"};
    document.heading(ordinals[part++] + "、" + title);
  }

  private void overview() throws IOException {
    heading("总体情况");
    StringBuilder text = new StringBuilder();
    text.append("共审核年度报告").append(standings.all().size()).append("份。其中：");
    List<String> verdicts = new ArrayList<>();
    for (String verdict : List.of("合格", "基本合格", "需整改", "无法评定")) {
      long count = standings.count(verdict);
      verdicts.add(verdict + count + "份" + share(count));
    }
    text.append(String.join("，", verdicts)).append("。");
    text.append("共发现不符合")
        .append(standings.errors())
        .append("项、存疑")
        .append(standings.warnings())
        .append(standings.waived() == 0 ? "项。" : "项；另有" + standings.waived() + "项已经豁免，不计在内。");
    if (standings.superseded() > 0) {
      text.append("同一机关同一年度多次报送的，以最后一份为准，另有").append(standings.superseded()).append("份较早的报告没有计入。");
    }
    document.paragraph(text.toString());
    if (!run.unreported().isEmpty()) {
      document.paragraph("按照应报送机关名单，有" + run.unreported().size() + "个机关没有报送年度报告，名单见后。");
    }
  }

  private String share(long count) {
    int all = standings.all().size();
    return all == 0
        ? ""
        : String.format(Locale.ROOT, "（占%.1f%%）", Math.rint(1000.0 * count / all) / 10);
  }

  private void problems() throws IOException {
    heading("主要问题");
    List<Standings.Problem> typical = standings.problems();
    if (typical.isEmpty()) {
      document.paragraph("没有发现不符合或者存疑的问题。");
      return;
    }
    int number = 0;
    for (Standings.Problem problem : typical.subList(0, Math.min(TYPICAL, typical.size()))) {
      number++;
      document.item(
          "（" + ordinal(number) + "）" + problem.title() + "。",
          "涉及"
              + problem.agencies()
              + "个机关、"
              + problem.findings()
              + "项。例如，"
              + problem.agency()
              + "："
              + problem.message());
    }
    if (typical.size() > TYPICAL) {
      document.paragraph("其余" + (typical.size() - TYPICAL) + "类问题见审核汇总表。");
    }
  }

  private static String ordinal(int number) {
    return String.valueOf("一二三四五六七八九十".charAt(number - 1));
  }

  private void ranking() throws IOException {
    heading("得分和排名");
    document.paragraph(run.scoring().words() + "。得分相同的名次并列。");
    List<Standings.Standing> ranked = standings.ranked();
    Places places = new Places();
    Stream<List<String>> rows = ranked.stream().map(one -> ranked(places.of(one.score()), one));
    document.table(
        List.of("名次", "机关", "审核结论", "不符合", "存疑", "得分"),
        new int[] {8, 44, 16, 11, 11, 10},
        rows::iterator);
  }

  private static List<String> ranked(int place, Standings.Standing one) {
    return List.of(
        Integer.toString(place),
        one.agency(),
        one.verdict(),
        Integer.toString(one.errors()),
        Integer.toString(one.warnings()),
        Integer.toString(one.score()));
  }

  /** Gives out places in the order of the scores; equal scores have the same. */
  private static final class Places {
    private int given;
    private int place;
    private int last;

    int of(int score) {
      given++;
      if (given == 1 || score != last) {
        place = given;
        last = score;
      }
      return place;
    }
  }

  private void missing() throws IOException {
    if (run.unreported().isEmpty()) {
      return;
    }
    heading("没有报送的机关");
    Stream<List<String>> rows =
        IntStream.range(0, run.unreported().size())
            .mapToObj(i -> missing(i + 1, run.unreported().get(i)));
    document.table(List.of("序号", "机关", "机关类型", "年度"), new int[] {10, 50, 24, 16}, rows::iterator);
  }

  private static List<String> missing(int number, Unreported agency) {
    String year = agency.year() == 0 ? "" : agency.year() + "年度";
    return List.of(Integer.toString(number), agency.agency(), agency.type(), year);
  }

  private void unassessed() throws IOException {
    List<Standings.Standing> unread = standings.unassessed();
    if (unread.isEmpty()) {
      return;
    }
    heading("未能评定的报告");
    document.paragraph("以下报告没有能够完整读出，不参加排名；未能评定不表示报告存在问题。");
    Stream<List<String>> rows =
        unread.stream().map(one -> List.of(one.agency(), one.file(), one.reason()));
    document.table(List.of("机关", "报送文件", "原因"), new int[] {28, 30, 42}, rows::iterator);
  }

  private void demands() throws IOException {
    heading("工作要求");
    document.paragraph("审核结论为“需整改”的机关，应当按照整改通知书的要求和期限更正报告，重新公布并报送；结论为“基本合格”的机关，应当逐项核实存疑的问题。");
    if (!run.unreported().isEmpty()) {
      document.paragraph("没有报送年度报告的机关，应当立即公布、报送并说明原因。");
    }
    if (!standings.unassessed().isEmpty()) {
      document.paragraph("未能评定的机关，应当重新报送可以读取文字和表格的文件。");
    }
  }
}
