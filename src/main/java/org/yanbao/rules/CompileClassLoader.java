package org.yanbao.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * What the rule compiler sees. It hides what no rule may use, so that a rule which asks for it is
 * refused with its line; {@link RuleClassLoader} is the one that guards.
 */
final class CompileClassLoader extends ClassLoader {
  private static final List<String> HIDDEN =
      List.of(
          "java.lang.Process",
          "java.lang.Runtime",
          "java.lang.System",
          "java.lang.Thread",
          "java.lang.reflect.",
          "java.net.",
          "java.nio.",
          "java.io.File",
          "java.io.RandomAccessFile",
          "java.util.ServiceLoader",
          "java.util.Timer",
          "java.util.concurrent.",
          "javax.",
          "sun.",
          "com.sun.",
          "jdk.");
  private static final List<String> KEPT =
      List.of("java.lang.RuntimeException", "org.yanbao.rules.fact.");

  CompileClassLoader() {
    super(CompileClassLoader.class.getClassLoader());
  }

  private static boolean hides(String name) {
    return (name.startsWith("org.yanbao.") || HIDDEN.stream().anyMatch(name::startsWith))
        && KEPT.stream().noneMatch(name::startsWith);
  }

  private static boolean hidesResource(String name) {
    return name.endsWith(".class")
        && hides(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (hides(name)) {
      throw new ClassNotFoundException(name);
    }
    return super.loadClass(name, resolve);
  }

  @Override
  public URL getResource(String name) {
    return hidesResource(name) ? null : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return hidesResource(name) ? Collections.emptyEnumeration() : super.getResources(name);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    return hidesResource(name) ? null : super.getResourceAsStream(name);
  }
}
