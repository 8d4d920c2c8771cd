package org.yanbao.intake;

import java.util.Set;
import org.yanbao.intake.RtfGroup.Destination;

/** What the groups of an RTF file hold, by the words that begin them. */
final class RtfDestinations {
  /** Destinations whose text is not part of the report's body. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "nonesttables",
          "nonshppict",
          "shprslt",
          "sp",
          "upr",
          "objdata",
          "datafield",
          "listtable",
          "listoverridetable",
          "revtbl",
          "annotation",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "themedata",
          "colorschememapping",
          "xmlnstbl",
          "bkmkstart",
          "bkmkend",
          "template",
          "userprops",
          "filetbl",
          "rsidtbl",
          "generator");

  /** Destinations that look skippable and hold text. */
  private static final Set<String> ENTERED =
      Set.of("shpinst", "shppict", "nesttableprops", "ud", "shptxt", "shpgrp");

  private RtfDestinations() {}

  /** Takes a word that says what its group is; false if it does not. */
  static boolean open(String word, RtfGroup group) {
    if (word.equals("pict") && group.destination == Destination.BODY) {
      group.destination = Destination.SKIPPED;
      group.field = true;
      return true;
    }
    switch (word) {
      case "fonttbl" -> group.destination = Destination.FONTS;
      case "title" -> group.destination = Destination.TITLE;
      case "fldinst" -> group.destination = within(group, Destination.INSTRUCTION);
      case "footnote" -> group.destination = within(group, Destination.FOOTNOTE);
      case "listtext", "pntext" -> {
        group.listNumber = true;
        group.optional = false;
      }
      case "nesttableprops" -> group.nestedRow = true;
      case "ud" -> group.destination = Destination.TITLE;
      default -> {
        boolean unknown = group.optional && !ENTERED.contains(word);
        if (!unknown && !SKIPPED.contains(word)) {
          return ENTERED.contains(word);
        }
        if (group.destination != Destination.FONTS) {
          group.destination = Destination.SKIPPED;
        }
      }
    }
    return true;
  }

  private static Destination within(RtfGroup group, Destination wanted) {
    return group.destination == Destination.SKIPPED ? Destination.SKIPPED : wanted;
  }
}
