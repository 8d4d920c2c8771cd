package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yanbao.rules.ReportBuilder.clean;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.rules.source.RuleProblem;

/**
 * A rule is a program that somebody else wrote: whatever it tries, it reaches and stops nothing.
 */
class HostileRulesTest {
  @TempDir Path temp;

  @Test
  void what_reaches_outside_is_refused_rule_by_rule_when_the_folder_is_loaded() throws Exception {
    Path marker = temp.resolve("marker");
    List<String> attempts =
        List.of(
            "Runtime.getRuntime().exec(\"touch M\");",
            "new ProcessBuilder(\"touch\", \"M\").start();",
            "ProcessHandle.current().destroy();",
            "System.exit(3);",
            "Runtime.getRuntime().halt(3);",
            "System.setProperty(\"x\", \"y\");",
            "String s = System.getenv(\"PATH\");",
            "new Thread(() -> {}).start();",
            "java.util.concurrent.Executors.newCachedThreadPool();",
            "new java.util.Timer().cancel();",
            "java.util.concurrent.CompletableFuture.runAsync(() -> {});",
            "new java.io.FileOutputStream(\"M\").close();",
            "new java.io.FileInputStream(\"/etc/passwd\").read();",
            "new java.io.RandomAccessFile(\"M\", \"rw\").close();",
            "new java.io.PrintWriter(\"M\").close();",
            "new java.io.File(\"M\").createNewFile();",
            "java.nio.file.Files.writeString(java.nio.file.Path.of(\"M\"), \"x\");",
            "java.nio.channels.FileChannel.open(null);",
            "new java.util.Formatter(\"M\").close();",
            "new java.net.Socket(\"localhost\", 1);",
            "new java.net.URL(\"http://localhost\").openStream();",
            "java.net.InetAddress.getLocalHost();",
            "java.net.http.HttpClient.newHttpClient();",
            "javax.naming.InitialContext c = null;",
            "java.lang.reflect.Method m = null;",
            "sun.misc.Unsafe u = null;",
            "java.util.ServiceLoader.load(String.class);",
            "org.yanbao.rules.RuleBook.load(null);",
            "org.yanbao.report.AnnualReport r = null;",
            "javax.script.ScriptEngineManager m = new javax.script.ScriptEngineManager();",
            "new java.net.URLClassLoader(new java.net.URL[0]);",
            "java.lang.reflect.Proxy.newProxyInstance(null, null, null);",
            "new java.util.concurrent.ForkJoinPool();",
            "org.yanbao.rules.fact.审核.class.getDeclaredFields()[0].setAccessible(true);",
            "throw new ThreadDeath();");
    List<String> rules = new ArrayList<>();
    for (String attempt : attempts) {
      String text =
          attempt.replace("\"M\"", "\"" + marker + "\"").replace("touch M", "touch " + marker);
      rules.add(RuleText.rule("H" + rules.size(), "恶意" + rules.size(), "报告()", text));
    }
    RuleText.write(temp, "hostile.drl", rules.toArray(String[]::new));
    RuleBookException refusal =
        catchThrowableOfType(
            RuleBookException.class, () -> RuleBook.load(temp, temp.resolve("cache")));
    assertThat(refusal.problems())
        .extracting(RuleProblem::rule)
        .hasSize(attempts.size())
        .doesNotContain("");
    assertThat(marker).doesNotExist();
  }

