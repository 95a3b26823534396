package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestCalls.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the support team proposes to two people. */
@IntegrationTest
class ProposalTest {

  private Participant mentee;
  private Participant mentor;
  private final Api coordinator = Api.as(TestPerson.coordinator());

  @BeforeEach
  void twoTakePart() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void onlyTheSupportTeamProposesPairs() {
    Api.as(TestPerson.participant("Sam"))
        .post("/match-requests", Pairs.proposal(mentee, mentor))
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:mentorship:problem:forbidden"));
  }

  @Test
  void programsDecideHowTheTwoFindEachOther() {
    coordinator
        .post(
            "/match-requests",
            Pairs.proposal(mentee, mentor).replace("cms-isso", "asis-security-leaders"))
        .then()
        .statusCode(403);
  }

  @Test
  void aProposalNeedsBothYes() {
    String path = path(Pairs.propose(mentee, mentor));
    mentee
        .api()
        .get("/match-requests?box=RECEIVED")
        .then()
        .body("items[0].origin", equalTo("COORDINATOR"))
        .body("items[0].actions", containsInAnyOrder("ACCEPT", "DECLINE"));
    mentee
        .api()
        .transition(path + "/accept", mentee.api().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("PENDING"))
        .body("menteeAnswer", equalTo("YES"))
        .body("engagementId", nullValue())
        .body("actions", contains("DECLINE"));
    mentor
        .api()
        .transition(path + "/accept", mentor.api().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("engagementId", notNullValue());
  }

  @Test
  void oneNoEndsAProposal() {
    String path = path(Pairs.propose(mentee, mentor));
    mentee
        .api()
        .transition(path + "/decline", mentee.api().tag(path), "{\"closeToNewRequests\": true}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/closeToNewRequests"));
    mentee
        .api()
        .transition(path + "/decline", mentee.api().tag(path), "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"));
  }

  @Test
  void whoHasSaidYesToAProposalLeavesTheNextStepToTheOther() {
    String path = path(Pairs.propose(mentee, mentor));
    Api api = mentee.api();
    api.transition(path + "/accept", api.tag(path)).then().statusCode(200);
    api.transition(path + "/accept", api.tag(path)).then().statusCode(403);
    api.transition(path + "/decline", api.tag(path), "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"));
  }

  @Test
  void theSupportTeamTakesItsProposalBack() {
    String path = path(Pairs.propose(mentee, mentor));
    coordinator
        .transition(path + "/cancel", coordinator.tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
  }
}
