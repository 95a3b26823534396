package gov.cms.mentorship.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.platform.DemoAccount;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** Calls the application through HTTP, mostly for its lists. */
final class ListCalls {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int STEP = 200;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final LocalPlatform platform;

  ListCalls(int port, LocalPlatform platform) {
    this.port = port;
    this.platform = platform;
  }

  /** One call that can be sent again and again. */
  final class Call {

    private final HttpRequest request;

    private Call(HttpRequest request) {
      this.request = request;
    }

    /** Sends it and reads the whole answer. */
    byte[] send() {
      try {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
          throw new LocalPlatformException(request.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
      } catch (IOException e) {
        throw new LocalPlatformException("The application does not answer", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LocalPlatformException("Interrupted while sending requests", e);
      }
    }

    /** The same, as JSON. */
    JsonNode json() {
      try {
        return JSON.readTree(send());
      } catch (IOException e) {
        throw new LocalPlatformException(request.uri() + " answers no JSON", e);
      }
    }
  }

  /** A call with a fresh token. */
  Call prepare(DemoAccount reader, String path) {
    return prepare(platform.keycloak().token(reader), path);
  }

  /** The person of an account, who signs in with this at the latest. */
  UUID personId(DemoAccount account) {
    return UUID.fromString(prepare(account, "/me").json().get("id").asText());
  }

  /** Turns pages to the middle of a list. */
  String cursorInTheMiddle(DemoAccount reader, String path) {
    String token = platform.keycloak().token(reader);
    JsonNode page = prepare(token, path + "&limit=1").json();
    long middle = page.get("total").asLong() / 2;
    for (long seen = 1; seen < middle; ) {
      long step = Math.min(STEP, middle - seen);
      String cursor = page.get("nextCursor").asText();
      page = prepare(token, path + "&limit=" + step + "&cursor=" + cursor).json();
      seen += step;
    }
    return page.get("nextCursor").asText();
  }

  /** A call that creates something, with a fresh token. */
  Call prepareCreation(DemoAccount creator, String path, String body) {
    return new Call(
        request(platform.keycloak().token(creator), path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private Call prepare(String token, String path) {
    return new Call(request(token, path).build());
  }

  private HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + token);
  }
}
