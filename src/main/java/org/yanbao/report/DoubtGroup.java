package org.yanbao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Doubts that say the same of several places, told once.
 *
 * @param part the part of the report, such as 表三
 * @param reason what is in doubt; pages that differ are listed: 第1、2页
 * @param places where, each once; empty where the reason itself names them
 */
public record DoubtGroup(String part, String reason, List<String> places) {
  private static final Pattern PAGE = Pattern.compile("第([0-9]+)页");

  public DoubtGroup {
    Objects.requireNonNull(part);
    Objects.requireNonNull(reason);
    places = List.copyOf(places);
  }

  /** The groups of some doubts, in the order in which each first occurs. */
  public static List<DoubtGroup> of(List<ReadingDoubt> doubts) {
    Map<String, List<ReadingDoubt>> alike = new LinkedHashMap<>();
    for (ReadingDoubt doubt : doubts) {
      String key = doubt.part() + "：" + PAGE.matcher(doubt.reason()).replaceFirst("第页");
      alike.computeIfAbsent(key, unseen -> new ArrayList<>()).add(doubt);
    }
    return alike.values().stream().map(DoubtGroup::group).toList();
  }

  private static DoubtGroup group(List<ReadingDoubt> alike) {
    ReadingDoubt first = alike.get(0);
    Set<String> pages = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    for (ReadingDoubt doubt : alike) {
      Matcher page = PAGE.matcher(doubt.reason());
      boolean names = page.find();
      if (names) {
        pages.add(page.group(1));
      }
      // A place that is no more than the page which the reason names says nothing new.
      if (!names || !doubt.where().equals(page.group())) {
        places.add(doubt.where());
      }
    }
    places.remove("");
    String reason = PAGE.matcher(first.reason()).replaceFirst("第" + String.join("、", pages) + "页");
    return new DoubtGroup(first.part(), reason, List.copyOf(places));
  }
}
