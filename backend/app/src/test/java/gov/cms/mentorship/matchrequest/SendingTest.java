package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestCalls.path;
import static gov.cms.mentorship.matchrequest.MatchRequestCalls.refused;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Two;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can ask whom, and how often. */
@IntegrationTest
class SendingTest {

  private Two two;
  private final Api coordinator = Api.as(TestPerson.coordinator());
  private final Api stranger = Api.as(TestPerson.participant("Sam"));

  @BeforeEach
  void twoTakePart() {
    two = Pairs.apart();
  }

  @Test
  void onlyActiveMenteesAsk() {
    stranger.post("/match-requests", two.wish()).then().statusCode(403);
    Participant submitted = Participants.aMentee().submitted();
    submitted.api().post("/match-requests", two.wish()).then().statusCode(403);
    coordinator
        .post("/match-requests", Pairs.proposal(submitted, two.mentor()))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }

  @Test
  void onlyMentorsOfTheProgramWhoAreOpenCanBeAsked() {
    refused(
        two.mentee(),
        Pairs.wish(Participants.aMentor().closedToRequests().active()),
        409,
        "not-open");
    refused(two.mentee(), Pairs.wish(Participants.aMentor().submitted()), 409, "not-open");
    refused(two.mentee(), Pairs.wish(Participants.mentee()), 400, "validation-failed");
    refused(
        two.mentee(),
        two.wish().replace(two.mentor().profileId().toString(), UUID.randomUUID().toString()),
        404,
        "not-found");
    Participant full = Participants.aMentor().capacity(1).active();
    Pairs.discovering(Participants.mentee(), full);
    refused(two.mentee(), Pairs.wish(full), 409, "capacity-full");
  }

  @Test
  void aPairHasOneOpenRequestAndOneOpenEngagement() {
    UUID request = two.request();
    refused(two.mentee(), two.wish(), 409, "duplicate");
    String path = path(request);
    two.asMentor().transition(path + "/accept", two.asMentor().tag(path)).then().statusCode(200);
    refused(two.mentee(), two.wish(), 409, "duplicate");
  }

  @Test
  void aMenteeHasAtMostThreeOpenRequests() {
    for (int i = 0; i < 3; i++) {
      Pairs.request(two.mentee(), Participants.mentor());
    }
    refused(two.mentee(), two.wish(), 409, "too-many-pending-requests");
  }
}
