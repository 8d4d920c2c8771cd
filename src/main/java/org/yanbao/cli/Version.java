package org.yanbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"验报 " + properties().getProperty("version")};
  }

  /** Name and version as they stand in every record, for example {@code yanbao/0.1.0}. */
  static String tool() {
    return properties().getProperty("tool");
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/org/yanbao/version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties is part of the program", e);
    }
    return properties;
  }
}
