package org.yanbao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * The compiled rules as the engine runs them: all of them; for kinds of reports of which there are
 * many, only those that may speak on them, so that no condition is weighed in vain; and each alone.
 * Thread-safe.
 */
final class RuleBases {
  /** After so many reports of one kind, rules of its own are worth their making. */
  private static final int MANY = 20;

  private static final int MOST_KINDS = 8;
  private static final int MOST_COUNTED = 500;

  private final List<Model> models;
  private final Predicate<String> wanted;
  private final Set<String> givenUp = new HashSet<>();
  private final Map<Set<String>, Integer> asked = new HashMap<>();
  private final Map<Set<String>, RuleNetwork> kinds = new HashMap<>();
  private final Map<String, RuleNetwork> alone = new ConcurrentHashMap<>();

  /** Made when the first report asks for it: of rules that nothing is asked there are many. */
  private Optional<RuleNetwork> all = Optional.empty();

  /**
   * The rules of some models.
   *
   * @param wanted tells by its name whether a rule block is among them
   */
  RuleBases(List<Model> models, Predicate<String> wanted) {
    this.models = List.copyOf(models);
    this.wanted = wanted;
  }

  /**
   * Rules among which are all but some; of those that were given up there is none.
   *
   * @param silent names of rule blocks that will not speak
   */
  synchronized RuleNetwork without(Set<String> silent) {
    RuleNetwork own = kinds.get(silent);
    if (own != null) {
      return own;
    }
    if (asked.size() > MOST_COUNTED) {
      asked.clear();
    }
    Set<String> kind = Set.copyOf(silent);
    if (asked.merge(kind, 1, Integer::sum) < MANY || kinds.size() >= MOST_KINDS) {
      return all();
    }
    RuleNetwork made = of(name -> !kind.contains(name) && !givenUp.contains(name));
    kinds.put(kind, made);
    return made;
  }

  /** Nothing but one rule block. */
  RuleNetwork only(String name) {
    return alone.computeIfAbsent(name, each -> of(each::equals));
  }

  /** Leaves a rule block out from now on. */
  synchronized void giveUp(String name) {
    givenUp.add(name);
    kinds.clear();
    all = Optional.empty();
  }

  private RuleNetwork all() {
    RuleNetwork made = all.orElseGet(() -> of(name -> !givenUp.contains(name)));
    all = Optional.of(made);
    return made;
  }

  private RuleNetwork of(Predicate<String> some) {
    Predicate<String> taken = wanted.and(some);
    List<Model> reduced = new ArrayList<>();
    for (Model model : models) {
      ModelImpl copy =
          new ModelImpl(model.getName())
              .withGlobals(model.getGlobals())
              .withQueries(model.getQueries())
              .withRules(
                  model.getRules().stream().filter(rule -> taken.test(rule.getName())).toList());
      model.getTypeMetaDatas().forEach(copy::addTypeMetaData);
      reduced.add(copy);
    }
    return new RuleNetwork(KieBaseBuilder.createKieBaseFromModel(reduced));
  }
}
