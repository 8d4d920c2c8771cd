package org.yanbao.rules.fact;

/**
 * A run of characters that stands twice in the running text; titles of documents, the report's own
 * title and the name of its organ are left out of account.
 *
 * @param 文字 the run
 * @param 前处 the sentence or paragraph where it stands first
 * @param 后处 where it stands again
 */
public record 重复文字(String 文字, 段落 前处, 段落 后处) implements 可引证 {
  private static final int MOST_QUOTED = 80;

  /** Number of its characters. */
  public int 字数() {
    return 文字.codePointCount(0, 文字.length());
  }

  @Override
  public String 位置() {
    return 中文数字.of(后处.部分());
  }

  @Override
  public String 引文() {
    return 文字.length() > MOST_QUOTED ? 文字.substring(0, MOST_QUOTED) + "……" : 文字;
  }

  @Override
  public String 所在() {
    return 前处.所在().equals(后处.所在()) || 前处.所在().isEmpty() ? 后处.所在() : 前处.所在() + "；" + 后处.所在();
  }

  @Override
  public String 存疑原因() {
    return 前处.存疑() ? 前处.存疑原因() : 后处.存疑原因();
  }
}
