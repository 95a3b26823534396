package gov.cms.mentorship.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.Folders;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.Ports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the deployment's proxy, in a real nginx before the packaged application. */
@Tag("integration")
class DeploymentProxyTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String IDENTITY = "https://login.agency.example";
  private static final String BURSTING_ADDRESS = "203.0.113.9";
  private static final int BURST = 600;

  private static ChildProcess application;
  private static DeploymentProxy.Running proxy;
  private static String direct;
  private static String token;
  private static String profile;

  @BeforeAll
  static void start() throws Exception {
    WorkingCopy copy = WorkingCopy.current();
    Path pages = Folders.temporary("pages");
    Files.writeString(pages.resolve("index.html"), "<!doctype html><title>Mentorship</title>");
    Files.writeString(pages.resolve("silent-renew.html"), "<!doctype html><title>Renew</title>");
    Files.createDirectories(pages.resolve("assets"));
    Files.writeString(pages.resolve("assets/app-4f3a.js"), "// a script\n".repeat(200));

    LocalPlatform platform = TestRun.platform();
    int port = Ports.orFree(0);
    application =
        ApplicationServer.start(
            copy,
            port,
            TestRun.logs().resolve("proxied.log"),
            List.of(),
            platform.applicationSettings());
    direct = "http://127.0.0.1:" + port;
    proxy = DeploymentProxy.start(copy, pages, port, IDENTITY);
    token = platform.keycloak().token(DemoAccounts.MENTEE);
    profile = join();
  }

  @AfterAll
  static void stop() {
    proxy.process().stop();
    application.stop();
  }

  /** Joins, and writes a profile that is long enough to be worth compressing. */
  private static String join() throws Exception {
    HttpResponse<byte[]> joined =
        send(
            call(proxy.url() + "/api/v1/enrollments")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"program\":\"cms-isso\",\"role\":\"MENTEE\"}")));
    assertThat(joined.statusCode()).isEqualTo(201);
    String path = "/api/v1/profiles/" + JSON.readTree(text(joined)).get("profileId").asText();
    String summary = "I have a plan. ".repeat(90).strip();
    assertThat(save(path, tag(read(proxy.url() + path)), "summary", summary).statusCode())
        .isEqualTo(200);
    return path;
  }

  @Test
  void anAnswerOfTheApiGoesThroughAsItIsWithItsStrongTag() throws Exception {
    HttpResponse<byte[]> there = read(direct + profile);
    HttpResponse<byte[]> here = read(proxy.url() + profile);

    assertThat(text(here)).isEqualTo(text(there)).hasSizeGreaterThan(1024);
    assertThat(tag(here)).isEqualTo(tag(there)).matches("\"\\d+\"");
    assertThat(here.headers().allValues("Content-Encoding"))
        .isEqualTo(there.headers().allValues("Content-Encoding"));
  }

  @Test
  void whatIsHeardOfAnInboxIsNotHeldBackOnTheWay() throws Exception {
    HttpResponse<Stream<String>> stream =
        HTTP.send(
            call(proxy.url() + "/api/v1/me/notifications/stream").GET().build(),
            HttpResponse.BodyHandlers.ofLines());
    try (Stream<String> lines = stream.body()) {
      // What is gathered on the way would come when the stream ends, after five minutes.
      long begin = System.nanoTime();
      assertThat(lines.filter(line -> line.startsWith("data:")).findFirst()).isPresent();
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(1));
    }
  }

  @Test
  void whatTheApplicationDoesNotCompressIsNotCompressedOnTheWay() throws Exception {
    HttpServer plain =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] body = "[%s]".formatted("1, ".repeat(1000) + "1").getBytes(UTF_8);
    plain.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("ETag", "\"7\"");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    plain.start();
    DeploymentProxy.Running before =
        DeploymentProxy.start(
            WorkingCopy.current(),
            Folders.temporary("pages"),
            plain.getAddress().getPort(),
            IDENTITY);
    try {
      HttpResponse<byte[]> answer = read(before.url() + "/api/v1/list");

      assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
      assertThat(tag(answer)).isEqualTo("\"7\"");
      assertThat(answer.body()).isEqualTo(body);
    } finally {
      before.process().stop();
      plain.stop(0);
    }
  }

  @Test
  void whoReadThroughTheProxySavesThroughItAndAStaleVersionIsRefused() throws Exception {
    String read = tag(read(proxy.url() + profile));

    HttpResponse<byte[]> saved = save(profile, read, "headline", "Saved by its strong tag");
    HttpResponse<byte[]> stale = save(profile, read, "headline", "Too late");

    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(tag(saved)).isNotEqualTo(read).doesNotStartWith("W/");
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(problem(stale).get("type").asText())
        .isEqualTo("urn:mentorship:problem:precondition-failed");
  }

  @Test
  void aTagThatAnotherProxyWeakenedIsUnderstood() throws Exception {
    String weak = "W/" + tag(read(proxy.url() + profile));

    assertThat(save(profile, weak, "headline", "Saved by its weak tag").statusCode())
        .isEqualTo(200);
    assertThat(save(profile, weak, "headline", "Too late").statusCode()).isEqualTo(412);
  }

  @Test
  void theLogNamesNeitherWhatWasSearchedForNorALinkThatOpensSomething() throws Exception {
    read(proxy.url() + "/api/v1/profiles?program=cms-isso&q=Searched-name");
    read(proxy.url() + "/api/v1/manager-approvals/a-secret-token");
    read(proxy.url() + "/api/v1/manager-approvals/a-secret-token/approve");
    read(proxy.url() + "/api/v1/unsubscribe/a-secret-token");
    assertThat(Files.readAllLines(proxy.accessLog()))
        .anyMatch(line -> line.contains("\"GET /api/v1/profiles\" 200 "))
        .anyMatch(line -> line.contains("\"GET /api/v1/manager-approvals/-\" 404 "))
        .anyMatch(line -> line.contains("\"GET /api/v1/manager-approvals/-/approve\" 405 "))
        .anyMatch(line -> line.contains("\"GET /api/v1/unsubscribe/-\" 405 "))
        .noneMatch(line -> line.contains("Searched-name") || line.contains("a-secret-token"));
  }

  @Test
  void answersOfTheApiAreKeptByNobodyAndSaySoThemselves() throws Exception {
    HttpResponse<byte[]> answer = read(proxy.url() + profile);

    assertThat(header(answer, "Cache-Control")).contains("no-store");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void whoCallsTooFastIsToldWhenToComeBack() throws Exception {
    List<CompletableFuture<HttpResponse<byte[]>>> calls =
        IntStream.range(0, BURST)
            .mapToObj(number ->
                HTTP.sendAsync(
                    call(proxy.url() + "/api/v1/nothing")
                        .header("X-Forwarded-For", BURSTING_ADDRESS)
                        .build(),
                    HttpResponse.BodyHandlers.ofByteArray()))
            .toList();
    List<HttpResponse<byte[]>> answers = calls.stream().map(CompletableFuture::join).toList();

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404, 429).contains(429);
    HttpResponse<byte[]> refused =
        answers.stream().filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
    assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
    assertThat(header(refused, "Retry-After")).isEqualTo("1");
    assertThat(header(refused, "Cache-Control")).isEqualTo("no-store");
    assertThat(problem(refused).get("type").asText())
        .isEqualTo("urn:mentorship:problem:too-many-requests");
    assertThat(problem(refused).get("status").asInt()).isEqualTo(429);
    // Another address is served meanwhile.
    assertThat(read(proxy.url() + profile).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/mentorships/01900000-0000-7000-8000-000000000001", "/nowhere"})
  void everyAddressOfAScreenIsThePageWithStrictHeaders(String path) throws Exception {
    HttpResponse<byte[]> page = read(proxy.url() + path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page)).contains("<title>Mentorship</title>");
    assertThat(header(page, "Content-Type")).isEqualTo("text/html");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "connect-src 'self' " + IDENTITY, "frame-ancestors 'none'");
    assertThat(header(page, "Strict-Transport-Security")).contains("max-age=31536000");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(page, "Permissions-Policy")).contains("camera=()");
    assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "Server")).isEqualTo("nginx");
  }

  @Test
  void onlyThePageThatRenewsTheSignInMayBeFramed() throws Exception {
    assertThat(header(read(proxy.url() + "/silent-renew.html"), "Content-Security-Policy"))
        .contains("frame-ancestors 'self'");
  }

  @Test
  void filesWithAHashAreKeptAndMissingOnesAreNoOtherPage() throws Exception {
    HttpResponse<byte[]> script = read(proxy.url() + "/assets/app-4f3a.js");

    assertThat(header(script, "Cache-Control")).contains("immutable");
    assertThat(header(script, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(script, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(read(proxy.url() + "/assets/app-0000.js").statusCode()).isEqualTo(404);
  }

  private static HttpRequest.Builder call(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Encoding", "gzip");
  }

  private static HttpResponse<byte[]> read(String address) throws Exception {
    return send(call(address));
  }

  private static HttpResponse<byte[]> save(String path, String tag, String field, String value)
      throws Exception {
    String patch = JSON.writeValueAsString(JSON.createObjectNode().put(field, value));
    return send(
        call(proxy.url() + path)
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", tag)
            .method("PATCH", BodyPublishers.ofString(patch)));
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder call) throws Exception {
    return HTTP.send(call.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    byte[] body = answer.body();
    if (!header(answer, "Content-Encoding").equals("gzip")) {
      return new String(body, UTF_8);
    }
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(unpacked.readAllBytes(), UTF_8);
    }
  }

  private static JsonNode problem(HttpResponse<byte[]> answer) throws IOException {
    return JSON.readTree(text(answer));
  }

  private static String tag(HttpResponse<byte[]> answer) {
    return header(answer, "ETag");
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
