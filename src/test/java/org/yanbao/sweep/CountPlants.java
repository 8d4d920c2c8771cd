package org.yanbao.sweep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yanbao.report.StatutoryForm;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;

/** Figures, fee and period in the running text: N, F, D. */
final class CountPlants extends Planter {
  private static final String FEE = "信息处理费|信息公开处理费|收取费用|收费通知|提供信息收取";
  private static final String PERIOD = "统计期限|统计时限|统计时间|时间范围|统计周期|所列数据";
  private static final Map<String, String> GROUPS =
      new TreeMap<>(
          Map.of(
              "予以公开", "三(一)", "部分公开", "三(二)", "不予公开", "三(三)", "无法提供", "三(四)", "不予处理", "三(五)",
              "其他处理", "三(六)"));

  CountPlants(Base base) {
    super(base);
  }

  @Override
  void plantAll() {
    if (!has("一") && !has("六")) {
      return;
    }
    applications();
    outcomes();
    disputes();
    documents();
    fee();
    period();
  }

  /** The sentence with a figure that is wrong must be found, with the right one be silent. */
  private void both(String rule, String section, String sentence, long right, String... following) {
    String s = has(section) ? section : "六";
    sentence(rule, s, sentence.replace("#", Long.toString(right + 3)), following);
    sentence("-" + rule, s, sentence.replace("#", Long.toString(right)), following);
  }

  private void applications() {
    long in = total("一");
    long old = total("二");
    long done = total("三(七)");
    long out = total("四");
    String y = Integer.toString(base.year());
    for (String s :
        List.of(
            "全年共收到政府信息公开申请#件。",
            y + "年，共受理政府信息公开申请#件。",
            "本年度新收政府信息公开申请 # 件。",
            "本机关共收到政府信息公开申请#件，均已按规定处理。",
            y + "年共收到依申请公开#件。",
            "全年收到公民、法人和其他组织政府信息公开申请#件。",
            "依申请公开方面，全年新收到申请#件。",
            "共接收政府信息公开申请#宗。",
            "今年以来，共受理依申请公开政府信息#件。",
            "收到依申请公开申请#件，均在法定期限内处理。",
            y + "年度，通过信函、网络等方式收到政府信息公开申请共计#件。",
            "我单位" + y + "年收到信息公开申请#件。",
            "新收到政府信息公开申请#件，其中网络申请2件。",
            "全年新增政府信息公开申请#件。",
            "政府信息公开申请#件，较去年有所变化。".replace("政府", "全年共收到政府"))) {
      both("N01", "一", s, in, "N11");
    }
    for (String s :
        List.of(
            "全年共办结政府信息公开申请#件。",
            "全年办结申请#件。",
            "已办结政府信息公开申请#件。",
            y + "年共答复政府信息公开申请#件。",
            "全年办理答复政府信息公开申请#件。",
            "本年度办结政府信息公开申请#件，未发生逾期。")) {
      both("N02", "一", s, done, "N05");
    }
    for (String s :
        List.of(
            "结转下年度继续办理#件。",
            "有#件申请结转下年度办理。",
            "结转下一年度#件。",
            "结转至" + (base.year() + 1) + "年继续办理#件。",
            "政府信息公开申请结转下年#件。")) {
      both("N03", "一", s, out);
    }
    for (String s :
        List.of(
            "上年结转政府信息公开申请#件。", "上年度结转#件。", (base.year() - 1) + "年结转申请#件。", "上一年度结转政府信息公开申请#件。")) {
      both("N03", "一", s, old);
    }
    if (in > 0) {
      for (String s :
          List.of(
              "全年未收到政府信息公开申请。",
              "本年度没有收到政府信息公开申请。",
              "本年未收到依申请公开申请。",
              y + "年，我单位未接到任何形式的政府信息公开申请。",
              "全年收到政府信息公开申请0件。",
              "全年无政府信息公开申请。",
              "本年度未受理政府信息公开申请。")) {
        sentence(s.contains("0件") ? "N01" : "N11", "一", s, "N01", "N11");
      }
    } else {
      sentence("-N11", "一", "全年未收到政府信息公开申请。");
    }
    if (out > 0) {
      for (String s :
          List.of(
              "所有政府信息公开申请均已办结。",
              "政府信息公开申请已全部办结。",
              "申请全部按时办结。",
              "政府信息公开申请办结率100%。",
              "以上申请均已办理完毕。")) {
        sentence("N12", "一", s);
      }
      for (String s :
          List.of(
              "所有申请均在法定期限内答复。",
              "政府信息公开申请均按时答复。",
              "除结转的以外，政府信息公开申请均已办结。",
              "县长信箱来信全部办结。",
              "人大代表建议全部办结。")) {
        sentence("-N12", "一", s);
      }
    } else {
      sentence("-N12", "一", "所有政府信息公开申请均已办结。");
    }
    for (String s :
        List.of(
            "全年办理人大代表建议178件、政协提案75件。",
            "政府网站收到网民留言205条，均已答复。",
            "其中，县政府本级收到政府信息公开申请2件。",
            "全年受理12345热线工单3028件，办结3011件。",
            "其中通过网络收到申请1件，信函收到申请1件。",
            "上年共收到政府信息公开申请" + (in + 9) + "件。",
            "较" + (base.year() - 1) + "年收到的申请" + (in + 9) + "件有所变化。",
            "政务服务中心全年受理办件12876件，办结12801件。",
            "回应公众关注热点或重大舆情数量27次。",
            "全年收到县长信箱来信81件，办结81件。",
            "承办市人大建议、政协提案52件，答复52件，办结率100%。")) {
      for (String rule : List.of("N01", "N02", "N03", "N12")) {
        sentence("-" + rule, "一", s);
      }
    }
  }

