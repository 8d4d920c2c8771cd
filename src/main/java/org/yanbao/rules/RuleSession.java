package org.yanbao.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.yanbao.rules.fact.发现;
import org.yanbao.rules.fact.审核;

/** One run of rules over the facts of one report. */
final class RuleSession {
  private static final String GLOBAL = "审核";
  private static final int MOST_FIRINGS = 20_000;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final int LONGEST_REASON = 300;

  /** What one rule may write on one report; more than any sheet that is meant to be read. */
  private static final int MOST_CHARACTERS = 500_000;

  /** A rule can make two errors the causes of each other. */
  private static final int MOST_CAUSES = 20;

  private final RuleNetwork rules;
  private final List<Object> facts;
  private final Predicate<String> speaks;
  private final 审核 desk = new 审核();
  private final List<Statements.Statement> statements = new ArrayList<>();
  private final Map<String, Integer> firings = new HashMap<>();

  /** How many characters each rule has written. */
  private final Map<String, Integer> words = new HashMap<>();

  private volatile String firing = "";

  /**
   * Readies a run.
   *
   * @param rules the rules
   * @param facts the facts
   * @param speaks tells by its name whether a rule may speak
   */
  RuleSession(RuleNetwork rules, List<Object> facts, Predicate<String> speaks) {
    this.rules = rules;
    this.facts = facts;
    this.speaks = speaks;
  }

  /** Runs the rules until none has anything to say; tells which rule broke off, if one did. */
  Optional<Failure> run() {
    KieSession session = rules.open();
    boolean sound = false;
    try {
      session.addEventListener(new Watch(session));
      session.setGlobal(GLOBAL, desk);
      rules.insert(facts, session);
      int fired =
          session.fireAllRules(match -> speaks.test(match.getRule().getName()), MOST_FIRINGS);
      sound = fired < MOST_FIRINGS && firing.isEmpty();
      return sound ? Optional.empty() : Optional.of(new Failure(busiest(), "规则反复触发，超出次数或时间限制"));
    } catch (ThreadDeath e) {
      // The watch has given this run up.
      throw e;
    } catch (RuntimeException | Error e) {
      return Optional.of(new Failure(firing, reason(e)));
    } finally {
      if (sound) {
        rules.close(session);
      } else {
        rules.discard(session);
      }
    }
  }

  /** The rule that is firing, while the session is running; empty while a condition is weighed. */
  String firing() {
    return firing;
  }

  /** What the rules said. */
  List<Statements.Statement> statements() {
    return List.copyOf(statements);
  }

  private String busiest() {
    return firings.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** What broke a rule off, in one line of a length that a sheet can hold. */
  private static String reason(Throwable failure) {
    String reason = told(failure).replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ");
    return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
  }

  private static String told(Throwable failure) {
    Throwable root = failure;
    for (int i = 0; i < MOST_CAUSES && root.getCause() != null; i++) {
      root = root.getCause();
    }
    if (root instanceof OutOfMemoryError) {
      return "占用内存过多";
    }
    if (root instanceof ClassNotFoundException || root instanceof LinkageError) {
      return "用了规则不得使用的类（" + root.getMessage() + "）";
    }
    String message = root.getMessage();
    return root.getClass().getSimpleName() + (message == null ? "" : "（" + message + "）");
  }

  /**
   * How a rule broke off.
   *
   * @param rule name of its block; empty where it broke off in a condition, which could be any's
   * @param reason why, in Chinese
   */
  record Failure(String rule, String reason) {}

  /** Notes which rule is firing, takes what it said, and stops what does not end. */
  private final class Watch extends DefaultAgendaEventListener {
    private final KieSession session;
    private final long deadline = System.nanoTime() + LONGEST.toNanos();

    private Watch(KieSession session) {
      this.session = session;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      firing = event.getMatch().getRule().getName();
      firings.merge(firing, 1, Integer::sum);
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      List<发现> said = desk.取出();
      bound(said);
      said.forEach(one -> statements.add(new Statements.Statement(firing, one)));
      if (System.nanoTime() > deadline) {
        session.halt();
      } else {
        firing = "";
      }
    }

    /** What nobody could read, no sheet should have to hold. */
    private void bound(List<发现> said) {
      int characters = words.merge(firing, said.stream().mapToInt(发现::字数).sum(), Integer::sum);
      if (characters > MOST_CHARACTERS) {
        throw new IllegalStateException("在一份报告上写出的文字超过" + MOST_CHARACTERS + "字");
      }
    }
  }
}
