package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;
import org.yanbao.samples.Figures;
import org.yanbao.samples.FormStyle;
import org.yanbao.samples.Format;

/** What a hasty auditor would hold against a report, and must not. */
class TrapsTest {

  private static final String COUNTY = "澄浦县人民政府";
  private static final String COUNTY_PAGE = "岚东县";
  private static final String TOWN = "枫渡镇人民政府";
  private static final String WATER = "临岚市水务局";
  private static final String MARKET = "临岚市市场监督管理局";
  private static final String STREET = "柳汀街道办事处";
  private static final String OFFICE = "望澜区人民政府办公室";
  private static final String ZONE = "临空经济区管理委员会";
  private static final String FINANCE = "江岭省财政厅";

  static List<Trap> structure() {
    return List.of(
        Trap.of(
            "S01 S03",
            "六个标题都用另一种说法",
            WATER,
            d ->
                d.replacing("一、总体情况", "一、总体工作情况")
                    .replacing("二、主动公开政府信息情况", "二、行政机关主动公开政府信息的情况")
                    .replacing("三、收到和处理", "三、行政机关收到和处理")
                    .replacing("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")
                    .replacing("五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况")
                    .replacing("六、其他需要报告的事项", "六、需要报告的其他事项")),
        Trap.of(
            "S02 S03 S04",
            "第一部分的小标题也从一编起",
            STREET,
            d ->
                d.replacing("1.主动公开", "一、主动公开")
                    .replacing("2.依申请公开", "二、依申请公开")
                    .replacing("3.政府信息管理", "三、政府信息管理")
                    .replacing("4.政府信息公开平台建设", "四、政府信息公开平台建设")
                    .replacing("5.监督保障", "五、监督保障")),
        Trap.of("S02 S03", "第三部分里又从一编起", MARKET, d -> d.adding("三", "一、申请内容以投诉举报处理结果为主。")),
        Trap.of("S01 S02 S04 S06", "正文前有目录", COUNTY, TrapsTest::withContents),
        Trap.of(
            "S08",
            "改进只用将字表述",
            WATER,
            d ->
                d.withText(
                    "五",
                    "我局在政策解读的通俗化、信息更新的及时性方面还存在不足，供水信息发布渠道也不够丰富。"
                        + "2025年，我局将聘请社区代表参与审读，每季度开展一次在线答疑。")),
        Trap.of(
            "S09 S10",
            "政府写明未开展评议、未发生追责",
            TOWN,
            d ->
                d.replacing(
                    "邀请人大代表、群众代表开展社会评议1次，评议结果为满意。本年度没有出现需要追究责任的情况。", "本年度未开展社会评议；未发生责任追究情况。")),
        Trap.of(
            "S09 S10",
            "先讲制度再讲结果",
            COUNTY,
            d -> d.replacing("将政务公开纳入全县高质量发展综合考核，", "落实考核、社会评议、责任追究等制度，将政务公开纳入全县高质量发展综合考核，")),
        Trap.of("S12", "题名里有空格", WATER, d -> d.titled("临岚市水务局 2024 年政府信息公开工作年度 报告")),
        Trap.of("S12", "题名用年度二字", MARKET, d -> d.titled("临岚市市场监督管理局2024年度政府信息公开工作年度报告")),
        Trap.of(
            "S12 D04", "题名里年份写了两遍", OFFICE, d -> d.titled("望澜区人民政府办公室2024年政府信息公开工作年度报告（2024年度）")),
        Trap.of("S12", "题名里有副题名括号", FINANCE, d -> d.titled("江岭省财政厅（江岭省国库局）2024年政府信息公开工作年度报告")),
        Trap.of("S09 S10", "办公室不必写考核评议追责", OFFICE, d -> d),
        Trap.of("B10", "办公室三张表全是零", OFFICE, TrapsTest::withoutCases));
  }

  static List<Trap> figures() {
    return List.of(
        Trap.of(
            "A07",
            "当年制发当年废止",
            ZONE,
            d ->
                d.withCell("表二", "行政规范性文件", "本年废止件数", "1")
                    .withCell("表二", "行政规范性文件", "现行有效件数", "0")),
        Trap.of(
            "B06 B08",
            "县里收费四位小数",
            COUNTY,
            d -> d.withCell("表二", "行政事业性收费", "本年收费金额", "152366.2592")),
        Trap.of("N01", "本级和乡镇的件数各是一部分", COUNTY_PAGE, d -> d),
        Trap.of(
            "N01",
            "县政府办理的只是其中一部分",
            COUNTY,
            d -> d.replacing("其中，通过网络平台提交23件", "其中，县政府收到政府信息公开申请15件，通过网络平台提交23件")),
        Trap.of(
            "N01 N02", "收到的是建议和提案", WATER, d -> d.adding("六", "3.全年共收到人大代表建议18件、政协提案9件，全部办结并公开。")),
        Trap.of(
            "N01 N02 N12",
            "热线和信箱的件数",
            STREET,
            d -> d.adding("一", "全年受理12345热线工单1286件，已办结1280件；接收网上信箱来信47件。")),
        Trap.of("N12", "只说按时答复", WATER, d -> d.replacing("所有申请均在法定期限内处理", "按时答复率100%")),
        Trap.of(
            "N13",
            "文件不是规范性文件",
            WATER,
            d -> d.replacing("推送图文338篇", "推送图文338篇，印发各类文件216件，公开文件185件")),
        Trap.of(
            "N13",
            "历年累计公开的规范性文件",
            MARKET,
            d -> d.replacing("召开新闻通气会4次", "对以前年度的规范性文件开展解读12次，召开新闻通气会4次")),
        Trap.of(
            "N14",
            "公开许可处罚信息的条数不是决定数",
            ZONE,
            d -> d.replacing("招商引资政策42条", "行政许可信息204条、行政处罚信息66条、招商引资政策42条")),
        Trap.of("N10", "有复议而没有败诉", COUNTY, d -> d.adding("四", "全年未发生因政府信息公开被确认违法的行政复议、行政诉讼案件。")),
        Trap.of("N10", "只说没有诉讼而有复议", WATER, d -> d.adding("四", "全年未发生政府信息公开行政诉讼。")),
        Trap.of(
            "N11", "只说没有收到某一类申请人的申请", WATER, d -> d.adding("三", "本年度未收到科研机构、社会公益组织提出的政府信息公开申请。")),
        Trap.of("N03 N12", "结转的申请已经在下一年办结", FINANCE, d -> d.adding("三", "结转的3件申请已于2025年1月全部办结。")));
  }

