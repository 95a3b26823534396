package gov.cms.mentorship.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A real Keycloak on the loopback address with the realm {@code mentorship} and the {@linkplain
 * DemoAccounts demo accounts}. All its state is in the folder it is given.
 */
public final class KeycloakServer implements AutoCloseable {

  /** The client for password grants, of the local realm only. */
  public static final String COMMAND_LINE_CLIENT = "mentorship-cli";

  private static final Duration START_LIMIT = Duration.ofMinutes(3);

  /** The administrator of a local Keycloak; it listens on the loopback address alone. */
  public static final String LOCAL_ADMINISTRATOR = "keycloak-admin";

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();
  private final ChildProcess process;
  private final int port;

  private KeycloakServer(ChildProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts Keycloak on a state folder that is kept. A changed realm starts a new state.
   *
   * @param directory where the state is kept between starts
   * @param port the port to listen on; 0 takes a free one
   * @param applicationUrls the addresses from which the browser signs in, the application's first
   * @param log the log file
   */
  public static KeycloakServer start(
      Path directory, int port, List<String> applicationUrls, Path log) {
    Path programs = KeycloakPrograms.installed();
    Path home = prepareHome(programs, directory.toAbsolutePath(), LocalRealm.json(applicationUrls));
    int chosenPort = Ports.orFree(port);
    List<String> command =
        List.of(
            programs.resolve("bin/kc.sh").toString(),
            "start",
            "--optimized",
            "--import-realm",
            "-Dkc.home.dir=" + home,
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + chosenPort,
            "--hostname=http://localhost:" + chosenPort,
            "--cache=local");
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "JAVA_OPTS_KC_HEAP",
            "-Xms64m -Xmx384m",
            // A short-lived server gains more from a quick start than from fast code.
            "JAVA_OPTS_APPEND",
            "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC",
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            LOCAL_ADMINISTRATOR,
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            LOCAL_ADMINISTRATOR);
    ChildProcess process = ChildProcess.start("Keycloak", log, command, environment);
    KeycloakServer server = new KeycloakServer(process, chosenPort);
    try {
      process.awaitReady(START_LIMIT, server::answers);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    return server;
  }

  /** Starts an empty Keycloak on a free port; its state vanishes when this program ends. */
  public static KeycloakServer forTests(List<String> applicationUrls) {
    Path folder = Folders.temporary("keycloak");
    return start(folder.resolve("state"), 0, applicationUrls, folder.resolve("keycloak.log"));
  }

  /** The port that Keycloak listens on. */
  public int port() {
    return port;
  }

  /** The address of Keycloak. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** The address of the realm, which is also the issuer of its tokens. */
  public String realmUrl() {
    return url() + "/realms/" + LocalRealm.NAME;
  }

  /** An access token of a person, by password. */
  public String token(String username, String password) {
    return requestToken(
        Map.of(
            "grant_type", "password",
            "client_id", COMMAND_LINE_CLIENT,
            "username", username,
            "password", password));
  }

  /** An access token of a demo account. */
  public String token(DemoAccount account) {
    return token(account.name(), account.password());
  }

  /** An access token of a service account. */
  public String serviceToken(String clientId, String secret) {
    return requestToken(
        Map.of(
            "grant_type", "client_credentials",
            "client_id", clientId,
            "client_secret", secret));
  }

  /** An access token of a known service account. */
  public String serviceToken(ServiceAccount account) {
    return serviceToken(account.clientId(), account.secret());
  }

  ChildProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.stop();
  }

  /** A home of its own: the programs are links, data and realm belong to this server alone. */
  private static Path prepareHome(Path programs, Path directory, String realm) {
    String version = PlatformProperties.keycloakVersion();
    UUID content = UUID.nameUUIDFromBytes((version + realm).getBytes(StandardCharsets.UTF_8));
    Path home = directory.resolve(content.toString());
    try {
      if (!Files.exists(home)) {
        Folders.delete(directory);
      }
      Path imports = Files.createDirectories(home.resolve("data/import"));
      Files.writeString(imports.resolve(LocalRealm.NAME + "-realm.json"), realm);
      for (String part : List.of("bin", "conf", "lib", "providers", "themes")) {
        Path link = home.resolve(part);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, programs.resolve(part));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return home;
  }

  private boolean answers() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(realmUrl() + "/.well-known/openid-configuration"))
              .timeout(Duration.ofSeconds(10))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String requestToken(Map<String, String> form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realmUrl() + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode token = json.readTree(response.body()).get("access_token");
      if (token == null) {
        throw new LocalPlatformException("Keycloak gives no token: " + response.body());
      }
      return token.asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPlatformException("Interrupted while waiting for a token", e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
