package org.yanbao.rules;

import java.util.List;
import java.util.Set;

/**
 * The classes that rules may use. Whatever is not named here does not exist for a rule: no files,
 * no network, no processes, no threads, no reflection.
 */
final class AllowedClasses {
  private static final String LANGUAGE_PACKAGE = "java.lang.";
  private static final String UTILITIES = "java.util.";

  private static final List<String> PACKAGES =
      List.of(
          "org.yanbao.rules.fact.",
          "java.math.",
          "java.text.",
          "java.time.",
          "java.util.function.",
          "java.util.regex.",
          "java.util.stream.",
          // what the compiler of rules itself puts into the classes that it makes
          "org.drools.model.",
          "org.drools.modelcompiler.dsl.",
          "org.drools.core.base.accumulators.");

  private static final Set<String> CLASSES =
      Set.of(
          "org.drools.compiler.kie.builder.MaterializedLambda",
          "org.drools.modelcompiler.util.EvaluationUtil",
          "org.drools.util.DateUtils",
          "java.io.Serializable",
          "java.lang.invoke.CallSite",
          "java.lang.invoke.LambdaMetafactory",
          "java.lang.invoke.MethodHandle",
          "java.lang.invoke.MethodHandles$Lookup",
          "java.lang.invoke.MethodType",
          "java.lang.invoke.SerializedLambda",
          "java.lang.invoke.StringConcatFactory",
          "java.lang.invoke.TypeDescriptor",
          "java.lang.invoke.VarHandle");

  /** What starts threads, or changes what holds for the whole program. */
  private static final Set<String> DENIED =
      Set.of("java.time.zone.ZoneRulesProvider", "java.util.stream.StreamSupport");

  private static final Set<String> LANGUAGE =
      Set.of(
          "ArithmeticException",
          "AssertionError",
          "AutoCloseable",
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "ClassCastException",
          "Comparable",
          "Deprecated",
          "Double",
          "Enum",
          "Error",
          "Exception",
          "Float",
          "FunctionalInterface",
          "IllegalArgumentException",
          "IllegalStateException",
          "IncompatibleClassChangeError",
          "IndexOutOfBoundsException",
          "Integer",
          "Iterable",
          "Long",
          "Math",
          "NullPointerException",
          "Number",
          "NumberFormatException",
          "Object",
          "Override",
          "Record",
          "RuntimeException",
          "SafeVarargs",
          "Short",
          "StrictMath",
          "String",
          "StringBuilder",
          "SuppressWarnings",
          "Throwable",
          "UnsupportedOperationException",
          "Void");

  private static final Set<String> COLLECTIONS =
      Set.of(
          "AbstractCollection",
          "AbstractList",
          "AbstractMap",
          "AbstractSet",
          "ArrayDeque",
          "ArrayList",
          "Arrays",
          "Collection",
          "Collections",
          "Comparator",
          "Deque",
          "HashMap",
          "HashSet",
          "Iterator",
          "LinkedHashMap",
          "LinkedHashSet",
          "List",
          "Locale",
          "Map",
          "Map$Entry",
          "NoSuchElementException",
          "Objects",
          "Optional",
          "OptionalInt",
          "OptionalLong",
          "Queue",
          "Set",
          "SortedMap",
          "SortedSet",
          "StringJoiner",
          "TreeMap",
          "TreeSet");

  private AllowedClasses() {}

  /** Whether a rule may use a class, named as in {@code java.util.Map$Entry}. */
  static boolean permit(String name) {
    return !DENIED.contains(name) && isNamed(name);
  }

  /** Whether a package holds classes that rules have a use for. */
  static boolean permitSomeOf(String packageName) {
    String prefix = packageName + ".";
    return PACKAGES.contains(prefix) || prefix.equals(UTILITIES) || prefix.equals(LANGUAGE_PACKAGE);
  }

  private static boolean isNamed(String name) {
    return CLASSES.contains(name)
        || PACKAGES.stream().anyMatch(name::startsWith)
        || isIn(LANGUAGE_PACKAGE, LANGUAGE, name)
        || isIn(UTILITIES, COLLECTIONS, name);
  }

  private static boolean isIn(String prefix, Set<String> names, String name) {
    return name.startsWith(prefix) && names.contains(name.substring(prefix.length()));
  }
}
