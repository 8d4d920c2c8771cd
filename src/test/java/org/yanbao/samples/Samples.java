package org.yanbao.samples;

import java.util.List;
import java.util.Set;
import org.yanbao.samples.TextWriter.Layout;

/** The ten files of {@code reports-in}, made-up agencies with the defects that each carries. */
public final class Samples {

  /** The year that all of them report on. */
  public static final int YEAR = 2024;

  private Samples() {}

  /** All ten. */
  public static List<Sample> all() {
    return List.of(
        clean(),
        county(),
        town(),
        streetOffice(),
        governmentOffice(),
        marketBureau(),
        countyPage(),
        airportZone(),
        educationBureau(),
        financeDepartment());
  }

  private static Sample clean() {
    return new Sample(
        "临岚市水务局2024年政府信息公开工作年度报告.docx", DraftSource.of("临岚市水务局"), new DocxWriter(), Set.of());
  }

  private static Sample county() {
    Draft draft =
        DraftSource.of("澄浦县人民政府")
            .replacing("全县新收到政府信息公开申请37件", "全县新收到政府信息公开申请36件")
            .withCell("表三", "三(四)1", "总计", "10")
            .withCell("表三", "三(四)2", "总计", "0")
            .replacing("现行有效的42件规范性文件", "现行有效的43件规范性文件");
    return new Sample(
        "澄浦县人民政府2024年政府信息公开工作年度报告（送审稿）.docx", draft, new DocxWriter(), Set.of("N01", "N13", "A01"));
  }

  private static Sample town() {
    Draft draft =
        DraftSource.of("枫渡镇人民政府")
            .replacing("本报告的数据统计时间范围：2024年1月1日—12月31日。", "")
            .replacing("邀请人大代表、群众代表开展社会评议1次，评议结果为满意。本年度没有出现需要追究责任的情况。", "")
            .replacing("本年度没有收取政府信息公开信息处理费。", "");
    return new Sample(
        "枫渡镇2024年度信息公开年报（定稿）.doc", draft, new DocxWriter(), Set.of("D01", "S09", "F01", "F06"));
  }

  private static Sample streetOffice() {
    Draft draft =
        DraftSource.of("柳汀街道办事处")
            .withZerosAs("表三", "")
            .withZerosAs("表四", "/")
            .replacing("街道财政预决算", "XX街道财政预决算");
    return new Sample("柳汀街道信息公开年报2024.wps", draft, new DocxWriter(), Set.of("B02", "B04", "Q01"));
  }

  private static Sample governmentOffice() {
    Draft draft =
        DraftSource.of("望澜区人民政府办公室")
            .replacing("2024年1月1日至12月31日", "2023年1月1日至12月31日")
            .withCell("表四", "行政复议", "总计", "3")
            .replacing("年内办结22件", "年内办结20件");
    return new Sample(
        "附件2：望澜区人民政府办公室2024年政府信息公开工作年度报告.odt", draft, new OdtWriter(), Set.of("D03", "A04", "N02"));
  }

  private static Sample marketBureau() {
    Draft draft =
        DraftSource.of("临岚市市场监督管理局")
            .replacing("其余11件结转下年度办理", "其余9件结转下年度办理")
            .replacing("按量计收300元", "按量计收200元")
            .withCell("表三", "三(一)", "自然人", "51")
            .withCell("表三", "三(一)", "总计", "67")
            .withCell("表三", "三(五)1", "自然人", "9.5")
            .withCell("表三", "三(五)1", "总计", "10.5");
    return new Sample(
        "临岚市市场监管局2024年政府信息公开年报.html", draft, new HtmlWriter(), Set.of("F04", "A03", "B06"));
  }

  private static Sample countyPage() {
    Draft draft =
        DraftSource.of("岚东县")
            .replacing("认真执行《政府信息公开条例》", "认真执行《政务公开条例》")
            .withoutParagraph("岚东县人民政府网站全年总访问量412万次")
            .withoutParagraph("（四）平台建设方面")
            .replacing("聘请社会监督员20名开展评议活动2次，收集意见建议37条，均已反馈落实。", "")
            .replacing("对2个更新不及时的单位进行了约谈提醒，未出现应予责任追究的情形。", "健全社会评议、责任追究等制度。");
    return new Sample(
        "岚东县2024年政府信息公开工作年度报告_门户网站.html",
        draft,
        new PortalPageWriter(),
        Set.of("Q06", "S07", "S10"));
  }

  private static Sample airportZone() {
    Draft draft =
        DraftSource.of("临空经济区管理委员会")
            .drawn(FormStyle.OLD)
            .replacing("2024年1月1日至2024年12月31日", "2024年1月1日至2024年11月30日")
            .repeatingHeading("一");
    return new Sample(
        "临空经济区管委会2024年政府信息公开工作年度报告.txt",
        draft,
        new TextWriter(Layout.TABBED),
        Set.of("P07", "D02", "S04"));
  }

  private static Sample educationBureau() {
    Draft draft =
        DraftSource.of("澄浦县教育体育局")
            .withoutSection("五")
            .adding("六", "全年按件收取信息处理费200元，涉及申请2件。")
            .withCell("表三", "四", "自然人", "1")
            .withCell("表三", "四", "总计", "1");
    return new Sample(
        "澄浦县教育体育局政府信息公开年度报告2024.txt",
        draft,
        new TextWriter(Layout.ONE_CELL_A_LINE),
        Set.of("S01", "F02", "A02", "N12", "N03"));
  }

  private static Sample financeDepartment() {
    Draft draft =
        DraftSource.of("江岭省财政厅")
            .withCell("表二", "行政规范性文件", "现行有效件数", "3")
            .withCell("表二", "行政处罚", "本年处理决定数量", "-23")
            .replacing("收取信息处理费共计2400元，涉及政府信息公开申请6件", "共收取信息处理费，涉及政府信息公开申请6件")
            .swapping("五", "六");
    return new Sample(
        "江岭省财政厅2024年政府信息公开工作年度报告.md",
        draft,
        new MarkdownWriter(),
        Set.of("A07", "B05", "F03", "S02"));
  }
}
