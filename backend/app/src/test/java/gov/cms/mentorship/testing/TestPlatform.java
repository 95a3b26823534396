package gov.cms.mentorship.testing;

import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.shared.start.Migrations;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL, one Keycloak and one mail server for a whole test run. */
public class TestPlatform implements QuarkusTestResourceLifecycleManager {

  private static @Nullable LocalPlatform platform;

  /** The running platform. */
  public static synchronized LocalPlatform platform() {
    LocalPlatform running = platform;
    if (running == null) {
      running = LocalPlatform.forTests();
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
      Migrations.ofOwner(setting(running.migrationSettings())).run();
      platform = running;
    }
    return running;
  }

  /** Looks a setting up; one that is missing is an error. */
  public static UnaryOperator<String> setting(Map<String, String> settings) {
    return name -> Objects.requireNonNull(settings.get(name), name);
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(platform().applicationSettings());
    settings.putAll(TestTokens.settings());
    settings.put("mentorship.web.root", TestPages.folder().toString());
    settings.put("mentorship.programs.folder", "src/test/resources/programs");
    return settings;
  }

  @Override
  public void stop() {
    // The platform serves the next application of the same run; it ends with the JVM.
  }
}