  @Test
  void what_gets_past_the_compiler_costs_that_rule_on_that_report_and_nothing_else()
      throws Exception {
    Map<String, String> attempts =
        Map.ofEntries(
            Map.entry("H01", "Class.forName(\"java.lang.Runtime\").getMethods();"),
            Map.entry("H02", "审核.getClass().getClassLoader();"),
            Map.entry("H04", "new java.util.Scanner(\"x\").next();"),
            Map.entry("H05", "while (true) {}"),
            Map.entry(
                "H06",
                "RuntimeException a = new RuntimeException(\"\"), b = new RuntimeException(\"\");"
                    + " a.initCause(b); b.initCause(a); throw a;"),
            Map.entry("H07", "java.util.stream.Stream.iterate(1, i -> i + 1).forEach(i -> {});"),
            Map.entry(
                "H08",
                "List<long[]> all = new ArrayList<>(); while (true) all.add(new long[10000]);"),
            Map.entry("H09", "long[] all = new long[Integer.MAX_VALUE - 8];"),
            Map.entry(
                "H10", "StringBuilder b = new StringBuilder(\"x\"); while (true) b.append(b);"),
            Map.entry("H11", "throw new AssertionError(\"x\");"),
            Map.entry("H13", "\"x\".repeat(Integer.MAX_VALUE);"),
            Map.entry("H14", "new java.math.BigInteger(\"9\").pow(Integer.MAX_VALUE);"),
            Map.entry("H16", "Object o = 审核; ((List<Object>) o).clear();"),
            Map.entry("H17", "String.format(\"%1000000000d\", 1);"));
    List<String> rules = new ArrayList<>(List.of(RuleText.talker("T1", "甲")));
    attempts.forEach((id, attempt) -> rules.add(RuleText.rule(id, "恶意" + id, "报告()", attempt)));
    rules.add(
        RuleText.rule(
            "H12",
            "条件不止",
            "报告(\"" + "x".repeat(400) + "\".matches(\"" + "x*".repeat(20) + "y\"))",
            "审核.发现(\"丙\");"));
    Path file = RuleText.write(temp, "hostile.drl", rules.toArray(String[]::new));
    Files.writeString(
        file,
        Files.readString(file)
            .replace("global", "import java.util.List\nimport java.util.ArrayList\nglobal"));
    RuleBook book = RuleBook.load(temp, temp.resolve("cache"));
    for (int i = 0; i < 2; i++) {
      RuleRun run = book.audit(clean().build(), AuditContext.NONE);
      assertThat(run.findings()).extracting(Finding::rule).containsExactly("T1");
      assertThat(run.checks().stream().filter(check -> !check.rule().equals("T1")))
          .allSatisfy(check -> assertThat(check.state()).isEqualTo(RuleCheck.State.FAILED));
    }
  }

  @Test
  void a_class_that_only_the_running_rule_would_load_is_refused_at_the_latest_then()
      throws Exception {
    Path marker = temp.resolve("marker");
    List<String> attempts =
        List.of(
            "new java.io.ObjectInputStream(null).readObject();",
            "new java.util.logging.FileHandler(\"M\");",
            "java.util.prefs.Preferences.userRoot();",
            "new java.util.zip.ZipFile(\"M\");",
            "java.lang.management.ManagementFactory.getRuntimeMXBean();",
            "StackWalker.getInstance();",
            "new InheritableThreadLocal<String>();",
            "java.security.AccessController.getContext();",
            "throw new StackOverflowError();");
    for (String attempt : attempts) {
      Path folder = Files.createDirectories(temp.resolve("rules" + attempts.indexOf(attempt)));
      String text = attempt.replace("\"M\"", "\"" + marker + "\"");
      RuleText.write(
          folder,
          "hostile.drl",
          RuleText.rule("H1", "恶意", "报告()", text),
          RuleText.talker("T1", "甲"));
      try {
        RuleRun run =
            RuleBook.load(folder, temp.resolve("cache")).audit(clean().build(), AuditContext.NONE);
        assertThat(run.checks().get(0).state()).as(attempt).isEqualTo(RuleCheck.State.FAILED);
        assertThat(run.findings()).as(attempt).extracting(Finding::rule).containsExactly("T1");
      } catch (RuleBookException refused) {
        assertThat(refused.problems())
            .as(attempt)
            .isNotEmpty()
            .allMatch(problem -> problem.rule().equals("恶意"));
      }
      assertThat(marker).as(attempt).doesNotExist();
    }
  }

  @Test
  void what_a_rule_file_declares_beside_rules_reaches_nothing() throws Exception {
    Path marker = temp.resolve("marker");
    String touch =
        "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + marker + "\"), \"x\");";
    List<String> heads =
        List.of(
            "function void 写() { try { " + touch + " } catch (Exception e) {} }\n",
            "import static java.lang.System.exit\n",
            "import java.nio.file.Files\n",
            "declare 恶意\n  路径: java.nio.file.Path\nend\n",
            "global java.lang.Runtime 运行\n");
    for (String head : heads) {
      Path folder = Files.createDirectories(temp.resolve("rules" + heads.indexOf(head)));
      String call =
          head.contains("函数") || head.startsWith("function")
              ? "写();"
              : head.contains("exit")
                  ? "exit(3);"
                  : head.contains("Files") ? "Files.exists(null);" : "审核.发现(\"乙\");";
      Path file =
          RuleText.write(
              folder,
              "hostile.drl",
              RuleText.rule("H1", "恶意", "报告()", call),
              RuleText.talker("T1", "甲"));
      Files.writeString(file, Files.readString(file).replace("rule \"恶意\"", head + "rule \"恶意\""));
      try {
        RuleBook.load(folder, temp.resolve("cache")).audit(clean().build(), AuditContext.NONE);
      } catch (RuleBookException refused) {
        assertThat(refused.problems()).as(head).isNotEmpty();
      }
      assertThat(marker).as(head).doesNotExist();
    }
  }

