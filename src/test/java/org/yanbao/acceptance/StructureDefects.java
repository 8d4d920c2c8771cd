package org.yanbao.acceptance;

import java.util.List;
import org.yanbao.samples.FormStyle;

/** Defects of sections, title and tables. */
final class StructureDefects {

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

  private StructureDefects() {}

  static List<Defect> sections() {
    return List.of(
        Defect.of("S01", "第五部分没有写", WATER, d -> d.withoutSection("五")),
        Defect.of("S01", "第六部分没有写", COUNTY, d -> d.withoutSection("六")).followedBy("F01"),
        Defect.of("S01", "第四部分连同表四没有写", FINANCE, d -> d.withoutSection("四")).followedBy("P03"),
        Defect.of("S02", "第六部分写在第五部分前面", STREET, d -> d.swapping("五", "六")),
        Defect.of("S02", "第四部分写在第三部分前面", OFFICE, d -> d.swapping("三", "四")),
        Defect.of("S04", "第一部分标题写了两遍", MARKET, d -> d.repeatingHeading("一")),
        Defect.of("S04", "第六部分标题写了两遍", TOWN, d -> d.repeatingHeading("六")),
        Defect.of("S05", "第一部分标题用语不同", OFFICE, d -> d.replacing("一、总体情况", "一、总体工作情况")),
        Defect.of(
            "S05",
            "第五部分标题用语不同",
            ZONE,
            d -> d.replacing("五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进措施")),
        Defect.of("S06", "第五部分只写无", EDUCATION, d -> d.withText("五", "无。")).followedBy("S08"),
        Defect.of("S06", "第五部分什么也没写", ZONE, d -> d.withText("五")).followedBy("S08"),
        Defect.of("S06", "第一部分只有一句话", STREET, d -> d.withText("一", "2024年工作正常开展，情况良好。"))
            .followedBy("S07", "D01", "Q09", "Q10"),
        Defect.of("S07", "没有平台建设", WATER, d -> d.withoutParagraph("（四）平台建设情况")),
        Defect.of("S07", "没有监督保障", ZONE, d -> d.withoutParagraph("（五）监督保障情况")),
        Defect.of("S07", "没有依申请公开", COUNTY, d -> d.withoutParagraph("（二）依申请公开。")),
        Defect.of("S08", "只写问题不写改进", WATER, d -> d.withoutParagraph("改进措施：一是把公开要求嵌入公文办理流程")),
        Defect.of(
            "S08",
            "只写改进不写问题",
            COUNTY,
            d ->
                d.withText(
                    "五",
                    "一年来，我县着力从三个方面改进提升：一是编印依申请公开答复文书示范文本，推行会商办理；"
                        + "二是推行解读材料与文件同步起草、同步发布；三是建立乡镇政务公开专员备案制度，每季度组织集中培训。")),
        Defect.of(
            "S09",
            "县政府考核评议追责都没写",
            COUNTY,
            d ->
                d.replacing(
                    "将政务公开纳入全县高质量发展综合考核，年末对13个乡镇和27个县直部门进行考核，考核结果全县通报。"
                        + "委托第三方机构开展社会评议，发放调查问卷600份，群众满意度为97.2%。"
                        + "全年未发生因政府信息公开工作不力被追究责任的情形。",
                    "")),
        Defect.of("S09", "镇政府没写责任追究结果", TOWN, d -> d.replacing("本年度没有出现需要追究责任的情况。", "")),
        Defect.of(
            "S09",
            "题名不带人民政府的县没写评议结果",
            COUNTY_PAGE,
            d -> d.replacing("聘请社会监督员20名开展评议活动2次，收集意见建议37条，均已反馈落实。", "")),
        Defect.of(
            "S10",
            "考核评议追责只写制度",
            COUNTY,
            d ->
                d.replacing(
                    "将政务公开纳入全县高质量发展综合考核，年末对13个乡镇和27个县直部门进行考核，考核结果全县通报。"
                        + "委托第三方机构开展社会评议，发放调查问卷600份，群众满意度为97.2%。"
                        + "全年未发生因政府信息公开工作不力被追究责任的情形。",
                    "进一步健全政府信息公开工作考核、社会评议、责任追究等制度。")),
        Defect.of(
            "S10",
            "镇政府评议追责只写机制",
            TOWN,
            d -> d.replacing("邀请人大代表、群众代表开展社会评议1次，评议结果为满意。本年度没有出现需要追究责任的情况。", "建立社会评议和责任追究机制。")),
        Defect.of(
            "S11",
            "写明未开展社会评议",
            TOWN,
            d -> d.replacing("邀请人大代表、群众代表开展社会评议1次，评议结果为满意。", "本年度未开展社会评议。")),
        Defect.of("S12", "题名不是年度报告", WATER, d -> d.titled("临岚市水务局2024年政府信息公开工作总结")),
        Defect.of("S12", "题名没有年份", WATER, d -> d.titled("临岚市水务局政府信息公开工作年度报告")),
        Defect.of("S12", "题名没有机关名称", MARKET, d -> d.titled("2024年政府信息公开工作年度报告")));
  }

  static List<Defect> tables() {
    return List.of(
        Defect.of("P01", "没有表二", WATER, d -> d.withoutTable("表二")),
        Defect.of("P02", "没有表三", COUNTY, d -> d.withoutTable("表三")),
        Defect.of("P03", "没有表四", MARKET, d -> d.withoutTable("表四")),
        Defect.of("P04", "表二没有行政强制一行", STREET, d -> d.leavingOut("行政强制")),
        Defect.of("P04", "表二没有规章一行", WATER, d -> d.leavingOut("规章")),
        Defect.of("P05", "表三没有行政查询事项一行", WATER, d -> d.leavingOut("三(三)8")),
        Defect.of("P05", "表三没有逾期缴费一行", FINANCE, d -> d.leavingOut("三(六)2")),
        Defect.of("P05", "表三没有科研机构一列", EDUCATION, d -> d.leavingOut("科研机构")),
        Defect.of("P06", "表四复议后起诉没有尚未审结一列", ZONE, d -> d.leavingOut("复议后起诉/尚未审结")).inGridsOnly(),
        Defect.of("P06", "表四行政复议没有其他结果一列", WATER, d -> d.leavingOut("行政复议/其他结果")).inGridsOnly(),
        Defect.of("P07", "沿用2019年的表", ZONE, d -> d.drawn(FormStyle.OLD)),
        Defect.of("P07", "部门沿用2019年的表", EDUCATION, d -> d.drawn(FormStyle.OLD)).followedBy("N13"),
        Defect.of("P08", "收费金额没有写单位", WATER, d -> d.drawn(FormStyle.withFeeLabel("本年收费金额"))),
        Defect.of(
            "P08", "收费金额单位写成元", COUNTY, d -> d.drawn(FormStyle.withFeeLabel("本年收费金额（单位：元）"))));
  }
}