  private void outcomes() {
    StringBuilder list = new StringBuilder();
    GROUPS.forEach(
        (name, row) -> {
          long right = group(row);
          list.append(name).append(right).append("件、");
          both("N04", "一", "办结的政府信息公开申请中，" + name + "#件。", right, "N05");
          both("N04", "一", "全年办结的政府信息公开申请，" + name + "的#件。", right, "N05");
        });
    sentence("-N04", "一", "办理结果：" + list.substring(0, list.length() - 1) + "。");
    long in = total("一");
    long natural = at("表三", "一", "自然人");
    long firms = at("表三", "一", "商业企业");
    both("N07", "一", "从申请人看，自然人申请#件。", natural, "N05");
    both("N07", "一", "其中自然人提出申请#件。".replace("其中", "收到的政府信息公开申请中，"), natural, "N05");
    both("N07", "一", "从政府信息公开申请人看，商业企业申请#件。", firms, "N05");
    both("N07", "一", "收到的政府信息公开申请中，法人或其他组织申请#件。", in - natural, "N05");
    sentence(
        "N05",
        "一",
        "全年收到政府信息公开申请" + in + "件，其中自然人申请" + (natural + 2) + "件、法人或其他组织申请" + (in - natural) + "件。",
        "N07");
    sentence(
        "-N05",
        "一",
        "全年收到政府信息公开申请" + in + "件，其中自然人申请" + natural + "件、法人或其他组织申请" + (in - natural) + "件。");
    long done = total("三(七)");
    if (done > 2) {
      sentence("N05", "一", "全年办结政府信息公开申请" + done + "件，其中予以公开" + done + "件、部分公开2件。", "N04");
      long open = group("三(一)");
      String right = percent(open, done);
      sentence("-N06", "一", "全年办结的申请中，予以公开" + open + "件，占" + right + "%。");
      sentence(
          "N06",
          "一",
          "全年办结的申请中，予以公开" + open + "件，占" + percent(open * 10 + done * 3, done * 10 + 1) + "%。");
      sentence("N17", "一", "全年办结并公开政府信息公开申请" + (open + group("三(二)") + 2) + "件。", "N02");
      sentence("N17", "一", "依法办结并主动公开申请" + (open + group("三(二)") + 2) + "件。", "N02");
      sentence("-N17", "一", "全年办结并公开政府信息公开申请" + (open + group("三(二)")) + "件。");
    }
  }

