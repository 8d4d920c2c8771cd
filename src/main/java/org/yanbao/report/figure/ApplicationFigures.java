package org.yanbao.report.figure;

import java.util.regex.Pattern;

/** Figures on applications: received, handled, carried in and carried out. */
final class ApplicationFigures {

  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:全年|本年度?|今年|年内|20\\d{2}年度?|全[省市州县区旗盟镇乡])[^，。；]{0,8}|(?:^|：)(?:[我本][^，。；]{1,4})?(?:一共|总共|共计?|累计|合计)?)(?:新?收到|受理|新收|登记|办结|答复)(?:了|共计?|的)?申请件?(?:共计?|合计|总计)?\\d+[件宗]");

  /** Applications for anything else. */
  private static final Pattern OTHER_SERVICE =
      Pattern.compile("服务|审批|许可|登记|补贴|补助|救助|援助|贷款|项目|职称|资格|住房|低保|入学|注册|备案|专利|窗口|大厅|热线");

  private final ReceivedInAll inAll;
  private final ReceivedByWay byWay;
  private final ReceivedFigures received;
  private final HandledFigures handled;
  private final CarriedFigures carried;
  private final NoneReceived noneReceived;
  private final AllHandled allHandled;

  ApplicationFigures(FigureScope scope) {
    this.inAll = new ReceivedInAll(scope);
    this.byWay = new ReceivedByWay(scope);
    this.received = new ReceivedFigures(scope);
    this.handled = new HandledFigures(scope);
    this.carried = new CarriedFigures(scope);
    this.noneReceived = new NoneReceived(scope);
    this.allHandled = new AllHandled(scope);
  }

  /** Whether a sentence of the parts on all the work counts 申请 without saying which. */
  private static boolean isBare(Figures figures) {
    return !figures.isAside()
        && BARE.matcher(figures.text()).find()
        && !OTHER_SERVICE.matcher(figures.before() + figures.text()).find();
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    String told = figures.before() + figures.text();
    boolean ofResults = told.contains("本年度办理结果") || told.contains("信息公开答复");
    if (!told.contains("申请") && !told.contains("结转") && !ofResults) {
      return;
    }
    if (told.contains("公开")
        || told.contains("依申请")
        || told.contains("结转")
        || ofResults
        || isBare(figures)) {
      inAll.split(figures);
      byWay.read(figures);
      received.read(figures);
      handled.read(figures);
    }
    carried.read(figures);
    inAll.sum(figures);
    noneReceived.read(figures);
    allHandled.read(figures);
  }
}
