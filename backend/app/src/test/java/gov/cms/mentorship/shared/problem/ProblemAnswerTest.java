package gov.cms.mentorship.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Logs;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.RestAssured;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IntegrationTest
class ProblemAnswerTest {

  private static final int LIMIT = 1024 * 1024;

  private final Api api = Api.as(TestPerson.participant("Maya"));

  @Test
  void aBodyThatIsTooLargeIsRefusedWithAProblem() {
    api.post("/enrollments", " ".repeat(LIMIT + 1))
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:mentorship:problem:payload-too-large"))
        .body("instance", equalTo("/api/v1/enrollments"));
  }

  @ParameterizedTest
  @CsvSource({
    "/profiles?role=NOPE, /api/v1/profiles, 400",
    "/profiles/nope, /api/v1/profiles/nope, 404",
    "/metrics/summary?program=cms-isso, /api/v1/metrics/summary, 403",
    "/me?verbose=true, /api/v1/me, 400"
  })
  void aProblemNamesTheWholePathWithoutTheQuery(String address, String instance, int status) {
    api.get(address).then().statusCode(status).body("instance", equalTo(instance));
  }

  @Test
  void theProblemOfSomebodyWhoIsNotSignedInNamesItAsWell() {
    Api.anonymous().get("/me").then().statusCode(401).body("instance", equalTo("/api/v1/me"));
  }

  @Test
  void aBodyThatDoesNotSayItsSizeIsRefusedWhenItIsTooLarge() throws IOException {
    String answer = chunked(LIMIT + 1);
    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("urn:mentorship:problem:payload-too-large", "\"/api/v1/enrollments\"");
  }

  @Test
  void aBodyThatDoesNotSayItsSizeIsReadWhenItIsSmallEnough() throws IOException {
    assertThat(chunked(LIMIT - 1)).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aValueThatTheDatabaseCannotTakeIsAFaultOfOurOwn() {
    api.personId();
    Database.change(
        """
        create function tests_overflow() returns trigger language plpgsql as $$
        begin
            perform 'Secret-4711'::integer;
            return null;
        end $$\
        """);
    Database.change(
        "create trigger tr_tests_overflow after update on person execute function tests_overflow()");
    try (Logs logs = Logs.open()) {
      String me =
          """
          {"component": "OIT", "employment": "FEDERAL", "issoStanding": "ISSO",
           "timeZone": "America/Chicago"}\
          """;
      api.patch("/me", api.tag("/me"), me)
          .then()
          .statusCode(500)
          .body("type", equalTo("urn:mentorship:problem:internal-error"));
      assertThat(logs.text()).contains("22P02").doesNotContain("Secret-4711");
    } finally {
      Database.change("drop trigger tr_tests_overflow on person");
      Database.change("drop function tests_overflow()");
    }
  }

  /** The answer to a body of blanks that is sent in pieces. */
  private String chunked(int size) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(30_000);
      OutputStream out = new BufferedOutputStream(socket.getOutputStream());
      out.write(
          """
          POST /api/v1/enrollments HTTP/1.1\r
          Host: localhost\r
          Authorization: Bearer %s\r
          Content-Type: application/json\r
          Transfer-Encoding: chunked\r
          Connection: close\r
          \r
          """
              .formatted(api.token())
              .getBytes(StandardCharsets.US_ASCII));
      out.write("%x\r\n".formatted(size).getBytes(StandardCharsets.US_ASCII));
      out.write(" ".repeat(size).getBytes(StandardCharsets.US_ASCII));
      out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
