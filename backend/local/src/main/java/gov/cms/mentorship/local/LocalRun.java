package gov.cms.mentorship.local;

import gov.cms.mentorship.local.demo.DemoData;
import gov.cms.mentorship.platform.AtExit;
import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.Folders;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.LocalPorts;
import gov.cms.mentorship.platform.Orphans;
import gov.cms.mentorship.platform.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Starts the platform and the application on this machine and stops them together.
 *
 * <ul>
 *   <li>{@code run}: the packaged application on the usual ports, until it is interrupted
 *   <li>{@code dev COMMAND…}: the platform on the usual ports, for a command that runs the
 *       application itself
 *   <li>{@code exec COMMAND…}: all on free ports with data that vanishes, while a command runs
 * </ul>
 */
public final class LocalRun {

  private static final String DEVELOPMENT_PAGES = "http://localhost:5173";
  private static final String MAIL_LINKS = "mentorship.mail.links";
  private static final String RETURNS = "returns@cms.example";
  private static final String APPLICATION_LOG = "application.log";

  private final WorkingCopy copy = WorkingCopy.current();

  private LocalRun() {}

  /** Runs what the first argument says. */
  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    try {
      System.exit(new LocalRun().run(words));
    } catch (LocalPlatformException e) {
      if (AtExit.isEnding()) {
        return;
      }
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private int run(List<String> words) {
    String mode = words.isEmpty() ? "run" : words.getFirst();
    List<String> command = words.isEmpty() ? List.of() : words.subList(1, words.size());
    return switch (mode) {
      case "run" -> runInForeground();
      case "dev" -> runAround(command);
      case "exec" -> runWhile(command);
      default -> throw new LocalPlatformException("Unknown mode " + mode);
    };
  }

  private int runInForeground() {
    LocalPorts ports = LocalPorts.from(System.getenv());
    RunLock lock = RunLock.take(copy.data());
    LocalPlatform platform = startPlatform(ports);
    ChildProcess application = startApplication(platform, ports, copy.logs());
    loadDemoData(platform);
    lock.markReady(Welcome.text(ports, platform, copy.logs()));
    List<ChildProcess> children = new ArrayList<>(platform.processes());
    children.add(application);
    return awaitFirstEnd(children);
  }

  private int runAround(List<String> command) {
    LocalPorts ports = LocalPorts.from(System.getenv());
    RunLock lock = RunLock.take(copy.data());
    LocalPlatform platform = startPlatform(ports);
    migrate(platform, copy.logs());
    Map<String, String> settings = settings(platform, ports);
    settings.put(MAIL_LINKS, DEVELOPMENT_PAGES);
    ChildProcess servers =
        attach(command, ApplicationServer.environment(ports.application(), settings));
    ApplicationServer.awaitReady(servers, ports.application());
    loadDemoData(platform);
    lock.markReady(Welcome.text(ports, platform, copy.logs()));
    System.out.println("Pages with live reload: " + DEVELOPMENT_PAGES);
    return awaitEnd(servers);
  }

  private int runWhile(List<String> command) {
    LocalPorts ports = LocalPorts.free();
    System.out.println("Starting the platform and the application on free ports ...");
    LocalPlatform platform = LocalPlatform.forTests(List.of(ports.applicationUrl()));
    Path logs = Folders.temporary("application");
    startApplication(platform, ports, logs);
    loadDemoData(platform);
    int exitCode =
        awaitEnd(
            attach(
                command,
                Map.of(
                    "E2E_BASE_URL", ports.applicationUrl(),
                    "E2E_KEYCLOAK_URL", platform.keycloak().url(),
                    "E2E_MAIL_URL", platform.mail().url())));
    if (exitCode != 0) {
      keep(logs.resolve(APPLICATION_LOG));
    }
    return exitCode;
  }

  private static void loadDemoData(LocalPlatform platform) {
    try {
      if (DemoData.load(platform.postgres().jdbcUrl(), PostgresServer.OWNER, Clock.systemUTC())) {
        System.out.println("Loaded the fictional people of the demonstration.");
      }
    } catch (SQLException e) {
      throw new LocalPlatformException("Cannot load the fictional people: " + e.getMessage(), e);
    }
  }

  private LocalPlatform startPlatform(LocalPorts ports) {
    Orphans.endAll();
    ports.requireFree();
    System.out.println("Starting PostgreSQL, Keycloak and the mail server ...");
    return LocalPlatform.start(
        copy.data(), copy.logs(), ports, List.of(ports.applicationUrl(), DEVELOPMENT_PAGES));
  }

  private ChildProcess startApplication(LocalPlatform platform, LocalPorts ports, Path logs) {
    migrate(platform, logs);
    System.out.println("Starting the application ...");
    return ApplicationServer.start(
        copy,
        ports.application(),
        logs.resolve(APPLICATION_LOG),
        AotCache.options(AotCache.of(copy)),
        settings(platform, ports));
  }

  private void migrate(LocalPlatform platform, Path logs) {
    ApplicationServer.migrate(copy, logs.resolve("migration.log"), platform.migrationSettings());
  }

  private Map<String, String> settings(LocalPlatform platform, LocalPorts ports) {
    Map<String, String> settings = new HashMap<>(platform.applicationSettings());
    settings.put("mentorship.web.root", copy.builtPages().toString());
    settings.put(MAIL_LINKS, ports.applicationUrl());
    settings.put("mentorship.intake.every", "5s");
    settings.put("mentorship.intake.mailboxes[0].program", "cms-isso");
    addMailbox(settings, "mentorship.intake.mailboxes[0].", "ISSO@cms.hhs.gov", platform);
    settings.put("quarkus.mailer.bounce-address", RETURNS);
    settings.put("mentorship.mail.returns.every", "5s");
    addMailbox(settings, "mentorship.mail.returns.mailboxes[0].", RETURNS, platform);
    return settings;
  }

  /** A mailbox of the local mail server, whose user and password are its address. */
  private static void addMailbox(
      Map<String, String> settings, String prefix, String address, LocalPlatform platform) {
    settings.put(prefix + "host", "127.0.0.1");
    settings.put(prefix + "port", Integer.toString(platform.mail().imapPort()));
    settings.put(prefix + "username", address);
    settings.put(prefix + "password", address);
    settings.put(prefix + "tls", "false");
  }

  /** Waits until a part ends by itself, which is an error. */
  private static int awaitFirstEnd(List<ChildProcess> children) {
    CompletableFuture<?>[] ends =
        children.stream().map(ChildProcess::onExit).toArray(CompletableFuture<?>[]::new);
    ChildProcess ended = (ChildProcess) CompletableFuture.anyOf(ends).join();
    if (!AtExit.isEnding()) {
      System.err.printf(
          "%s has ended (exit code %d); stopping the rest; %s%n",
          ended.name(), ended.exitCode(), ended.seeLog());
    }
    return 1;
  }

  private ChildProcess attach(List<String> command, Map<String, String> environment) {
    return ChildProcess.attach("The command", command, copy.root(), environment);
  }

  private static int awaitEnd(ChildProcess child) {
    try {
      return child.awaitEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** The log of a failed run is worth reading after the temporary folder is gone. */
  private void keep(Path log) {
    Path kept = copy.root().resolve("backend/local/target/application-e2e.log");
    try {
      Files.createDirectories(kept.getParent());
      Files.copy(log, kept, StandardCopyOption.REPLACE_EXISTING);
      System.err.println("The application's log is in " + kept);
    } catch (IOException e) {
      System.err.println("Cannot keep the application's log: " + e.getMessage());
    }
  }
}
