package gov.cms.mentorship.shared.start;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/** The migrations of this application, and the database that they are for. */
public final class Migrations {

  private static final String DATABASE = "quarkus.datasource.jdbc.url";
  private static final String APPLICATION = "quarkus.datasource.username";
  private static final String APPLICATION_PASSWORD = "quarkus.datasource.password";
  private static final String OWNER = "mentorship.migration.username";
  private static final String OWNER_PASSWORD = "mentorship.migration.password";

  private final Flyway flyway;

  private Migrations(UnaryOperator<String> setting, String role, String password) {
    this.flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(setting.apply(DATABASE), setting.apply(role), setting.apply(password))
            .locations("classpath:db/migration")
            .placeholders(Map.of("application_role", setting.apply(APPLICATION)))
            .validateMigrationNaming(true)
            .load();
  }

  /** As the role that may change the schema; {@code setting} gives the value of a setting. */
  public static Migrations ofOwner(UnaryOperator<String> setting) {
    return new Migrations(setting, OWNER, OWNER_PASSWORD);
  }

  /** As the role of the running application, which may see how far the schema is. */
  public static Migrations ofApplication(UnaryOperator<String> setting) {
    return new Migrations(setting, APPLICATION, APPLICATION_PASSWORD);
  }

  /** Runs those that have not run yet; says what it did. */
  public String run() {
    int count = flyway.migrate().migrationsExecuted;
    return "The database is at version %s; %d migrations ran.".formatted(current(), count);
  }

  /** Makes sure that all have run; {@link MigrationsMissing} otherwise. */
  public void requireAll() {
    MigrationInfo[] pending = flyway.info().pending();
    if (pending.length > 0) {
      throw new MigrationsMissing(
          "The database is at version %s and this application needs %s. Run it once with the argument migrate."
              .formatted(current(), pending[pending.length - 1].getVersion()));
    }
  }

  private MigrationVersion current() {
    MigrationInfoService all = flyway.info();
    return all.current() == null ? MigrationVersion.EMPTY : all.current().getVersion();
  }
}
