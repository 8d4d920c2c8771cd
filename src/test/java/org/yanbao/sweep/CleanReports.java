package org.yanbao.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;
import org.yanbao.samples.Figures;
import org.yanbao.samples.FormStyle;

/**
 * Reports without a defect, drawn by lot: organs of all kinds, years of both forms, figures from
 * none to many, and for every statement one of the wordings that reports use. The same number
 * always gives the same report.
 */
final class CleanReports {
  private static final List<String> ORGANS =
      List.of(
          "澄浦县人民政府",
          "临岚市人民政府",
          "江岭省人民政府",
          "岚东县",
          "望澜区人民政府",
          "枫渡镇人民政府",
          "澄浦县石塘乡人民政府",
          "江岭省澄浦县青坪彝族乡人民政府",
          "望澜区柳汀街道办事处",
          "临岚高新技术产业开发区管理委员会",
          "澄浦县人民政府办公室",
          "江岭省人民政府办公厅",
          "临岚市水务局",
          "江岭省教育厅",
          "澄浦县卫生健康委员会",
          "国家税务总局临岚市税务局",
          "临岚市公安局望澜分局",
          "临岚市气象局",
          "临岚海关",
          "江岭省药品监督管理局",
          "临岚市住房公积金管理中心",
          "澄浦县应急管理局",
          "临岚市人力资源和社会保障局",
          "江岭省地方金融管理局",
          "澄浦县档案馆",
          "临岚市生态环境局澄浦县分局",
          "澄浦县自然资源和规划局",
          "临岚市政务服务和数据管理局",
          "江岭省粮食和物资储备局",
          "澄浦县退役军人事务局");
  private static final int APPLICANTS = 6;
  private static final List<String> RESULTS =
      List.of(
          "三(一)", "三(一)", "三(一)", "三(二)", "三(三)4", "三(三)6", "三(四)1", "三(四)1", "三(四)3", "三(五)1",
          "三(五)2", "三(六)1");

  private final Random random;
  private final String organ;
  private final int year;
  private final Map<String, long[]> rows = new LinkedHashMap<>();
  private final List<Long> documents;
  private final long review;
  private final long suits;

  private CleanReports(int number) {
    this.random = new Random(number * 0x9E3779B97F4A7C15L);
    this.organ = ORGANS.get(number % ORGANS.size());
    this.year = 2019 + random.nextInt(7);
    int most = List.of(0, 0, 3, 30, 4000).get(random.nextInt(5));
    draw(most == 0 ? 0 : 1 + random.nextInt(most));
    long made = random.nextInt(3) == 0 ? 0 : random.nextInt(9);
    long gone = random.nextInt(3);
    this.documents = List.of(made, gone, made + random.nextInt(60));
    this.review = most == 0 ? 0 : random.nextInt(3);
    this.suits = most == 0 ? 0 : random.nextInt(2);
  }

  /** The year that report reports on. */
  static int year(int number) {
    return new CleanReports(number).year;
  }

  /** A report by its number. */
  static Draft of(int number) {
    return new CleanReports(number).draft();
  }

  private void draw(int applications) {
    List.of("一", "二", "四").forEach(row -> rows.put(row, new long[APPLICANTS]));
    RESULTS.forEach(row -> rows.putIfAbsent(row, new long[APPLICANTS]));
    for (int i = 0; i < applications; i++) {
      int applicant = random.nextInt(10) < 7 ? 0 : random.nextInt(APPLICANTS);
      boolean fresh = random.nextInt(12) > 0;
      boolean open = fresh && random.nextInt(10) == 0;
      rows.get(fresh ? "一" : "二")[applicant]++;
      rows.get(open ? "四" : pick(RESULTS))[applicant]++;
    }
  }

