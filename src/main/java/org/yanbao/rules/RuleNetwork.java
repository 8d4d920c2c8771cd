package org.yanbao.rules;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.drools.core.common.InternalWorkingMemory;
import org.drools.core.common.ReteEvaluator;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Compiled rules, woven together. Sessions over them are used again, because making the memories of
 * so many nodes costs more than emptying them. Thread-safe.
 */
final class RuleNetwork {
  private final KieBase rules;
  private final AskedFacts asked;
  private final Queue<KieSession> idle =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  RuleNetwork(KieBase rules) {
    this.rules = rules;
    this.asked = new AskedFacts(rules);
  }

  /** A session without facts, globals and listeners. */
  KieSession open() {
    KieSession session = idle.poll();
    return session == null ? rules.newKieSession() : session;
  }

  /** Puts in what may matter to the rules. */
  void insert(List<Object> facts, KieSession session) {
    for (Object fact : facts) {
      if (asked.isAsked(fact, (ReteEvaluator) session)) {
        session.insert(fact);
      }
    }
  }

  /** Empties a session in which nothing went wrong and keeps it for the next report. */
  void close(KieSession session) {
    if (!isEmptied(session) || !idle.offer(session)) {
      discard(session);
    }
  }

  private static boolean isEmptied(KieSession session) {
    try {
      ((InternalWorkingMemory) session).reset();
      return true;
    } catch (RuntimeException e) {
      // Worth no message: a session is made anew instead.
      return false;
    }
  }

  /** Gives up a session in which a rule broke off: who knows what it left behind. */
  void discard(KieSession session) {
    session.dispose();
  }
}
