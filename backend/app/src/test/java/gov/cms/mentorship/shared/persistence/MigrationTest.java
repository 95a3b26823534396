package gov.cms.mentorship.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.IntegrationTest;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MigrationTest {

  private final Flyway flyway;

  @Inject
  MigrationTest(Flyway flyway) {
    this.flyway = flyway;
  }

  @Test
  void allMigrationsRanOnAnEmptyDatabaseAndRunAgainAsNothing() {
    assertThat(flyway.info().applied()).hasSizeGreaterThan(5);
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(flyway.migrate().migrationsExecuted).isZero();
  }
}
