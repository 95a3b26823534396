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
import gov.cms.mentorship.testing.Pairs.Two;
import gov.cms.mentorship.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the support team proposes to two people. */
@IntegrationTest
class ProposalTest {

  private Two two;
  private final Api coordinator = Api.as(TestPerson.coordinator());

  @BeforeEach
  void twoTakePart() {
    two = Pairs.apart();
  }

  @Test
  void onlyTheSupportTeamProposesPairs() {
    Api.as(TestPerson.participant("Sam"))
        .post("/match-requests", two.proposal())
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:mentorship:problem:forbidden"));
  }

  @Test
  void programsDecideHowTheTwoFindEachOther() {
    coordinator
        .post("/match-requests", two.proposal().replace("cms-isso", "asis-security-leaders"))
        .then()
        .statusCode(403);
  }

  @Test
  void aProposalNeedsBothYes() {
    String path = path(two.propose());
    two.asMentee()
        .get("/match-requests?box=RECEIVED")
        .then()
        .body("items[0].origin", equalTo("COORDINATOR"))
        .body("items[0].actions", containsInAnyOrder("ACCEPT", "DECLINE"));
    two.asMentee()
        .transition(path + "/accept", two.asMentee().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("PENDING"))
        .body("menteeAnswer", equalTo("YES"))
        .body("engagementId", nullValue())
        .body("actions", contains("DECLINE"));
    two.asMentor()
        .transition(path + "/accept", two.asMentor().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"))
        .body("engagementId", notNullValue());
  }

  @Test
  void oneNoEndsAProposal() {
    String path = path(two.propose());
    two.asMentee()
        .transition(path + "/decline", two.asMentee().tag(path), "{\"closeToNewRequests\": true}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/closeToNewRequests"));
    two.asMentee()
        .transition(path + "/decline", two.asMentee().tag(path), "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"));
  }

  @Test
  void whoHasSaidYesToAProposalLeavesTheNextStepToTheOther() {
    String path = path(two.propose());
    Api api = two.asMentee();
    api.transition(path + "/accept", api.tag(path)).then().statusCode(200);
    api.transition(path + "/accept", api.tag(path)).then().statusCode(403);
    api.transition(path + "/decline", api.tag(path), "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("DECLINED"));
  }

  @Test
  void theSupportTeamTakesItsProposalBack() {
    String path = path(two.propose());
    coordinator
        .transition(path + "/cancel", coordinator.tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
  }
}