  private Draft draft() {
    boolean old = year < 2021;
    Map<String, List<Long>> all = new LinkedHashMap<>();
    rows.forEach((row, values) -> all.put(row, java.util.Arrays.stream(values).boxed().toList()));
    all.put("行政规范性文件", documents);
    all.put("行政许可", List.of((long) random.nextInt(100_000)));
    all.put("行政处罚", List.of((long) random.nextInt(900)));
    all.put("行政复议", List.of(review, 0L, 0L, 0L));
    all.put("未经复议直接起诉", List.of(0L, 0L, suits, 0L));
    Figures figures = Figures.of(all, Map.of("行政事业性收费", random.nextInt(900) + ".5"));
    List<DraftSection> sections = new ArrayList<>();
    String period = period();
    boolean above = random.nextBoolean();
    if (above) {
      sections.add(
          new DraftSection(
              "",
              List.of(
                  pick(
                      List.of(
                          "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）要求，现公布"
                              + organ
                              + year
                              + "年政府信息公开工作年度报告。"
                              + period,
                          "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。"
                              + period
                              + "如有疑问，请与"
                              + organ
                              + "联系（地址：沿河路18号，邮编：990100，电话：0999-6120018）。",
                          period)))));
    }
    sections.add(new DraftSection("一、总体情况", overview()));
    sections.add(new DraftSection("二、主动公开政府信息情况", List.of("@表二")));
    sections.add(new DraftSection("三、收到和处理政府信息公开申请情况", List.of("@表三")));
    sections.add(new DraftSection("四、政府信息公开行政复议、行政诉讼情况", List.of("@表四")));
    sections.add(new DraftSection("五、存在的主要问题及改进情况", shortcomings()));
    List<String> others = new ArrayList<>();
    if (!old || random.nextBoolean()) {
      others.add(fee());
    }
    if (!above) {
      others.add(period);
    }
    if (others.isEmpty()) {
      others.add("无其他需要报告的事项。");
    }
    if (random.nextBoolean() && others.size() > 1) {
      for (int i = 0; i < others.size(); i++) {
        others.set(i, (i + 1) + "." + others.get(i));
      }
    }
    sections.add(new DraftSection("六、其他需要报告的事项", others));
    String title =
        pick(
            List.of(
                organ + year + "年政府信息公开工作年度报告",
                organ + year + "年度政府信息公开工作年度报告",
                organ + " " + year + " 年政府信息公开工作年度报告"));
    return new Draft(title, sections, figures, old ? FormStyle.OLD : FormStyle.STATUTORY);
  }

  private List<String> overview() {
    List<String> heads =
        pick(
            List.of(
                List.of("（一）主动公开。", "（二）依申请公开。", "（三）政府信息管理。", "（四）政府信息公开平台建设。", "（五）监督保障。"),
                List.of("（一）主动公开情况：", "（二）依申请公开情况：", "（三）政府信息管理情况：", "（四）平台建设情况：", "（五）监督保障情况："),
                List.of("1.主动公开方面。", "2.依申请公开方面。", "3.政府信息管理方面。", "4.政府信息公开平台建设方面。", "5.监督保障方面。"),
                List.of("一是主动公开。", "二是依申请公开。", "三是政府信息管理。", "四是政府信息公开平台建设。", "五是监督保障。")));
    List<String> bodies =
        List.of(proactive(), applications(), management(), platforms(), supervision());
    List<String> parts = new ArrayList<>();
    parts.add(
        pick(
            List.of(
                year + "年，" + organ + "坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻《中华人民共和国政府信息公开条例》，各项工作取得新进展。",
                year + "年，在上级主管部门的精心指导下，我单位认真落实《条例》要求，围绕中心工作推进政府信息公开。",
                "今年以来，我单位紧紧围绕重点工作，不断加大公开力度，切实保障群众的知情权、参与权、表达权和监督权。")));
    for (int i = 0; i < heads.size(); i++) {
      parts.add(heads.get(i) + bodies.get(i));
    }
    return parts;
  }

  private String proactive() {
    return pick(
            List.of(
                "全年通过门户网站公开各类信息"
                    + (990 + random.nextInt(9000))
                    + "条，其中政策文件"
                    + random.nextInt(90)
                    + "条、工作动态"
                    + random.nextInt(900)
                    + "条。",
                year + "年，主动公开政府信息1万余条，微信公众号推送图文" + random.nextInt(2000) + "篇，阅读量51.6万人次。",
                "公开"
                    + (year - 1)
                    + "年度部门决算和"
                    + year
                    + "年度部门预算，发布解读"
                    + random.nextInt(30)
                    + "篇，办理人大代表建议18件、政协提案9件，办结率100%。"))
        + pick(
            List.of(
                "",
                "制发行政规范性文件" + documents.get(0) + "件，均按时公开。",
                "与" + (year - 1) + "年相比，公开数量增长12%。",
                "全年受理12345热线工单3028件，办结3011件。"));
  }

