package org.yanbao.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells the headings of the six sections from tables of contents, captions and inner headings.
 *
 * <p>Wording comes first, because ordinals are lost or wrong in many files. All headings of a
 * report are numbered in one way; a line that is numbered in another way is an inner heading unless
 * its section has no other.
 */
final class SectionHeadings {

  /** So many headings in a row, with nothing below any of them, are a table of contents. */
  private static final int CONTENTS = 3;

  private SectionHeadings() {}

  /** The headings among lines of which it is known what each could head, in order. */
  static List<HeadingCandidate> among(List<Optional<HeadingCandidate>> lines) {
    List<HeadingCandidate> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      lines.get(i).map(candidate -> candidate.at(index)).ifPresent(all::add);
    }
    List<HeadingCandidate> candidates = withoutInnerLists(withoutContents(all));
    List<HeadingCandidate> chosen = new ArrayList<>(inTheReportsForm(candidates));
    add(chosen, candidates, c -> c.exact() && c.ordinal().form() == Ordinal.Form.NONE);
    add(chosen, candidates, c -> c.exact() && c.isNumberedRight());
    add(chosen, candidates, c -> c.isNumberedRight() && isTopLevel(c) && fits(c, chosen));
    chosen.sort(Comparator.comparingInt(HeadingCandidate::index));
    return List.copyOf(chosen);
  }

  /**
   * Without 「一、主动公开情况」, 「二、依申请公开情况」 below 「一、总体情况」: a list that is numbered anew below one heading
   * of the report and over where the next follows.
   */
  private static List<HeadingCandidate> withoutInnerLists(List<HeadingCandidate> all) {
    List<HeadingCandidate> kept = new ArrayList<>(all);
    List<HeadingCandidate> top = all.stream().filter(SectionHeadings::isTopLevel).toList();
    int start = 1;
    while (start < top.size() - 1) {
      int end = start + 1;
      while (end < top.size() && goesOn(top.get(start), top.get(end - 1), top.get(end))) {
        end++;
      }
      boolean below = isOutline(top.get(start - 1));
      boolean over = end < top.size() && isOutline(top.get(end));
      if (below && over && end - start > 1) {
        kept.removeAll(top.subList(start, end));
      }
      start = end;
    }
    return kept;
  }

  /**
   * Whether a list that begins with a line goes on: each numbered as the one before and one more.
   */
  private static boolean goesOn(
      HeadingCandidate first, HeadingCandidate last, HeadingCandidate next) {
    return first.ordinal().value() == 1
        && !isOutline(first)
        && next.ordinal().form() == first.ordinal().form()
        && next.ordinal().value() == last.ordinal().value() + 1
        && !next.exact();
  }

  private static boolean isOutline(HeadingCandidate heading) {
    return heading.exact() && heading.isNumberedRight();
  }

  private static boolean isTopLevel(HeadingCandidate candidate) {
    Ordinal.Form form = candidate.ordinal().form();
    return form == Ordinal.Form.CHINESE || form == Ordinal.Form.PART;
  }

  private static List<HeadingCandidate> inTheReportsForm(List<HeadingCandidate> candidates) {
    Map<Ordinal.Form, Set<Integer>> told = new TreeMap<>();
    candidates.stream()
        .filter(HeadingCandidate::exact)
        .forEach(
            c -> told.computeIfAbsent(c.ordinal().form(), f -> new TreeSet<>()).add(c.number()));
    return told.entrySet().stream()
        .max(
            Comparator.comparingInt(
                entry -> entry.getValue().size() * 10 - entry.getKey().ordinal()))
        .map(Map.Entry::getKey)
        .map(
            form ->
                withoutInner(
                    candidates.stream()
                        .filter(c -> c.exact() && c.ordinal().form() == form)
                        .toList()))
        .orElse(List.of());
  }

  /** 「一、收到申请情况」 below 「三、收到和处理…」: numbered anew, and about what the section is about. */
  private static List<HeadingCandidate> withoutInner(List<HeadingCandidate> headings) {
    List<HeadingCandidate> kept = new ArrayList<>();
    int open = 0;
    for (HeadingCandidate heading : headings) {
      boolean repeated = heading.ordinal().value() == open + 1 && heading.isCanonical();
      boolean inner = heading.number() == open && !heading.isNumberedRight() && !repeated;
      if (!inner) {
        kept.add(heading);
        open = heading.isNumberedRight() ? heading.number() : 0;
      }
    }
    return kept;
  }

  private static void add(
      List<HeadingCandidate> chosen,
      List<HeadingCandidate> candidates,
      Predicate<HeadingCandidate> eligible) {
    Set<Integer> there = chosen.stream().map(HeadingCandidate::number).collect(Collectors.toSet());
    List<HeadingCandidate> more =
        candidates.stream().filter(c -> !there.contains(c.number())).filter(eligible).toList();
    chosen.addAll(more);
  }

  /** Between the headings of lower and of higher number. */
  private static boolean fits(HeadingCandidate candidate, List<HeadingCandidate> chosen) {
    return chosen.stream()
        .allMatch(
            other -> other.number() < candidate.number() == other.index() < candidate.index());
  }

  private static List<HeadingCandidate> withoutContents(List<HeadingCandidate> all) {
    List<HeadingCandidate> kept = new ArrayList<>();
    Map<Integer, Integer> last = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).exact() || isTopLevel(all.get(i))) {
        last.put(all.get(i).number(), i);
      }
    }
    int start = 0;
    while (start < all.size()) {
      int end = start + 1;
      while (end < all.size()
          && all.get(end).index() == all.get(end - 1).index() + 1
          && all.get(end).number() > all.get(end - 1).number()
          && all.get(end - 1).rest().isEmpty()) {
        end++;
      }
      List<HeadingCandidate> run = all.subList(start, end);
      int behind = end;
      long repeated =
          run.stream().filter(entry -> last.getOrDefault(entry.number(), 0) >= behind).count();
      if (!isContents(run, repeated)) {
        kept.addAll(run);
      }
      start = end;
    }
    return kept;
  }

  /**
   * Whether headings of which so many come again are a table of contents. One or two may be missing
   * below it: that is what a table of contents shows.
   */
  private static boolean isContents(List<HeadingCandidate> run, long repeated) {
    return repeated == run.size() && run.stream().allMatch(HeadingCandidate::listed)
        || repeated >= CONTENTS && repeated * 2 > run.size();
  }
}
