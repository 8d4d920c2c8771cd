package org.yanbao.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;

/** The compiled rules of a folder, as the archive that the compiler makes of them. */
final class CompiledRules {
  private static final String MODEL_LIST = "META-INF/kie/org.default/artifact/drools-model";
  private static final String CLASS = ".class";

  private CompiledRules() {}

  /**
   * Loads the rule models of an archive into the sandbox.
   *
   * @throws IOException when the archive is not what the compiler makes
   * @throws LinkageError when its classes ask for one that rules may not use
   */
  static List<Model> load(byte[] archive) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(CLASS)) {
          classes.put(
              name.substring(0, name.length() - CLASS.length()).replace('/', '.'),
              zip.readAllBytes());
        } else if (name.equals(MODEL_LIST)) {
          // The first line is the version of the model format.
          new String(zip.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.contains(":"))
              .forEach(line -> names.add(line.strip()));
        }
      }
    }
    if (names.isEmpty()) {
      throw new IOException("no rule model in the archive");
    }
    RuleClassLoader loader = new RuleClassLoader(classes);
    List<Model> models = new ArrayList<>();
    for (String name : names) {
      try {
        models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IOException("cannot load " + name, e);
      }
    }
    return models;
  }
}
