package org.yanbao.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.yanbao.rules.fact.单元格;
import org.yanbao.rules.fact.往期单元格;

/**
 * Tells which cells no pattern of the rules lets in by its own conditions: most of those of 表三. A
 * session goes without them, because putting in a fact that nothing asks for costs as much as one
 * that matters. The same cells return in report after report, so that few must be weighed.
 * Thread-safe.
 */
final class AskedFacts {
  private static final Set<Class<?>> RETURNING = Set.of(单元格.class, 往期单元格.class);
  private static final int MOST_KNOWN = 4_000;

  private final InternalRuleBase rules;
  private final Map<Class<?>, List<ObjectTypeNode>> entries = new ConcurrentHashMap<>();
  private final Map<Object, Boolean> known = new ConcurrentHashMap<>();

  AskedFacts(KieBase rules) {
    this.rules = (InternalRuleBase) rules;
  }

  /**
   * Whether a fact may matter to the rules.
   *
   * @param session a session of these rules
   * @throws RuntimeException what a condition throws
   */
  boolean isAsked(Object fact, ReteEvaluator session) {
    if (!RETURNING.contains(fact.getClass())) {
      return true;
    }
    Boolean asked = known.get(fact);
    if (asked == null) {
      asked = isLetIn(fact, session);
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      known.put(fact, asked);
    }
    return asked;
  }

  private boolean isLetIn(Object fact, ReteEvaluator session) {
    InternalFactHandle handle = new DefaultFactHandle(0, fact);
    return entries.computeIfAbsent(fact.getClass(), this::entriesOf).stream()
        .anyMatch(entry -> isLetIn(entry.getObjectSinkPropagator(), handle, session));
  }

  /** Patterns ask for a class or for what it is: another class or an interface. */
  private List<ObjectTypeNode> entriesOf(Class<?> type) {
    return rules.getRete().getEntryPointNodes().values().stream()
        .flatMap(entry -> entry.getObjectTypeNodes().values().stream())
        .filter(node -> node.getObjectType().isAssignableFrom(type))
        .toList();
  }

  private static boolean isLetIn(
      ObjectSinkPropagator sinks, InternalFactHandle handle, ReteEvaluator session) {
    for (ObjectSink sink : sinks.getSinks()) {
      if (!(sink instanceof AlphaNode condition)) {
        return true;
      }
      if (condition.getConstraint().isAllowed(handle, session)
          && isLetIn(condition.getObjectSinkPropagator(), handle, session)) {
        return true;
      }
    }
    return false;
  }
}
