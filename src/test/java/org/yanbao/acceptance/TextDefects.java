package org.yanbao.acceptance;

import java.util.List;

/** Defects of the running text: fee, period, figures, wording. */
final class TextDefects {

  private static final String COUNTY = "澄浦县人民政府";
  private static final String COUNTY_PAGE = "岚东县";
  private static final String TOWN = "枫渡镇人民政府";
  private static final String WATER = "临岚市水务局";
  private static final String MARKET = "临岚市市场监督管理局";
  private static final String STREET = "柳汀街道办事处";
  private static final String OFFICE = "望澜区人民政府办公室";
  private static final String ZONE = "临空经济区管理委员会";
  private static final String EDUCATION = "澄浦县教育体育局";
  private static final String FINANCE = "江岭省财政厅";

  private TextDefects() {}

  static List<Defect> fee() {
    return List.of(
        Defect.of("F01", "没有说明信息处理费", WATER, d -> d.withoutParagraph("未产生信息处理费")),
        Defect.of(
            "F01",
            "只讲收费办法不讲收费情况",
            COUNTY,
            d ->
                d.replacing(
                    "依据《政府信息公开信息处理费管理办法》，2024年全县各级行政机关未向申请人收取信息处理费。", "严格执行《政府信息公开信息处理费管理办法》。")),
        Defect.of("F02", "既说未收取又说收取", WATER, d -> d.adding("六", "3.全年按件收取信息处理费400元，涉及申请4件。")),
        Defect.of("F02", "先说收取后说未产生", FINANCE, d -> d.adding("六", "（三）本年度未产生信息处理费。")),
        Defect.of(
            "F03", "收取而没有金额", OFFICE, d -> d.replacing("共收取信息处理费600元，涉及申请2件", "共收取信息处理费，涉及申请2件")),
        Defect.of(
            "F03",
            "收取而没有件数",
            FINANCE,
            d -> d.replacing("信息处理费共计2400元，涉及政府信息公开申请6件", "信息处理费共计2400元")),
        Defect.of("F04", "分项之和不等于总额", MARKET, d -> d.replacing("按件计收1000元", "按件计收900元")),
        Defect.of("F06", "第六部分只写无", OFFICE, d -> d.withText("六", "无")).followedBy("F01", "D01"),
        Defect.of("F06", "第六部分只写无其他事项", COUNTY, d -> d.withText("六", "无其他需要报告的事项。"))
            .followedBy("F01"));
  }

  static List<Defect> period() {
    return List.of(
        Defect.of("D01", "没有统计期限", WATER, d -> d.withoutParagraph("统计期限自2024年1月1日")),
        Defect.of(
            "D01",
            "前言里没有统计期限",
            COUNTY,
            d -> d.replacing("报告中所列数据的统计期限为2024年1月1日至2024年12月31日。", "")),
        Defect.of("D02", "截止到十一月底", FINANCE, d -> d.replacing("2024年12月31日止", "2024年11月30日止")),
        Defect.of("D02", "从二月起算", ZONE, d -> d.replacing("2024年1月1日至", "2024年2月1日至")),
        Defect.of(
            "D03", "期限是上一年的", OFFICE, d -> d.replacing("2024年1月1日至12月31日", "2023年1月1日至12月31日")),
        Defect.of(
            "D03",
            "期限是下一年的",
            COUNTY_PAGE,
            d -> d.replacing("2024年1月1日至2024年12月31日", "2025年1月1日至2025年12月31日")),
        Defect.of("D04", "报送的是上一年的报告", WATER, d -> d).auditedFor(2025),
        Defect.of("D04", "题名年份写错", STREET, d -> d.titled("望澜区柳汀街道办事处2023年政府信息公开工作年度报告"))
            .followedBy("D03", "D05"),
        Defect.of(
                "D06",
                "前后两个期限不一致",
                COUNTY,
                d -> d.adding("六", "（三）本报告数据的统计期限为2024年1月1日至2024年11月30日。"))
            .followedBy("D02"),
        Defect.of("D05", "前言说的是上一年的报告", TOWN, d -> d.replacing("现公布枫渡镇2024年", "现公布枫渡镇2023年")),
        Defect.of("D06", "后一个期限是上一年的", STREET, d -> d.adding("六", "本报告统计时限为2023年1月1日至2023年12月31日。"))
            .followedBy("D03"));
  }

