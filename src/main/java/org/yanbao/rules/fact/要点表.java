package org.yanbao.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of topics as rules write them, each made once. */
enum 要点表 {
  /** A name and its ways to word it, in turns. */
  表 {
    @Override
    List<要点> made(List<String> words) {
      if (words.size() % 2 != 0) {
        throw new IllegalArgumentException("要点表应当一个名称配一个写法，现有" + words.size() + "项");
      }
      List<要点> table = new ArrayList<>();
      for (int i = 0; i < words.size(); i += 2) {
        table.add(new 要点(words.get(i), words.get(i + 1)));
      }
      return table;
    }
  },

  /** The right character and those that are written for it by mistake. */
  字表 {
    @Override
    List<要点> made(List<String> words) {
      return groups(words)
          .map(
              group -> {
                if (group.length() < 2) {
                  throw new IllegalArgumentException("字表里每组应当先写正字、后写误字：" + group);
                }
                return new 要点(group.substring(0, 1), "[" + group.substring(1) + "]");
              })
          .toList();
    }
  },

  /** Characters that are taken for one another. */
  字组 {
    @Override
    List<要点> made(List<String> words) {
      return groups(words).map(group -> new 要点(group, "[" + group + "]")).toList();
    }
  };

  private static final int MOST_KNOWN = 500;

  private final Map<List<String>, Table> known = new ConcurrentHashMap<>();

  /** The entries of the table of these words. */
  List<要点> of(String... words) {
    return table(words).entries();
  }

  /** The table of these words. */
  Table table(String... words) {
    List<String> key = List.of(words);
    Table table = known.get(key);
    if (table != null) {
      return table;
    }
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    Table made = new Table(made(key));
    known.put(key, made);
    return made;
  }

  abstract List<要点> made(List<String> words);

  private static Stream<String> groups(List<String> words) {
    return Stream.of(String.join(" ", words).strip().split("\\s+"));
  }

  /**
   * A table.
   *
   * @param entries its entries, in the order of the words
   * @param expressions the expressions of all entries, one behind the other: what is not among
   *     these characters is in none of them
   */
  record Table(List<要点> entries, String expressions) {
    Table(List<要点> entries) {
      this(List.copyOf(entries), entries.stream().map(要点::写法).collect(Collectors.joining()));
    }
  }
}
