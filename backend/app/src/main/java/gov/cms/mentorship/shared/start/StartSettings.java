package gov.cms.mentorship.shared.start;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;

/** The settings as they are before Quarkus begins: environment, system properties, secret files. */
final class StartSettings implements UnaryOperator<String> {

  private final SmallRyeConfig config =
      new SmallRyeConfigBuilder()
          .addDefaultInterceptors()
          .addDefaultSources()
          .addDiscoveredSources()
          .build();

  /** The value of a setting that must be there. */
  @Override
  public String apply(String name) {
    try {
      return config.getValue(name, String.class);
    } catch (NoSuchElementException missing) {
      throw new MigrationsMissing("The setting " + name + " is missing.");
    }
  }
}