  @Test
  void what_would_silence_other_rules_or_change_the_program_is_refused_with_its_place()
      throws Exception {
    List<String> consequences =
        List.of(
            "drools.halt();",
            "kcontext.getKieRuntime().halt();",
            "delete($报告);",
            "retract($报告);",
            "update ( $报告 );",
            "modify($报告) {};",
            "insert(\"x\");",
            "insertLogical(\"x\");",
            "drools.setFocus(\"x\");",
            "审核.取出();",
            "org.drools.model.DSL.executeScript(\"mvel\", null, \"x\");",
            "java.util.Locale.setDefault(java.util.Locale.FRANCE);",
            "java.util.function.Consumer<java.util.Locale> c = java.util.Locale::setDefault;",
            "java.util.List.of(1).parallelStream().forEach(i -> { while (true) {} });",
            "java.util.stream.IntStream.range(0, 9).parallel().forEach(i -> { while (true) {} });",
            "java.util.Arrays.parallelPrefix(new int[9], (x, y) -> { while (true) {} });",
            "synchronized (\"\".getClass()) { while (true) {} }",
            "while (true) (\"x\" + Math.random()).intern();",
            "new Exception().printStackTrace();",
            "new Object() { protected void finalize() { while (true) {} } };",
            "class X { static int n; } 审核.发现(\"第\" + X.n++ + \"份\");",
            "record R() { static int n; }",
            "interface I { java.util.List<Object> ALL = new java.util.ArrayList<>(); }",
            "enum E { A; int n; }",
            "for (;;) { try { \"\".charAt(3); } catch (Throwable e) {} }",
            "审核.发现(\"\" + java.time.LocalDate.now());",
            "审核.发现(\"\" + java.time.InstantSource.system().millis());",
            "审核.发现(\"\" + Math.random());",
            "java.util.Collections.shuffle(new java.util.ArrayList<>(List.of(1)));",
            "java.lang.invoke.MethodHandles.lookup();",
            "java.lang.invoke.MethodType.fromMethodDescriptorString(\"()Ljava/lang/Runtime;\","
                + " null);",
            "审核.发现(\"x\\u0022); java.util.Locale.set\\u0044efault(null); 审核.发现(\\u0022y\");",
            "审核.发现(\"x\\uu005c\"); while (true) {} //\");",
            "// \\u000a while (true) {}\n  审核.发现(\"y\");",
            "String s = \"\"\"\n  a \"\"\"; Integer.getInteger(\"x\"); 审核.发现(\"y\");",
            "审核.发现(\"x\").应为(new java.math.BigDecimal(\"1\") { int n; });",
            "throw new RuntimeException(\"x\") { public String getMessage() { while (true) {} } };",
            "审核.发现(\"x\").见(new 可引证() { public String 引文() { return \"编造\"; } });",
            "Object o = new java.util.ArrayList<java.util.List<String>>(审核.hashCode()) { };");
    List<String> openings =
        List.of(
            "dialect \"mvel\"",
            "timer (int: 1s)",
            "duration 1000",
            "agenda-group \"x\" auto-focus true",
            "enabled (1 > 2)",
            "salience 1000",
            "no-loop",
            "refract",
            "extends \"别的\"",
            "date-effective \"2099-01-01\"");
    List<String> rules = new ArrayList<>();
    for (String each : consequences) {
      rules.add(RuleText.rule("H" + rules.size(), "恶意" + rules.size(), "$报告: 报告()", each));
    }
    for (String each : openings) {
      rules.add(
          RuleText.rule("H" + rules.size(), "恶意" + rules.size(), "$报告: 报告()", "审核.发现(\"x\");")
              .replace("when\n", each + "\nwhen\n"));
    }
    rules.add(
        RuleText.rule("H98", "栽赃", "$报告: 报告() eval(审核.发现(\"x\").见($报告) != null)", "审核.发现(\"y\");"));
    rules.add("rule \"一行\" timer (int: 1s) when 报告() then end\n");
    rules.add("declare 坏\n  x: int\nend\n");
    rules.add("query \"问\"()\n  报告()\nend\n");
    rules.add("function int 数() { return 3; }\n");
    rules.add("agenda-group \"甲\"\n");
    rules.add("global java.util.List 各\n");
    rules.add("import java.io.*\n");
    rules.add("import java.util.List; import java.util.Scanner\n");
    rules.add("import accumulate 单元格 累\n");
    rules.add(RuleText.rule("H99", "别处", "报告() from entry-point \"x\"", "审核.发现(\"y\");"));
    Path file = RuleText.write(temp, "hostile.drl", rules.toArray(String[]::new));
    List<Integer> lines =
        catchThrowableOfType(
                RuleBookException.class, () -> RuleBook.load(temp, temp.resolve("cache")))
            .problems()
            .stream()
            .map(RuleProblem::line)
            .distinct()
            .toList();
    String text = Files.readString(file);
    for (String rule : rules) {
      int first = (int) text.substring(0, text.indexOf(rule)).lines().count() + 1;
      int last = first + (int) rule.lines().count();
      assertThat(lines).as(rule).anyMatch(line -> line >= first && line <= last);
    }
    for (String denied :
        List.of("java.util.stream.StreamSupport", "java.time.zone.ZoneRulesProvider")) {
      assertThat(AllowedClasses.permit(denied)).as(denied).isFalse();
    }
  }