  static List<Defect> figures() {
    return List.of(
        Defect.of("N01", "收到件数与表三不符", WATER, d -> d.replacing("共收到政府信息公开申请12件", "共收到政府信息公开申请14件")),
        Defect.of("N01", "新收件数与表三不符", COUNTY, d -> d.replacing("新收到政府信息公开申请37件", "新收到政府信息公开申请73件")),
        Defect.of("N01", "受理件数与表三不符", STREET, d -> d.replacing("受理政府信息公开申请4件", "受理政府信息公开申请6件")),
        Defect.of(
            "N01", "带其中的件数与表三不符", COUNTY_PAGE, d -> d.replacing("政府信息公开申请58件", "政府信息公开申请85件")),
        Defect.of(
            "N01", "件数在机关名词之后与表三不符", EDUCATION, d -> d.replacing("政府信息公开申请7件", "政府信息公开申请 17 件")),
        Defect.of("N02", "办结件数与表三不符", FINANCE, d -> d.replacing("全年办结68件", "全年办结86件")),
        Defect.of("N02", "年内办结件数与表三不符", OFFICE, d -> d.replacing("年内办结22件", "年内办结24件")),
        Defect.of("N02", "办结申请件数与表三不符", ZONE, d -> d.replacing("办结申请10件", "办结申请9件")),
        Defect.of("N03", "上年结转件数与表三不符", FINANCE, d -> d.replacing("上年结转5件", "上年结转6件")),
        Defect.of("N03", "结转下年件数与表三不符", COUNTY, d -> d.replacing("结转下年度继续办理4件", "结转下年度继续办理3件")),
        Defect.of("N03", "结转下一年度件数与表三不符", OFFICE, d -> d.replacing("结转下一年度2件", "结转下一年度1件")),
        Defect.of(
            "N10",
            "说没有复议诉讼而表四有数",
            ZONE,
            d -> d.withCell("表四", "行政复议", "结果维持", "1").withCell("表四", "行政复议", "总计", "1")),
        Defect.of(
                "N10",
                "镇政府说未发生诉讼而表四有数",
                TOWN,
                d ->
                    d.withCell("表四", "未经复议直接起诉", "其他结果", "2").withCell("表四", "未经复议直接起诉", "总计", "2"))
            .followedBy("X01"),
        Defect.of(
            "N11",
            "说未收到申请而表三有数",
            TOWN,
            d ->
                d.withCell("表三", "一", "自然人", "2")
                    .withCell("表三", "一", "总计", "2")
                    .withCell("表三", "三(一)", "自然人", "2")
                    .withCell("表三", "三(一)", "总计", "2")
                    .withCell("表三", "三(七)", "自然人", "2")
                    .withCell("表三", "三(七)", "总计", "2")),
        Defect.of(
                "N12",
                "说全部办结而有结转",
                COUNTY_PAGE,
                d ->
                    d.withCell("表三", "四", "自然人", "1")
                        .withCell("表三", "四", "总计", "1")
                        .withCell("表三", "三(一)", "自然人", "24")
                        .withCell("表三", "三(一)", "总计", "32")
                        .withCell("表三", "三(七)", "自然人", "46")
                        .withCell("表三", "三(七)", "总计", "57"))
            .followedBy("N03"),
        Defect.of("N13", "制发件数与表二不符", COUNTY, d -> d.replacing("制发行政规范性文件5件", "制发行政规范性文件6件")),
        Defect.of("N13", "废止件数与表二不符", MARKET, d -> d.replacing("废止4件", "废止5件")),
        Defect.of("N13", "现行有效件数与表二不符", WATER, d -> d.replacing("现行有效9件", "现行有效10件")),
        Defect.of("N13", "新制发件数与表二不符", MARKET, d -> d.replacing("新制发行政规范性文件6件", "新制发行政规范性文件16件")));
  }

  static List<Defect> wording() {
    return List.of(
        Defect.of("Q01", "正文里留有叉号", STREET, d -> d.replacing("街道财政预决算", "XX街道财政预决算")),
        Defect.of("Q01", "数字处留有叉号", WATER, d -> d.replacing("参训136人次", "参训××人次")),
        Defect.of("Q01", "数字处留有下划线", ZONE, d -> d.replacing("政企面对面活动9次", "政企面对面活动____次")),
        Defect.of(
                "Q02",
                "留有填写说明",
                COUNTY,
                d -> d.replacing("过去一年，我县", "（本部分应当说明存在的主要问题及改进情况，不超过800字）过去一年，我县"))
            .followedBy("Q01"),
        Defect.of("Q06", "条例名称写错", COUNTY_PAGE, d -> d.replacing("《政府信息公开条例》", "《政务公开条例》")),
        Defect.of(
            "Q06", "条例名称漏字", STREET, d -> d.replacing("《中华人民共和国政府信息公开条例》", "《中华人民共和国信息公开条例》")));
  }
}
