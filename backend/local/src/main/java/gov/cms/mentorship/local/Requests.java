package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.LocalPlatformException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Plain reading requests, one after the other. */
final class Requests {

  private static final List<String> PATHS =
      List.of("/api/v1/programs", "/api/v1/taxonomy", "/api/v1/me", "/");

  private Requests() {}

  /** Sends requests as the person of a token. */
  static void send(int port, String token, int count) {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int i = 0; i < count; i++) {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + PATHS.get(i % PATHS.size())))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
        HttpResponse<Void> response =
            http.send(request.build(), HttpResponse.BodyHandlers.discarding());
        if (response.statusCode() >= 500) {
          throw new LocalPlatformException(response.uri() + " answers " + response.statusCode());
        }
      }
    } catch (IOException e) {
      throw new LocalPlatformException("The application does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPlatformException("Interrupted while sending requests", e);
    }
  }
}
