package gov.cms.mentorship.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

/** What the build knows of the parts: their versions and where Maven put the Keycloak archive. */
final class PlatformProperties {

  private static final Properties PROPERTIES = load();

  private PlatformProperties() {}

  static String postgresVersion() {
    return value("postgres.version");
  }

  static String keycloakVersion() {
    return value("keycloak.version");
  }

  static Path keycloakArchive() {
    return Path.of(value("keycloak.archive"));
  }

  /** Reads a text file that the build placed beside this class. */
  static String resource(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(String key) {
    String value = PROPERTIES.getProperty(key);
    if (value == null || value.startsWith("${")) {
      throw new LocalPlatformException(
          "The build left no value for " + key + "; build backend/platform with Maven.");
    }
    return value;
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = open("platform.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static InputStream open(String name) {
    InputStream in = PlatformProperties.class.getResourceAsStream(name);
    if (in == null) {
      throw new LocalPlatformException(
          "The resource " + name + " is missing; build backend/platform with Maven.");
    }
    return in;
  }
}
