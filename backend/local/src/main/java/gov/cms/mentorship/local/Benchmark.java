package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.Folders;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.LocalPorts;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Something that is measured on the packaged application, with data that vanishes. */
interface Benchmark {

  /**
   * Measures, and prints figures.
   *
   * @param logs where the parts write their logs
   */
  void run(LocalPlatform platform, ChildProcess application, ListCalls calls, Path logs)
      throws SQLException, MessagingException, InterruptedException;

  /** Starts all there is, measures, and ends the program. */
  static void main(String name, Benchmark benchmark) {
    Path folder = Folders.temporary("benchmark-" + name);
    LocalPorts ports = LocalPorts.free();
    try {
      LocalPlatform platform =
          LocalPlatform.start(folder, folder, ports, List.of(ports.applicationUrl()));
      WorkingCopy copy = WorkingCopy.current();
      ApplicationServer.migrate(
          copy, folder.resolve("migration.log"), platform.migrationSettings());
      ChildProcess application =
          ApplicationServer.start(
              copy,
              ports.application(),
              folder.resolve("application.log"),
              List.of(),
              platform.applicationSettings());
      benchmark.run(platform, application, new ListCalls(ports.application(), platform), folder);
      application.stop();
      System.exit(0);
    } catch (LocalPlatformException | SQLException | MessagingException failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      System.exit(1);
    }
  }
}
