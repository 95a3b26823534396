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

  private Participant mentee;
  private Participant mentor;
  private final Api coordinator = Api.as(TestPerson.coordinator());

  @BeforeEach
  void twoTakePart() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void acceptingOpensAnEngagementAndOnlyThenIsContactDataSeen() {
    String path = path(Pairs.request(mentee, mentor));
    mentor
        .api()
        .get(path)
        .then()
        .statusCode(200)
        .body(not(containsString(mentee.person().email())));
    Response accepted = mentor.api().transition(path + "/accept", mentor.api().tag(path));
    accepted
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("engagementId", notNullValue())
        .body("actions", empty())
        .body(not(containsString(mentee.person().email())));
    mentee
        .api()
        .get("/engagements/" + accepted.path("engagementId"))
        .then()
        .statusCode(200)
        .body("matchRequestId", equalTo(accepted.path("id")))
        .body("contacts.mentor.email", equalTo(mentor.person().email()));
  }

  @Test
  void aSecondAcceptFindsItAnswered() {
    String path = path(Pairs.request(mentee, mentor));
    String tag = mentor.api().tag(path);
    mentor.api().transition(path + "/accept", tag).then().statusCode(200);
    mentor.api().transition(path + "/accept", tag).then().statusCode(412);
    mentor
        .api()
        .transition(path + "/accept", mentor.api().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body("state", equalTo("ACCEPTED"));
    mentor.api().get("/engagements").then().body("total", is(1));
  }

  @Test
  void theReasonForANoIsShownToNobody() {
    String path = path(Pairs.request(mentee, mentor));
    mentor
        .api()
        .transition(
            path + "/decline",
            mentor.api().tag(path),
            "{\"reason\": \"Too busy\", \"closeToNewRequests\": true}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"));
    for (Api reader : List.of(mentee.api(), mentor.api(), coordinator)) {
      reader.get(path).then().statusCode(200).body(not(containsString("Too busy")));
    }
    mentee
        .api()
        .post("/match-requests", Pairs.wish(mentor))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }

  @Test
  void theMenteeTakesARequestBackAndMayAskAgain() {
    String path = path(Pairs.request(mentee, mentor));
    mentee
        .api()
        .transition(path + "/cancel", mentee.api().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
    Pairs.request(mentee, mentor);
  }

  @Test
  void aMentorWhoHasNoPlaceLeftCannotAcceptYet() {
    Participant full = Participants.aMentor().capacity(1).active();
    UUID first = Pairs.request(mentee, full);
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
    String path = path(Pairs.request(mentee, mentor));
    Api api = mentee.api();
    api.transition(mentee.enrollmentPath() + "/pause", api.tag(mentee.enrollmentPath()))
        .then()
        .statusCode(200);
    mentor
        .api()
        .transition(path + "/accept", mentor.api().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }
}
