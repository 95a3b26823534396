package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.LocalPlatformException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The packaged application as a process of its own, set up by environment as in a deployment. */
final class ApplicationServer {

  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private ApplicationServer() {}

  /** Migrates the database: a job of its own, because the application is not given the rights. */
  static void migrate(WorkingCopy copy, Path log, Map<String, String> settings) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(copy.jvmOptions());
    command.addAll(List.of("-jar", copy.applicationJar().toString(), "migrate"));
    ChildProcess job =
        ChildProcess.start("The migration of the database", log, command, variables(settings));
    try {
      if (job.awaitEnd() != 0) {
        throw new LocalPlatformException("Cannot migrate the database; " + job.seeLog());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPlatformException("Interrupted while migrating the database", e);
    }
  }

  /**
   * Starts the application and returns when it is ready.
   *
   * @param jvmOptions options beside those that every start has
   */
  static ChildProcess start(
      WorkingCopy copy, int port, Path log, List<String> jvmOptions, Map<String, String> settings) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(copy.jvmOptions());
    command.addAll(jvmOptions);
    command.addAll(List.of("-jar", copy.applicationJar().toString()));
    ChildProcess process =
        ChildProcess.start("The application", log, command, environment(port, settings));
    awaitReady(process, port);
    return process;
  }

  /** Waits until the application that a process runs, or builds and runs, answers on a port. */
  static void awaitReady(ChildProcess process, int port) {
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
      process.awaitReady(START_LIMIT, () -> answers(http, ready));
    }
  }

  /** The settings of the application as environment variables. */
  static Map<String, String> environment(int port, Map<String, String> settings) {
    Map<String, String> environment = variables(settings);
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    return environment;
  }

  private static Map<String, String> variables(Map<String, String> settings) {
    Map<String, String> variables = new HashMap<>();
    settings.forEach((key, value) -> variables.put(variable(key), value));
    return variables;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String variable(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static boolean answers(HttpClient http, URI address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
