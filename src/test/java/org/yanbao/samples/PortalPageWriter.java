package org.yanbao.samples;

import java.nio.charset.Charset;

/** A page saved from a government portal in GB18030, with all that stands around the article. */
public final class PortalPageWriter implements DraftWriter {

  private static final String AROUND =
      """
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
      <title>%1$s_政府信息公开年报_门户网站</title>
      <meta name="ArticleTitle" content="%1$s"><meta name="PubDate" content="2025-01-20 09:20">
      <script type="text/javascript">var nav = "<table><tr><td>1</td></tr></table>";</script>
      <style>.nav td { color: #06c }</style></head>
      <body>
      <div class="top"><a href="/">网站首页</a> | <a href="/wap/">手机版</a> | <a href="/wza/">无障碍</a></div>
      <table class="nav" width="1000"><tr><td><a href="/xxgk/">政府信息公开</a></td>\
      <td><a href="/zwfw/">政务服务</a></td><td><a href="/zmhd/">政民互动</a></td>\
      <td><a href="/zjld/">走进本县</a></td></tr></table>
      <div class="crumb">您现在的位置：<a href="/">首页</a> &gt; <a href="/xxgk/">政府信息公开</a> &gt; \
      <a href="/xxgk/nb/">政府信息公开年报</a> &gt; 2024年</div>
      <ul class="side"><li><a href="/xxgk/zn/">政府信息公开指南</a></li>\
      <li><a href="/xxgk/zd/">政府信息公开制度</a></li><li><a href="/xxgk/ml/">法定主动公开内容</a></li>\
      <li><a href="/xxgk/ysq/">依申请公开</a></li></ul>
      <table class="info"><tr><td>索引号</td><td>990300/2025-00087</td><td>发文日期</td><td>2025年01月20日</td></tr>\
      <tr><td>发布机构</td><td>县政府办公室</td><td>有效性</td><td>有效</td></tr></table>
      <div class="share">浏览次数：386 次　字体：【大 中 小】　<a href="javascript:print()">打印</a></div>
      <div id="zoom" class="article">
      %2$s</div>
      <div class="next">上一篇：<a href="t1.html">2023年政府信息公开工作年度报告</a></div>
      <div class="foot">主办：县人民政府　承办：县政府办公室　网站标识码：9903000001　\
      联系电话：0999-7230016</div>
      </body></html>
      """;

  @Override
  public byte[] write(Draft draft) {
    return AROUND
        .formatted(HtmlWriter.escape(draft.title()), HtmlWriter.body(draft))
        .getBytes(Charset.forName("GB18030"));
  }
}
