package gov.cms.mentorship.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.cms.mentorship.platform.PostgresServer;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPlatform;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MigrationsTest {

  private final UnaryOperator<String> application =
      TestPlatform.setting(TestPlatform.platform().applicationSettings());

  @Test
  void allMigrationsHaveRunAndRunAgainAsNothing() {
    Migrations.ofApplication(application).requireAll();
    Map<String, String> job = TestPlatform.platform().migrationSettings();
    assertThat(Migrations.ofOwner(TestPlatform.setting(job)).run())
        .matches("The database is at version \\d+; 0 migrations ran\\.");
  }

  @Test
  void theApplicationDoesNotStartOnADatabaseThatIsTooOld() {
    Database.change("alter table flyway_schema_history rename to tests_history");
    try {
      assertThatExceptionOfType(MigrationsMissing.class)
          .isThrownBy(() -> Migrations.ofApplication(application).requireAll())
          .withMessageMatching(
              "The database is at version .* and this application needs \\d+\\. Run it once with the argument migrate\\.");
    } finally {
      Database.change("alter table tests_history rename to flyway_schema_history");
    }
  }

  @Test
  void theRunningApplicationIsNotGivenTheOwnersPassword() {
    assertThat(TestPlatform.platform().applicationSettings())
        .doesNotContainValue(PostgresServer.OWNER);
    assertThat(
            ConfigProvider.getConfig()
                .getOptionalValue("mentorship.migration.password", String.class))
        .isEmpty();
  }
}
