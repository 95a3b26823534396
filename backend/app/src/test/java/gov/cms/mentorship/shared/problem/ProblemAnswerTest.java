package gov.cms.mentorship.shared.problem;

import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
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
}
