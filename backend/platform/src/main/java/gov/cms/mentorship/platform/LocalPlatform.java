package gov.cms.mentorship.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** PostgreSQL, Keycloak and the mail server together: all that the application needs around it. */
public final class LocalPlatform implements AutoCloseable {

  private static final String TEST_APPLICATION_URL = "http://localhost:8081";

  private final PostgresServer postgres;
  private final KeycloakServer keycloak;
  private final MailServer mail;

  private LocalPlatform(PostgresServer postgres, KeycloakServer keycloak, MailServer mail) {
    this.postgres = postgres;
    this.keycloak = keycloak;
    this.mail = mail;
  }

  /** Starts all parts on free ports with data that vanishes. */
  public static LocalPlatform forTests() {
    return forTests(List.of(TEST_APPLICATION_URL));
  }

  /** Starts all parts on free ports with data that vanishes, for browsers at these addresses. */
  public static LocalPlatform forTests(List<String> applicationUrls) {
    return start(
        PostgresServer::forTests,
        () -> KeycloakServer.forTests(applicationUrls),
        () -> MailServer.start(0, 0));
  }

  /** Starts all parts on known ports with data that is kept. */
  public static LocalPlatform start(
      Path data, Path logs, LocalPorts ports, List<String> applicationUrls) {
    return start(
        () ->
            PostgresServer.start(
                data.resolve("postgres"), ports.postgres(), logs.resolve("postgres.log")),
        () ->
            KeycloakServer.start(
                data.resolve("keycloak"),
                ports.keycloak(),
                applicationUrls,
                logs.resolve("keycloak.log")),
        () -> MailServer.start(ports.smtp(), ports.mail()));
  }

  private static LocalPlatform start(
      Supplier<PostgresServer> postgres,
      Supplier<KeycloakServer> keycloak,
      Supplier<MailServer> mail) {
    Orphans.endAll();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<PostgresServer> database = CompletableFuture.supplyAsync(postgres, threads);
      CompletableFuture<KeycloakServer> identity = CompletableFuture.supplyAsync(keycloak, threads);
      CompletableFuture<MailServer> post = CompletableFuture.supplyAsync(mail, threads);
      try {
        return new LocalPlatform(database.join(), identity.join(), post.join());
      } catch (CompletionException e) {
        List.of(database, identity, post).forEach(LocalPlatform::closeWhenStarted);
        throw e.getCause() instanceof LocalPlatformException known
            ? known
            : new LocalPlatformException("The local platform does not start", e);
      }
    }
  }

  /** The database server. */
  public PostgresServer postgres() {
    return postgres;
  }

  /** The identity server. */
  public KeycloakServer keycloak() {
    return keycloak;
  }

  /** The mail server. */
  public MailServer mail() {
    return mail;
  }

  /** The Quarkus settings with which the application finds the parts. */
  public Map<String, String> applicationSettings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
    settings.put("quarkus.datasource.username", PostgresServer.APPLICATION);
    settings.put("quarkus.datasource.password", PostgresServer.APPLICATION);
    settings.put("quarkus.oidc.auth-server-url", keycloak.realmUrl());
    settings.put("quarkus.mailer.host", "127.0.0.1");
    settings.put("quarkus.mailer.port", Integer.toString(mail.smtpPort()));
    settings.put("quarkus.mailer.mock", "false");
    settings.put("quarkus.mailer.start-tls", "DISABLED");
    settings.put("quarkus.mailer.from", "no-reply@cms.example");
    settings.put("mentorship.mail.links", "http://localhost:8080");
    return settings;
  }

  /** The settings of the job that migrates the database, which the application is not given. */
  public Map<String, String> migrationSettings() {
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
        "quarkus.datasource.username", PostgresServer.APPLICATION,
        "mentorship.migration.username", PostgresServer.OWNER,
        "mentorship.migration.password", PostgresServer.OWNER);
  }

  /** The parts that are processes of their own. */
  public List<ChildProcess> processes() {
    return List.of(postgres.process(), keycloak.process());
  }

  @Override
  public void close() {
    List<AutoCloseable> parts = new ArrayList<>(List.of(mail, keycloak, postgres));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      parts.forEach(part -> threads.execute(() -> closeQuietly(part)));
    }
  }

  private static void closeWhenStarted(CompletableFuture<? extends AutoCloseable> part) {
    part.thenAccept(LocalPlatform::closeQuietly).exceptionally(notStarted -> null);
  }

  /** One part that does not close must not keep the others open. */
  private static void closeQuietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("Cannot stop a part of the local platform: " + e.getMessage());
    }
  }
}
