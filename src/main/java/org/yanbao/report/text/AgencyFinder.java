package org.yanbao.report.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Table;
import org.yanbao.report.Agency;
import org.yanbao.report.OrganType;
import org.yanbao.report.sentence.Normal;

/**
 * Names the reporting organ: from the title, else from the page's declared title, its opening
 * words, its index table, the signature or the report's word about who made it; never by a guess.
 */
final class AgencyFinder {

  private static final String LABEL = "(?:发布机构|发文机关|公开机构|发布单位|公开单位|公开主体|制发机关|发布机关)";
  private static final Pattern LABEL_ALONE = Pattern.compile("^" + LABEL + "：?$");
  private static final Pattern LABELLED =
      Pattern.compile("(?:^|[^\\u4e00-\\u9fff])" + LABEL + "：([\\u4e00-\\u9fff]{3,30})");
  private static final Pattern MAKER =
      Pattern.compile(
          "(?:本(?:年度|年)?报告?|，)由(?![^，。]{0,30}(?:领导小组|中心))([\\u4e00-\\u9fff]{3,30}?)(?:负责|结合[^，。；]{0,20}|(?:按照|根据|依据)[^。；]{0,160})?(?:编制|编写|撰写|起草)"
              + "|^(?!本(?:年度|年)?报|由)([\\u4e00-\\u9fff]{3,30}?)(?:根据|按照|依据)《中华人民共和国政府信息公开条例》");

  /** 「由某局办公室编制」: the office of an organ writes for it; that of a government is one itself. */
  private static final Pattern OFFICE_OF = Pattern.compile("(?<=局|厅|委员会)办公室$");

  private AgencyFinder() {}

  /** The reporting organ, or {@link Agency#UNKNOWN}. */
  static Agency find(ReportBody body, Document document) {
    // Each is asked only where those before it name nobody.
    return Stream.<Supplier<Optional<String>>>of(
            () -> Optional.of(named(body.title(), document).organ()),
            () -> Optional.of(SelfNaming.of(body).organ()),
            () -> publisher(document).filter(AgencyFinder::isOrgan),
            () -> Optional.of(body.signature()),
            () -> maker(body).filter(AgencyFinder::isOrgan))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> new Agency(name, OrganTypes.of(name)))
        .orElse(Agency.UNKNOWN);
  }

  /** The title above the text, unless the file declares one and that says more of the name. */
  private static Title named(Title title, Document document) {
    Title declared = DeclaredTitle.read(document.properties().title());
    return title.lacksOrgan() || title.isShortOf(declared) ? declared : title;
  }

  private static boolean isOrgan(String name) {
    return OrganTypes.of(name) != OrganType.UNKNOWN;
  }

  private static Optional<String> publisher(Document document) {
    List<String> texts = document.blocks().stream().flatMap(AgencyFinder::texts).toList();
    for (int i = 0; i < texts.size(); i++) {
      Matcher labelled = LABELLED.matcher(texts.get(i));
      if (labelled.find()) {
        return Optional.of(labelled.group(1));
      }
      if (i + 1 < texts.size() && LABEL_ALONE.matcher(texts.get(i)).matches()) {
        return Optional.of(texts.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Stream<String> texts(org.yanbao.document.Block block) {
    return block instanceof Table table
        ? table.cells().stream().map(Cell::text).map(Normal::of)
        : Stream.of(((org.yanbao.document.Paragraph) block).text())
            .filter(text -> text.length() < 200)
            .map(Normal::of);
  }

  private static Optional<String> maker(ReportBody body) {
    return body.lines().stream()
        .map(line -> MAKER.matcher(Normal.of(line.text())))
        .filter(Matcher::find)
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .map(name -> OFFICE_OF.matcher(name).replaceFirst(""))
        .findFirst();
  }
}