  static List<Trap> wording() {
    return List.of(
        Trap.of(
            "F02",
            "讲收费办法的句子不是收费情况",
            WATER,
            d -> d.adding("六", "3.申请人申请数量、频次明显超过合理范围的，可以按照规定收取信息处理费。")),
        Trap.of(
            "F02 F03", "行政事业性收费是另一种费用", WATER, d -> d.adding("六", "3.全年依法收取水资源费等行政事业性收费1296.5万元。")),
        Trap.of("F02", "同一句话在两处说未收取", COUNTY, d -> d.replacing("申请内容主要涉及", "全年没有收取信息处理费。申请内容主要涉及")),
        Trap.of("F01 F06 P07", "旧格式年度不要求说明收费", ZONE, TrapsTest::asOf2020).auditedFor(2020),
        Trap.of("D01 D02", "期限少写一个日字", WATER, d -> d.replacing("至2024年12月31日止", "至2024年12月31止")),
        Trap.of("D06", "同一个期限写两遍", ZONE, d -> d.adding("三", "注：数据统计期限为2024年1月1日至12月31日。")),
        Trap.of(
            "D02 D03 D06",
            "别的起止日期不是统计期限",
            WATER,
            d -> d.replacing("新增“用水报装”", "2024年3月1日至5月31日开展集中整改，新增“用水报装”")),
        Trap.of("D05", "计划写下一年、对照写上一年", FINANCE, d -> d),
        Trap.of("Q01", "乘号不是占位", ZONE, d -> d.replacing("每日巡检", "实行7×24小时值守，每日巡检")),
        Trap.of("Q06", "条例名称不带国名", COUNTY_PAGE, d -> d),
        Trap.of(
            "Q06",
            "别的条例",
            MARKET,
            d -> d.replacing("召开新闻通气会4次", "宣传《优化营商环境条例》《江岭省政务公开办法》，召开新闻通气会4次")),
        Trap.of("Q08", "办公电话和邮政编码", COUNTY, d -> d),
        Trap.of("Q08", "个人敏感信息四字", MARKET, d -> d.replacing("1300余处", "1300余处，清理个人敏感信息215项")));
  }

  static Stream<Arguments> trapsInThreeFormats() {
    List<Trap> traps = new ArrayList<>(structure());
    traps.addAll(figures());
    traps.addAll(wording());
    return Stream.of(Format.HTML, Format.DOCX, Format.TXT_CELLS)
        .flatMap(format -> traps.stream().map(trap -> Arguments.of(format, trap)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("trapsInThreeFormats")
  void a_peculiarity_is_not_held_against_the_agency(Format format, Trap trap) {
    List<Finding> findings = Bench.audit(trap.draft(), format, AuditContext.ofYear(trap.year()));

    assertThat(Bench.ids(findings))
        .as(format + " " + trap + Bench.describe(findings))
        .doesNotContainAnyElementsOf(trap.rules());
    assertThat(Bench.weighing(findings))
        .as(format + " " + trap + Bench.describe(findings))
        .isEmpty();
  }

  private static Draft withContents(Draft draft) {
    List<DraftSection> sections = new ArrayList<>();
    List<String> lines = new ArrayList<>(List.of("目　录"));
    draft.sections().stream()
        .map(DraftSection::heading)
        .filter(heading -> !heading.isEmpty())
        .forEach(lines::add);
    sections.add(new DraftSection("", lines));
    sections.addAll(draft.sections());
    return new Draft(draft.title(), sections, draft.figures(), draft.form());
  }

  private static Draft withoutCases(Draft draft) {
    Draft silent =
        draft.replacing(
            "区政府办公室全年新收政府信息公开申请21件，上年度结转3件，共24件；年内办结22件，结转下一年度2件。", "区政府办公室全年未收到政府信息公开申请。");
    Draft zero = new Draft(silent.title(), silent.sections(), Figures.ZERO, silent.form());
    return zero.replacing("2024年度区政府办公室依申请提供政府信息共收取信息处理费600元，涉及申请2件，费用已全额上缴国库。", "未收取信息处理费。");
  }

  private static Draft asOf2020(Draft draft) {
    return draft
        .titled(draft.title().replace("2024", "2020"))
        .replacing("2024", "2020")
        .drawn(FormStyle.OLD)
        .withText("六", "无其他需要报告的事项。本报告数据统计期限为2020年1月1日至2020年12月31日。");
  }
}
