package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.Folders;
import gov.cms.mentorship.platform.LocalPlatform;
import java.nio.file.Path;

/** One PostgreSQL with the application's tables, one Keycloak and one mail server for all tests. */
final class TestRun {

  private static final Path LOGS = Folders.temporary("packaged");
  private static final LocalPlatform PLATFORM = start();

  private TestRun() {}

  static LocalPlatform platform() {
    return PLATFORM;
  }

  /** Where what ran has left its logs. */
  static Path logs() {
    return LOGS;
  }

  private static LocalPlatform start() {
    LocalPlatform platform = LocalPlatform.forTests();
    Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
    ApplicationServer.migrate(
        WorkingCopy.current(), LOGS.resolve("migration.log"), platform.migrationSettings());
    return platform;
  }
}
