package org.yanbao.report.text;

/** Figures on applications: received, handled, carried in and carried out. */
final class ApplicationFigures {

  private final ReceivedFigures received;
  private final HandledFigures handled;
  private final CarriedFigures carried;
  private final NoneReceived noneReceived;
  private final AllHandled allHandled;

  ApplicationFigures(FigureScope scope) {
    this.received = new ReceivedFigures(scope);
    this.handled = new HandledFigures(scope);
    this.carried = new CarriedFigures(scope);
    this.noneReceived = new NoneReceived(scope);
    this.allHandled = new AllHandled(scope);
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    String told = figures.before() + figures.text();
    if (!told.contains("申请") && !told.contains("结转")) {
      return;
    }
    if (told.contains("公开") || told.contains("结转")) {
      received.read(figures);
      handled.read(figures);
    }
    carried.read(figures);
    noneReceived.read(figures);
    allHandled.read(figures);
  }
}
