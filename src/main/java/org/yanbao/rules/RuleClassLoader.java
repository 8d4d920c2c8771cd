package org.yanbao.rules;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads the compiled rules. For them nothing exists but their own classes and {@link
 * AllowedClasses}, and no resources at all.
 */
final class RuleClassLoader extends ClassLoader {
  private final Map<String, byte[]> classes;
  private final ClassLoader application = RuleClassLoader.class.getClassLoader();

  /** A loader of these classes, by their names as in {@code yanbao.rules.Rules1}. */
  RuleClassLoader(Map<String, byte[]> classes) {
    super("rules", null);
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        if (AllowedClasses.permit(name)) {
          return application.loadClass(name);
        }
        throw new ClassNotFoundException("规则不得使用 " + name);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }

  @Override
  public URL getResource(String name) {
    return null;
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    return null;
  }

  @Override
  public Stream<URL> resources(String name) {
    return Stream.empty();
  }
}
