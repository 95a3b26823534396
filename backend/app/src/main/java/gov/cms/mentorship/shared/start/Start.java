package gov.cms.mentorship.shared.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.flywaydb.core.api.FlywayException;

/**
 * The program. With the argument {@code migrate} it migrates the database and ends; that job alone
 * is given the password of the schema's owner. Without, it is the application, which needs a
 * database that has been migrated.
 */
@QuarkusMain
public final class Start {

  private static final String MIGRATE = "migrate";

  private Start() {}

  /** Runs what the arguments say. */
  public static void main(String... arguments) {
    boolean migrate = arguments.length > 0 && arguments[0].equals(MIGRATE);
    try {
      if (migrate) {
        System.out.println(Migrations.ofOwner(new StartSettings()).run());
      } else {
        Migrations.ofApplication(new StartSettings()).requireAll();
      }
    } catch (MigrationsMissing | FlywayException cannot) {
      System.err.println(cannot.getMessage());
      System.exit(1);
    }
    if (!migrate) {
      Quarkus.run(arguments);
    }
  }
}