  private static String percent(long part, long whole) {
    return BigDecimal.valueOf(part * 100)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private long group(String prefix) {
    return StatutoryForm.TABLE_3_ROWS.stream()
        .filter(r -> r.startsWith(prefix))
        .mapToLong(this::total)
        .sum();
  }

  private void disputes() {
    long review = at("表四", "行政复议", "总计");
    long suits = at("表四", "未经复议直接起诉", "总计") + at("表四", "复议后起诉", "总计");
    String y = Integer.toString(base.year());
    for (String s :
        List.of(
            "因政府信息公开被申请行政复议#件。",
            y + "年，因政府信息公开工作被申请行政复议#件。",
            "发生政府信息公开行政复议#件。",
            "全年发生涉及政府信息公开的行政复议案件#起。",
            "本年度因政府信息公开申请引发行政复议#件。")) {
      both("N08", "一", s, review, "N10");
    }
    for (String s :
        List.of(
            "因政府信息公开被提起行政诉讼#件。",
            y + "年，因政府信息公开工作被提起行政诉讼#件。",
            "发生政府信息公开行政诉讼#件。",
            "全年发生涉及政府信息公开的行政诉讼案件#起。")) {
      both("N09", "一", s, suits, "N10");
    }
    List<String> none =
        List.of(
            "全年未发生因政府信息公开引起的行政复议、行政诉讼。",
            "本年度无政府信息公开行政复议、行政诉讼案件。",
            "没有因政府信息公开被申请行政复议或提起行政诉讼的情况。",
            "全年无因政府信息公开申请产生行政复议和行政诉讼问题。",
            "未出现因政府信息公开引发的复议、诉讼情况。",
            "本年度未产生政府信息公开方面的行政复议和行政诉讼。");
    none.forEach(s -> sentence(review + suits > 0 ? "N10" : "-N10", "一", s));
    for (String s :
        List.of(
            "全年办理行政复议案件218件、行政应诉案件47件，涉及土地征收、工伤认定。", "全年行政诉讼案件败诉率下降3个百分点。", "县司法局全年受理行政复议申请96件。")) {
      for (String rule : List.of("N08", "N09", "N10", "N01")) {
        sentence("-" + rule, "一", s);
      }
    }
    boolean mixed = at("表四", "行政复议", "结果纠正") + at("表四", "行政复议", "尚未审结") > 0;
    for (String s : List.of("政府信息公开行政复议均获维持。", "行政复议结果均为维持。", "复议案件全部维持。", "被申请行政复议的案件均维持原行政行为。")) {
      sentence(mixed ? "N16" : "-N16", "一", s);
    }
  }

  private void documents() {
    long made = at("表二", "行政规范性文件", "本年制发件数");
    long gone = at("表二", "行政规范性文件", "本年废止件数");
    long valid = at("表二", "行政规范性文件", "现行有效件数");
    String y = Integer.toString(base.year());
    for (String s :
        List.of(
            "全年制发行政规范性文件#件。",
            y + "年，共制定行政规范性文件#件。",
            "本年度新制发规范性文件#件。",
            "全年出台行政规范性文件#件。",
            "印发行政规范性文件#件。")) {
      both("N13", "一", s, made);
    }
    for (String s : List.of("全年废止行政规范性文件#件。", "本年废止规范性文件#件。")) {
      both("N13", "一", s, gone);
    }
    for (String s : List.of("现行有效行政规范性文件#件。", "截至年底，现行有效的行政规范性文件共#件。")) {
      both("N13", "一", s, valid);
    }
    for (String s :
        List.of("全年公开县政府文件1206件。", "全年印发各类文件318件。", "主动公开规范性文件解读材料24件。", "公开政策性文件及行政规范性文件解读57条。")) {
      sentence("-N13", "一", s);
    }
    new TreeMap<>(Map.of("行政许可", "行政许可", "行政处罚", "行政处罚", "行政强制", "行政强制"))
        .forEach(
            (row, words) -> {
              long right = at("表二", row, "本年处理决定数量");
              both("N14", "二", "本年度作出" + words + "决定#件。", right);
              both("N14", "二", y + "年共作出" + words + "#件。", right);
              both("N14", "一", "全年作出" + words + "处理决定#件。", right);
              sentence("-N14", "一", "全年公开" + words + "信息" + (right + 31) + "条。");
              sentence("-N14", "一", "在网站公示" + words + "结果" + (right + 31) + "件。");
            });
    both("N15", "一", "全年新制定规章#件。", at("表二", "规章", "本年制发件数"));
    both("N15", "一", "本年度废止规章#件。", at("表二", "规章", "本年废止件数"));
    both("N15", "一", "现行有效规章#件。", at("表二", "规章", "现行有效件数"));
    sentence("-N15", "一", "完善规章制度12项。");
    sentence("-N15", "一", "参与起草省政府规章5件。");
  }

  private void fee() {
    Draft silent = withoutSentences(FEE);
    if (!silent.equals(draft) && base.year() > 2020) {
      plant("F01", "删去信息处理费的说明", silent, "S06", "F06");
      Draft six = has("六") ? silent.withText("六", "本年度没有其他需要特别报告的重要工作，有关情况已在前文说明。") : silent;
      plant("F01", "另写一句无关的", six, "D01");
      plant(
          "F01",
          "只引收费规定",
          has("六") ? silent.adding("六", "本机关严格执行《政府信息公开信息处理费管理办法》规定的收费标准。") : silent,
          "D01");
      plant("F01", "只说行政事业性收费", has("六") ? silent.adding("六", "全年收取行政事业性收费128万元。") : silent, "D01");
      for (String s :
          List.of(
              "本年度未收取信息处理费。",
              "2024年未产生信息处理费。",
              "本年度没有发出收费通知，未收取信息处理费。",
              "信息处理费收取情况：无。",
              "本年度收取信息处理费0元。",
              "无收取信息处理费情况。",
              "未向申请人收取任何费用。",
              "本年度政府信息公开信息处理费为零。",
              "本年未发生信息处理费。",
              "无信息处理费收费情况。",
              "依申请公开信息未收取任何费用。")) {
        if (has("六")) {
          plant("-F01", "改写为：" + s, silent.adding("六", s), "D01");
        }
      }
      if (has("六")) {
        fees(silent);
      }
    }
    if (has("六")) {
      for (String s :
          List.of(
              "无",
              "无。",
              "（无）",
              "暂无",
              "没有。",
              "无其他需要报告的事项。",
              "本年度无其他需要报告的事项。",
              "无其他报告事项",
              "无其他事项。",
              "无需要报告的其他事项。")) {
        plant(
            base.year() > 2020 ? "F06" : "-F06",
            "第六部分只写" + s,
            draft.withText("六", s),
            "F01",
            "D01");
      }
    }
  }

  private void fees(Draft silent) {
    plant(
        "F02", "未收取又收取", silent.adding("六", "本年度未收取信息处理费。").adding("六", "全年按件收取信息处理费300元，涉及申请3件。"));
    plant(
        "F02",
        "未产生又收费",
        silent.adding("六", "全年未产生信息处理费。").adding("六", "依申请提供政府信息收取信息处理费1200元，共2件。"));
    for (String s :
        List.of(
            "全年收取信息处理费800元。",
            "全年对2件申请收取了信息处理费。",
            "按规定收取了信息处理费。",
            "本年度发出收费通知2件，收取信息处理费。",
            "收取信息处理费共计1200元整。")) {
      plant("F03", s, silent.adding("六", s));
    }
    plant("F04", "明细不等", silent.adding("六", "全年收取信息处理费共计1000元，涉及申请5件，其中按件计收600元、按量计收300元。"));
    plant("F04", "明细不等二", silent.adding("六", "本年度共收取信息处理费2400元（按件收费3件900元，按量收费2件1300元）。"));
    plant("-F04", "明细相等", silent.adding("六", "全年收取信息处理费共计1000元，涉及申请5件，其中按件计收600元、按量计收400元。"));
    for (String s :
        List.of("全年收取信息处理费805元，涉及申请2件。", "全年对3件申请收取信息处理费共计1234元。", "收取信息处理费333.5元，共1件。")) {
      plant("F05", s, silent.adding("六", s));
    }
    plant("-F05", "合标准", silent.adding("六", "全年对3件申请收取信息处理费共计1230元。"));
    plant("-F03", "齐全", silent.adding("六", "全年对3件申请收取信息处理费共计1230元。"));
    plant(
        "-F02",
        "政策加未收取",
        silent
            .adding("六", "按照《政府信息公开信息处理费管理办法》，超出30页的按件收取信息处理费，每件100元。")
            .adding("六", "本年度未收取信息处理费。"));
  }

  private void period() {
    String y = Integer.toString(base.year());
    String before = Integer.toString(base.year() - 1);
    Draft silent = withoutSentences(PERIOD);
    if (!silent.equals(draft)) {
      plant("D01", "删去统计期限", silent, "F01", "F06", "S06");
    }
    if (!has("六")) {
      return;
    }
    String whole = y + "年1月1日至" + y + "年12月31日";
    for (String s :
        List.of(
            "本报告统计期限为" + whole + "。",
            "统计时间：" + y + "年1月1日—12月31日。",
            "本报告所列数据统计截止" + y + "年1月1日至12月31日。",
            "数据统计范围为" + whole + "止。",
            "报告中所列数据的统计时限自" + y + "年1月1日起，至12月31日止。",
            "本年度报告数据统计周期为" + y + ".1.1—" + y + ".12.31。",
            "所列数据的统计期限从" + y + " 年 1 月 1 日起到 " + y + " 年 12 月 31 日止。",
            "本报告数据时间为" + y + "年1月1日-" + y + "年12月31日。",
            "本年报中所列数据的统计期限为" + y + "年1月1日至12月31止。")) {
      for (String rule : List.of("-D01", "-D02", "-D03")) {
        plant(rule, s, silent.adding("六", s), "F01");
      }
    }
    for (String s :
        List.of(
            y + "年1月1日至" + y + "年11月30日",
            y + "年1月1日至10月31日",
            y + "年2月1日至" + y + "年12月31日",
            y + "年1月1日至" + y + "年12月30日",
            before + "年12月1日至" + y + "年11月30日",
            y + "年1月1日至" + y + "年6月30日")) {
      plant("D02", s, silent.adding("六", "本报告所列数据的统计期限为" + s + "。"), "F01");
      plant(
          "D02", "自" + s, silent.adding("六", "本报告所列数据的统计期限自" + s.replace("至", "起至") + "止。"), "F01");
    }
    for (String s :
        List.of(
            "本报告所列数据的统计期限为%s年1月1日至%s年12月31日。",
            "本报告所列数据的统计期限自%s年1月1日起至%s年12月31日止。", "统计时间范围：%s年1月1日—%s年12月31日。")) {
      plant("D03", before + s, silent.adding("六", s.formatted(before, before)), "F01");
      String next = Integer.toString(base.year() + 1);
      plant("D03", next + s, silent.adding("六", s.formatted(next, next)), "F01");
    }
    Draft one = silent.adding("六", "本报告所列数据的统计期限为" + whole + "。");
    plant("D06", "两个期限", one.adding("六", "本报告统计期限为" + y + "年1月1日至" + y + "年11月30日。"), "D02", "F01");
    plant(
        "D06",
        "两个年度",
        one.adding("六", "本报告统计期限为" + before + "年1月1日至" + before + "年12月31日。"),
        "D03",
        "F01");
    plant("-D06", "写两遍", one.adding("六", "统计时限自" + y + "年1月1日起至12月31日止。"), "F01");
    plantIn(AuditContext.ofYear(base.year() + 1), "D04", "报送年度晚一年", draft);
    plantIn(AuditContext.ofYear(base.year() - 1), "D04", "报送年度早一年", draft);
    if (text().startsWith(y + "年，")) {
      plant("D05", "开头年份写成上年", replacing("^" + y + "年，", before + "年，"), "N01");
    }
    String inner = name();
    for (String s :
        List.of(
            before + "年，我单位主动公开政府信息326条。",
            before + "年，" + inner + "认真落实政府信息公开条例，扎实推进各项工作。",
            before + "年共公开各类政府信息812条。",
            before + "年度，我单位共组织政务公开培训2次。",
            "截至" + before + "年12月31日，网站累计发布信息512条。",
            "一是" + before + "年全年发布政策解读12篇。")) {
      sentence("D05", "一", s, "N01", "Q05");
    }
    for (String s :
        List.of(
            (base.year() + 1) + "年，我单位将继续做好主动公开。",
            "与" + before + "年相比，公开数量增长12%。",
            "公开" + before + "年度部门决算和" + y + "年度部门预算。",
            "对照" + before + "年度报告提出的问题逐项整改。",
            before + "年12月启动的网站改版于今年3月完成。",
            "落实《" + before + "年政务公开工作要点》。",
            "自" + before + "年起推行政务公开专员制度。",
            "清理" + before + "年以前发布的信息326条。",
            "修订" + before + "年制定的信息公开指南。")) {
      sentence("-D05", "一", s);
    }
    for (String s :
        List.of(
            "按照《政府信息公开信息处理费管理办法》（国办涵〔2020〕109号）执行。",
            "按照《政府信息公开信息处理费管理办法》（国办函[2020]109号）执行。",
            "按照《政府信息公开信息处理费管理办法》（国办函【2020】109号）执行。",
            "按照《政府信息公开信息处理费管理办法》（国办函（2020）109号）执行。",
            "按照《政府信息公开信息处理费管理办法》（国办函〔2020〕第109号）执行。",
            "按照《政府信息公开信息处理费管理办法》国办函〔2020〕109号执行。",
            "按照《政府信息公开信息处理费管理办法》（国办函〔2021〕109号）执行。",
            "按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕31号）编制。")) {
      sentence("D07", "六", s, "F01");
    }
    for (String s :
        List.of(
            "按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行。",
            "按照国办函〔2020〕109号文件执行。",
            "按照《中华人民共和国政府信息公开条例》（国务院令第711号）执行。",
            "按照国办函2020109号执行。")) {
      sentence("-D07", "六", s);
    }
  }
}