  private String applications() {
    long in = sum("一");
    long old = sum("二");
    long out = sum("四");
    long done = in + old - out;
    if (in + old == 0) {
      return pick(
          List.of(
              "本年度未收到政府信息公开申请。",
              year + "年，未收到任何形式的政府信息公开申请，未发生行政复议、行政诉讼。",
              "全年共收到政府信息公开申请0件。",
              "全年未收到依申请公开申请，没有上年结转的申请。"));
    }
    String received =
        pick(
            List.of(
                "全年共收到政府信息公开申请" + in + "件，上年结转" + old + "件。",
                    year
                        + "年，新收到政府信息公开申请"
                        + in
                        + "件，其中自然人申请"
                        + rows.get("一")[0]
                        + "件，上年度结转"
                        + old
                        + "件。",
                "本年度受理政府信息公开申请" + in + "件，结转上年申请" + old + "件。", "共收到申请 " + in + " 件。"));
    String handled =
        pick(
            List.of(
                "全年办结" + done + "件，结转下年度继续办理" + out + "件。",
                "已办结政府信息公开申请" + done + "件，均在法定期限内答复。",
                "所有申请均按时答复。",
                "办结申请" + done + "件，其中予以公开" + sum("三(一)") + "件、部分公开" + sum("三(二)") + "件。"));
    String dispute =
        review + suits == 0
            ? pick(List.of("全年未发生因政府信息公开引起的行政复议、行政诉讼。", ""))
            : pick(List.of("因政府信息公开被申请行政复议" + review + "件。", ""));
    return received + handled + dispute;
  }

  private String management() {
    return pick(
        List.of(
            "严格执行“三审三校”制度，对历年公开的1760条信息逐条复核，更正9条。",
            "落实先审后发要求，动态调整主动公开目录，清理失效信息31条。",
            "坚持“谁公开、谁审查、谁负责”，开展保密审查和个人信息保护审查，遮挡个人敏感信息215项。"));
  }

  private String platforms() {
    return pick(
        List.of(
            "优化门户网站栏目，新增专栏2个。", "办好政府网站和政务新媒体，设置政务公开专区3处。", "加强政府网站集约化建设，关停僵尸新媒体7个，网站支持IPv6访问。"));
  }

  private String supervision() {
    return pick(
        List.of(
            "将政务公开纳入年度绩效考核，占比4%，考核结果全部合格；组织开展社会评议1次，满意度97.2%；全年未发生责任追究情形。",
            "年度考核为优秀等次，社会评议结果为满意，没有需要追究责任的情况，组织培训3次、参训136人次。",
            "开展工作考核2次、社会评议1次，评议满意率98%；本年度未发生被问责的情况。"));
  }

  private List<String> shortcomings() {
    return pick(
        List.of(
            List.of(
                "存在的主要问题：一是个别信息更新不够及时；二是解读形式较为单一。",
                "改进情况：针对上年存在的问题，建立了按月通报机制。下一步，将同步发布图解，每季度组织培训。"),
            List.of(
                "一年来，工作虽取得一定成效，但与群众期待仍有差距，主要是业务能力有待提高、公开内容不够丰富。"
                    + (year + 1)
                    + "年，我单位将加强培训，拓宽渠道，不断提升公开质量。"),
            List.of("（一）存在问题。基层公开力量薄弱，人员更换频繁。", "（二）改进措施。已配备专职人员，制定业务手册，定期开展检查，推动问题整改到位。")));
  }

  private String fee() {
    return pick(
        List.of(
            "本年度未收取信息处理费。",
            year + "年，本机关依申请提供政府信息没有收取任何费用。",
            "按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定，本年度未产生信息处理费。",
            "信息处理费收取情况：本年度共发出收费通知0件，收取信息处理费0元。",
            year + "年收取信息处理费共计600元，涉及政府信息公开申请2件。",
            "本年度无信息处理费收取情况。"));
  }

  private String period() {
    return pick(
        List.of(
            "本报告所列数据的统计期限自" + year + "年1月1日起，至" + year + "年12月31日止。",
            "本年度报告数据统计期限为" + year + "年1月1日至12月31日。",
            "报告中数据统计时间：" + year + "年1月1日—" + year + "年12月31日。",
            "统计时限为 " + year + " 年 1 月 1 日到 " + year + " 年 12 月 31 日。"));
  }

  private long sum(String row) {
    return java.util.Arrays.stream(rows.get(row)).sum();
  }

  private <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
