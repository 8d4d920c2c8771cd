package org.yanbao.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.yanbao.report.CellKey;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;

/** Collects plants for one report and knows its figures and words. */
abstract class Planter {
  private static final Set<String> BLANKS = Set.of("", "-", "/");

  final Base base;
  final Draft draft;
  private final List<Plant> plants = new ArrayList<>();

  Planter(Base base) {
    this.base = base;
    this.draft = base.draft();
  }

  final java.util.stream.Stream<Plant> all() {
    plantAll();
    return plants.stream();
  }

  abstract void plantAll();

  /** Plants a change that has to give a finding of this rule, others may follow. */
  final void plant(String rule, String name, Draft changed, String... following) {
    if (!changed.equals(draft)) {
      plants.add(
          new Plant(rule, name, changed, Set.of(following), AuditContext.ofYear(base.year())));
    }
  }

  final void plantIn(AuditContext context, String rule, String name, Draft changed, String... f) {
    plants.add(new Plant(rule, name, changed, Set.of(f), context));
  }

  /** A sentence of its own at the end of a section. */
  final void sentence(String rule, String section, String sentence, String... following) {
    if (has(section)) {
      plant(rule, section + "加：" + sentence, draft.adding(section, sentence), following);
    }
  }

  final boolean has(String section) {
    return draft.sections().stream().filter(s -> s.heading().startsWith(section + "、")).count()
        == 1;
  }

  final boolean isGov() {
    return draft.title().matches(".*(县|镇|乡|市|省|区)\\s*(人民政府)?\\s*20\\d\\d\\s*年.*");
  }

  final String name() {
    return draft.title().replaceFirst("\\s*20\\d\\d.*", "");
  }

  final String text() {
    StringBuilder all = new StringBuilder();
    draft.sections().forEach(s -> s.parts().forEach(p -> all.append(p).append('\n')));
    return all.toString();
  }

  /** The value of a cell, blanks being zero. */
  final long at(String table, String row, String column) {
    String text = draft.figures().cells().get(new CellKey(table, row, column));
    return BLANKS.contains(text) ? 0 : new BigDecimal(text).longValue();
  }

  final long total(String row) {
    return at("表三", row, "总计");
  }

  /** Every paragraph and heading rewritten. */
  final Draft mapping(UnaryOperator<String> change) {
    return new Draft(
        draft.title(),
        draft.sections().stream()
            .map(
                s ->
                    new DraftSection(
                        s.heading(),
                        s.parts().stream()
                            .map(p -> p.startsWith("@") ? p : change.apply(p))
                            .filter(p -> !p.isBlank())
                            .toList()))
            .toList(),
        draft.figures(),
        draft.form());
  }

  /** The report without the sentences that match. */
  final Draft withoutSentences(String regex) {
    Pattern sentence = Pattern.compile("[^。；\n]*(" + regex + ")[^。；\n]*[。；]?");
    return mapping(p -> sentence.matcher(p).replaceAll(""));
  }

  /** The first match of a regex replaced, everywhere it stands. */
  final Draft replacing(String regex, String by) {
    return mapping(p -> p.replaceFirst(regex, by));
  }
}
