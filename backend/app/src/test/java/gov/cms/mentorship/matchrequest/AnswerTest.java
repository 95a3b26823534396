package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestCalls.path;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Two;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a request that a mentee has sent. */
@IntegrationTest
class AnswerTest {

  private Two two;
  private final Api coordinator = Api.as(TestPerson.coordinator());

  @BeforeEach
  void twoTakePart() {
    two = Pairs.apart();
  }

  @Test
  void acceptingOpensAnEngagementAndOnlyThenIsContactDataSeen() {
    String path = path(two.request());
    two.asMentor()
        .get(path)
        .then()
        .statusCode(200)
        .body(not(containsString(two.mentee().person().email())));
    Response accepted = two.asMentor().transition(path + "/accept", two.asMentor().tag(path));
    accepted
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("engagementId", notNullValue())
        .body("actions", empty())
        .body(not(containsString(two.mentee().person().email())));
    two.asMentee()
        .get("/engagements/" + accepted.path("engagementId"))
        .then()
        .statusCode(200)
        .body("matchRequestId", equalTo(accepted.path("id")))
        .body("contacts.mentor.email", equalTo(two.mentor().person().email()));
  }

  @Test
  void aSecondAcceptFindsItAnswered() {
    String path = path(two.request());
    String tag = two.asMentor().tag(path);
    two.asMentor().transition(path + "/accept", tag).then().statusCode(200);
    two.asMentor().transition(path + "/accept", tag).then().statusCode(412);
    two.asMentor()
        .transition(path + "/accept", two.asMentor().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body("state", equalTo("ACCEPTED"));
    two.asMentor().get("/engagements").then().body("total", is(1));
  }

  @Test
  void theReasonForANoIsShownToTheSupportTeamAlone() {
    String path = path(two.request());
    two.asMentor()
        .transition(
            path + "/decline",
            two.asMentor().tag(path),
            "{\"reason\": \"Too busy\", \"closeToNewRequests\": true}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"));
    for (Api reader : List.of(two.asMentee(), two.asMentor())) {
      reader.get(path).then().statusCode(200).body(not(containsString("Too busy")));
      reader.get("/match-requests").then().statusCode(200).body(not(containsString("Too busy")));
    }
    coordinator.get(path).then().statusCode(200).body("declineReason", equalTo("Too busy"));
    two.asMentee()
        .post("/match-requests", two.wish())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }

  @Test
  void theReasonForANoIsNotShownToTheOneItIsAboutWhoIsOfTheSupportTeam() {
    Participant mentee = Participants.aMentee().is(TestPerson.coordinator()).active();
    Participant mentor = Participants.mentor();
    String path = path(Pairs.request(mentee, mentor));
    mentor
        .api()
        .transition(path + "/decline", mentor.api().tag(path), "{\"reason\": \"Too busy\"}")
        .then()
        .statusCode(200);
    mentee.api().get(path).then().statusCode(200).body(not(containsString("Too busy")));
    mentee.api().get("/match-requests").then().body(not(containsString("Too busy")));
  }

  @Test
  void theMenteeTakesARequestBackAndMayAskAgain() {
    String path = path(two.request());
    two.asMentee()
        .transition(path + "/cancel", two.asMentee().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
    two.request();
  }

  @Test
  void aMentorWhoHasNoPlaceLeftCannotAcceptYet() {
    Participant full = Participants.aMentor().capacity(1).active();
    UUID first = Pairs.request(two.mentee(), full);
    UUID second = Pairs.request(Participants.mentee(), full);
    full.api()
        .transition(path(first) + "/accept", full.api().tag(path(first)))
        .then()
        .statusCode(200);
    full.api()
        .transition(path(second) + "/accept", full.api().tag(path(second)))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:capacity-full"));
    full.api()
        .get(path(second))
        .then()
        .body("state", equalTo("PENDING"))
        .body("$", not(hasKey("mentorAnswer")));
  }

  @Test
  void aMenteeWhoPausesIsNotMatched() {
    String path = path(two.request());
    Api api = two.asMentee();
    api.transition(two.mentee().enrollmentPath() + "/pause", api.tag(two.mentee().enrollmentPath()))
        .then()
        .statusCode(200);
    two.asMentor()
        .transition(path + "/accept", two.asMentor().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }
}
