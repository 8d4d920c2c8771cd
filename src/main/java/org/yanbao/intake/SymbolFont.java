package org.yanbao.intake;

/** The signs of Wingdings that forms are filled in with. */
final class SymbolFont {

  private SymbolFont() {}

  /**
   * The character that looks like a sign of the font; a box stands for those without likeness.
   *
   * @param code code of the sign, with or without the offset F000 of symbol fonts
   */
  static char character(int code) {
    return switch (code & 0xff) {
      case 0xfc, 0x50 -> '√';
      case 0xfb, 0x4f -> '×';
      case 0xfe, 0x52 -> '☑';
      default -> '□';
    };
  }
}
