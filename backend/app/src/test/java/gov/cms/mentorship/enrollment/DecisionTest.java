package gov.cms.mentorship.enrollment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the support team knows when it decides, and about whom it does not decide. */
@IntegrationTest
class DecisionTest {

  @Test
  void aCoordinatorDecidesNothingAboutThemselves() {
    TestPerson coordinator = TestPerson.coordinator();
    Participant own = Participants.aMentor().is(coordinator).submitted();
    String path = own.enrollmentPath();
    Response seen = own.api().get(path);
    seen.then()
        .statusCode(200)
        .body("state", equalTo("MANAGER_REVIEW"))
        .body("actions", not(hasItem("APPROVE")))
        .body("actions", hasItem("WITHDRAW"));
    own.api().transition(path + "/approve", own.api().tag(path), "{}").then().statusCode(403);
    Api colleague = Api.as(TestPerson.coordinator());
    String note = "{\"note\": \"The manager wrote to us and said yes\"}";
    colleague.transition(path + "/approve", colleague.tag(path), note).then().statusCode(200);
  }

  @Test
  void theSupportTeamSeesWhatItsDecisionRestsOn() {
    Participant applicant = Participants.aMentee().submitted();
    Api coordinator = Api.as(TestPerson.coordinator());
    for (Api reader : List.of(coordinator, applicant.api())) {
      reader
          .get(applicant.enrollmentPath())
          .then()
          .statusCode(200)
          .body("background.employment", equalTo("FEDERAL"))
          .body("background.issoStanding", equalTo("ISSO"));
    }
    Api.machine("participants:read")
        .get(applicant.enrollmentPath())
        .then()
        .statusCode(200)
        .body("$", not(hasKey("background")));
  }
}
