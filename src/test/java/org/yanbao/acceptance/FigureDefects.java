package org.yanbao.acceptance;

import java.util.List;

/** Defects of the figures in the three tables. */
final class FigureDefects {

  private static final String COUNTY = "澄浦县人民政府";
  private static final String TOWN = "枫渡镇人民政府";
  private static final String WATER = "临岚市水务局";
  private static final String MARKET = "临岚市市场监督管理局";
  private static final String STREET = "柳汀街道办事处";
  private static final String OFFICE = "望澜区人民政府办公室";
  private static final String ZONE = "临空经济区管理委员会";
  private static final String EDUCATION = "澄浦县教育体育局";
  private static final String FINANCE = "江岭省财政厅";

  private FigureDefects() {}

  static List<Defect> arithmetic() {
    return List.of(
        Defect.of(
            "A01",
            "两行的总计各错一件",
            WATER,
            d -> d.withCell("表三", "三(一)", "总计", "7").withCell("表三", "三(二)", "总计", "0")),
        Defect.of("A01", "新收一行的总计与分列不符", COUNTY, d -> d.withCell("表三", "一", "法律服务机构", "1"))
            .followedBy("A02"),
        Defect.of("A01", "办理结果总计一行的总计错", MARKET, d -> d.withCell("表三", "三(七)", "总计", "188"))
            .followedBy("A02", "A03", "N02"),
        Defect.of(
                "A02",
                "上年结转多写一件",
                STREET,
                d -> d.withCell("表三", "二", "自然人", "1").withCell("表三", "二", "总计", "1"))
            .followedBy("N01"),
        Defect.of(
            "A02",
            "新收写错列",
            EDUCATION,
            d -> d.withCell("表三", "一", "自然人", "5").withCell("表三", "一", "商业企业", "1")),
        Defect.of(
            "A03",
            "予以公开写错列",
            MARKET,
            d -> d.withCell("表三", "三(一)", "自然人", "51").withCell("表三", "三(一)", "商业企业", "13")),
        Defect.of(
            "A03",
            "部分公开少写一件",
            FINANCE,
            d -> d.withCell("表三", "三(二)", "自然人", "5").withCell("表三", "三(二)", "总计", "6")),
        Defect.of("A04", "行政复议合计错", FINANCE, d -> d.withCell("表四", "行政复议", "总计", "5")),
        Defect.of("A05", "直接起诉合计错", MARKET, d -> d.withCell("表四", "未经复议直接起诉", "总计", "7")),
        Defect.of("A06", "复议后起诉合计错", OFFICE, d -> d.withCell("表四", "复议后起诉", "总计", "2")),
        Defect.of("A07", "现行有效少于本年制发", ZONE, d -> d.withCell("表二", "行政规范性文件", "现行有效件数", "0")),
        Defect.of("A08", "表三总计漏填", STREET, d -> d.withCell("表三", "三(一)", "总计", ""))
            .followedBy("B02", "A03"),
        Defect.of("A08", "表四总计漏填", FINANCE, d -> d.withCell("表四", "行政复议", "总计", ""))
            .followedBy("B03"));
  }

  static List<Defect> cells() {
    return List.of(
        Defect.of("B01", "表二的零没有填", OFFICE, d -> d.withZerosAs("表二", "")),
        Defect.of("B01", "表二收费金额没有填", TOWN, d -> d.withCell("表二", "行政事业性收费", "本年收费金额", "")),
        Defect.of("B02", "表三的零没有填", WATER, d -> d.withZerosAs("表三", "")),
        Defect.of("B02", "省级部门表三的零没有填", FINANCE, d -> d.withZerosAs("表三", "")),
        Defect.of("B03", "表四的零没有填", WATER, d -> d.withZerosAs("表四", "")),
        Defect.of("B04", "表三以短横代零", COUNTY, d -> d.withZerosAs("表三", "-")),
        Defect.of("B04", "表四以斜线代零", ZONE, d -> d.withZerosAs("表四", "/")),
        Defect.of("B04", "表二以无代零", STREET, d -> d.withZerosAs("表二", "无")),
        Defect.of(
            "B05",
            "予以公开为负数",
            TOWN,
            d ->
                d.withCell("表三", "三(一)", "自然人", "-1")
                    .withCell("表三", "三(一)", "总计", "-1")
                    .withCell("表三", "三(二)", "自然人", "1")
                    .withCell("表三", "三(二)", "总计", "1")),
        Defect.of("B05", "处罚数量为负数", ZONE, d -> d.withCell("表二", "行政处罚", "本年处理决定数量", "-37")),
        Defect.of(
                "B06",
                "件数带小数",
                STREET,
                d ->
                    d.withCell("表三", "三(一)", "自然人", "1.5")
                        .withCell("表三", "三(一)", "总计", "1.5")
                        .withCell("表三", "三(四)1", "自然人", "2.5")
                        .withCell("表三", "三(四)1", "总计", "2.5"))
            .followedBy("N04"),
        Defect.of("B06", "许可数量带小数", WATER, d -> d.withCell("表二", "行政许可", "本年处理决定数量", "46.3")),
        Defect.of("B07", "全角数字", COUNTY, d -> d.withCell("表二", "行政许可", "本年处理决定数量", "１８２３４")),
        Defect.of("B07", "千位分隔", MARKET, d -> d.withCell("表二", "行政许可", "本年处理决定数量", "96,412")),
        Defect.of("B07", "单元格里写单位", STREET, d -> d.withCell("表三", "一", "总计", "4件")));
  }
}
