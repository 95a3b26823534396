package gov.cms.mentorship.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Logs;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What people write about themselves is nobody's business who reads the log. */
@IntegrationTest
class ProblemLogTest {

  private static final String SECRET = "Office-of-Maya-4711";

  private final Api api = Api.as(TestPerson.participant("Maya"));

  @Test
  void aFailureOfTheDatabaseIsLoggedWithoutTheValues() {
    Database.change(
        "alter table person add constraint ck_person_tests check (component <> '%s')"
            .formatted(SECRET));
    try (Logs logs = Logs.open()) {
      describe(SECRET, "max@tests.example")
          .then()
          .statusCode(500)
          .body("type", equalTo("urn:mentorship:problem:internal-error"));
      assertThat(logs.text())
          .contains("ck_person_tests")
          .doesNotContain(SECRET, "max@tests.example", "Max Manager");
    } finally {
      Database.change("alter table person drop constraint ck_person_tests");
    }
  }

  @Test
  void aRefusalLeavesNothingInTheLog() {
    try (Logs logs = Logs.open()) {
      describe(SECRET.repeat(10), "max at tests.example").then().statusCode(400);
      api.get("/profiles?program=cms-isso&role=" + SECRET).then().statusCode(400);
      api.get("/profiles?program=" + SECRET + "&minYears=" + SECRET).then().statusCode(400);
      api.get("/profiles/" + SECRET).then().statusCode(404);
      describe("\"999\"", "OIT", "max@tests.example").then().statusCode(412);
      assertThat(logs.text()).doesNotContain("ProblemAnswers", "Max Manager", SECRET);
    }
  }

  private Response describe(String component, String managerEmail) {
    return describe(api.tag("/me"), component, managerEmail);
  }

  private Response describe(String tag, String component, String managerEmail) {
    return api.patch(
        "/me",
        tag,
        """
        {"component": "%s", "employment": "FEDERAL", "issoStanding": "ISSO",
         "managerName": "Max Manager", "managerEmail": "%s", "timeZone": "America/Chicago"}\
        """
            .formatted(component, managerEmail));
  }
}