  @Test
  void what_a_rule_says_or_throws_fits_a_sheet_whatever_characters_it_holds() throws Exception {
    RuleText.write(
        temp,
        "hostile.drl",
        RuleText.rule(
            "H1",
            "控制字符",
            "$报告: 报告()",
            "审核.发现(\"坏\\u0000字\\uD800符\\u001b[31m\\n二行\").应为(\"\\u0007\").见($报告);"),
        RuleText.rule(
            "H2",
            "长",
            "报告()",
            "throw new RuntimeException(\"坏\\n\\u0000\" + \"x\".repeat(90000));"));
    RuleRun run =
        RuleBook.load(temp, temp.resolve("cache")).audit(clean().build(), AuditContext.NONE);
    assertThat(run.findings()).extracting(Finding::message).containsExactly("坏 字 符 [31m\n二行");
    assertThat(run.checks().get(1).reason())
        .startsWith("规则未能执行：RuntimeException（坏 x")
        .hasSizeLessThan(400);
  }

  @Test
  void conditions_that_do_not_end_are_stopped() throws Exception {
    Path file =
        RuleText.write(
            temp,
            "hostile.drl",
            RuleText.talker("T1", "甲"),
            RuleText.rule("H3", "条件发作", "报告(题名.repeat(100000000).length() > 3)", "审核.发现(\"丙\");"),
            RuleText.rule(
                "H4",
                "正则发作",
                "报告(\"" + "a".repeat(60) + "\".matches(\"(a|aa)+b\"))",
                "审核.发现(\"丁\");"));
    assertThat(file).exists();
    RuleRun run =
        RuleBook.load(temp, temp.resolve("cache")).audit(clean().build(), AuditContext.NONE);
    assertThat(run.findings()).extracting(Finding::rule).containsExactly("T1");
  }

  @Test
  void system_properties_that_a_rule_reads_are_not_the_program_s_secrets() throws Exception {
    RuleText.write(
        temp,
        "hostile.drl",
        RuleText.rule("H1", "读属性", "报告()", "审核.发现(\"\" + Integer.getInteger(\"x\"));"),
        RuleText.rule("H2", "换个写法", "报告()", "审核.发现(\"\" + Long . /**/ getLong(\"x\"));"),
        RuleText.rule("H3", "转义", "报告()", "审核.发现(\"\" + Integer.get\\u0049nteger(\"x\"));"));
    assertThat(
            catchThrowableOfType(
                    RuleBookException.class, () -> RuleBook.load(temp, temp.resolve("cache")))
                .problems())
        .hasSize(3);
  }
}
