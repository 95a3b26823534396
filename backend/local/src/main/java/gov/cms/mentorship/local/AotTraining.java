package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.Folders;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import java.nio.file.Path;

/** Makes the AOT cache of the packaged application; image builds run it. */
public final class AotTraining {

  private AotTraining() {}

  /** Writes {@code app.aot} beside the packaged application. */
  public static void main(String[] arguments) {
    try {
      WorkingCopy copy = WorkingCopy.current();
      LocalPlatform platform = LocalPlatform.forTests();
      Path logs = Folders.temporary("training");
      ApplicationServer.migrate(copy, logs.resolve("migration.log"), platform.migrationSettings());
      Path cache =
          AotCache.train(
              copy,
              platform.applicationSettings(),
              platform.keycloak().token(DemoAccounts.MENTEE),
              logs);
      System.out.println("Trained " + cache);
      System.exit(0);
    } catch (LocalPlatformException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
