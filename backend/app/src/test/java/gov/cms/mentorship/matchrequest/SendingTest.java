package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestCalls.path;
import static gov.cms.mentorship.matchrequest.MatchRequestCalls.refused;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can ask whom, and how often. */
@IntegrationTest
class SendingTest {

  private Participant mentee;
  private Participant mentor;
  private final Api coordinator = Api.as(TestPerson.coordinator());
  private final Api stranger = Api.as(TestPerson.participant("Sam"));

  @BeforeEach
  void twoTakePart() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void onlyActiveMenteesAsk() {
    stranger.post("/match-requests", Pairs.wish(mentor)).then().statusCode(403);
    Participant submitted = Participants.aMentee().submitted();
    submitted.api().post("/match-requests", Pairs.wish(mentor)).then().statusCode(403);
    coordinator
        .post("/match-requests", Pairs.proposal(submitted, mentor))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }

  @Test
  void onlyMentorsOfTheProgramWhoAreOpenCanBeAsked() {
    refused(
        mentee, Pairs.wish(Participants.aMentor().closedToRequests().active()), 409, "not-open");
    refused(mentee, Pairs.wish(Participants.aMentor().submitted()), 409, "not-open");
    refused(mentee, Pairs.wish(Participants.mentee()), 400, "validation-failed");
    refused(
        mentee,
        Pairs.wish(mentor).replace(mentor.profileId().toString(), UUID.randomUUID().toString()),
        404,
        "not-found");
    Participant full = Participants.aMentor().capacity(1).active();
    Pairs.discovering(Participants.mentee(), full);
    refused(mentee, Pairs.wish(full), 409, "capacity-full");
  }

  @Test
  void aPairHasOneOpenRequestAndOneOpenEngagement() {
    UUID request = Pairs.request(mentee, mentor);
    refused(mentee, Pairs.wish(mentor), 409, "duplicate");
    String path = path(request);
    mentor.api().transition(path + "/accept", mentor.api().tag(path)).then().statusCode(200);
    refused(mentee, Pairs.wish(mentor), 409, "duplicate");
  }

  @Test
  void aMenteeHasAtMostThreeOpenRequests() {
    for (int i = 0; i < 3; i++) {
      Pairs.request(mentee, Participants.mentor());
    }
    refused(mentee, Pairs.wish(mentor), 409, "too-many-pending-requests");
  }
}
