package gov.cms.mentorship.matchrequest;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each of those who have to do with a request finds in the two boxes. */
@IntegrationTest
class BoxTest {

  private static final String SENT = "box=SENT";
  private static final String RECEIVED = "box=RECEIVED";

  private Participant mentee;
  private Participant mentor;
  private final TestPerson cora = TestPerson.coordinator();
  private final Api coordinator = Api.as(cora);
  private final Api colleague = Api.as(TestPerson.coordinator());

  @BeforeEach
  void twoTakePart() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void aMenteesRequestWasSentByThemAndReceivedByTheMentor() {
    UUID request = Pairs.request(mentee, mentor);
    found(mentee.api(), SENT, hasItem(request.toString()));
    found(mentee.api(), RECEIVED, empty());
    found(mentor.api(), RECEIVED, hasItem(request.toString()));
    found(mentor.api(), SENT, empty());
    found(coordinator, SENT, empty());
  }

  @Test
  void aProposalWasSentByWhoeverProposedItAndReceivedByBoth() {
    UUID request = proposed();
    found(mentee.api(), SENT, empty());
    found(mentee.api(), RECEIVED, hasItem(request.toString()));
    found(mentor.api(), SENT, empty());
    found(mentor.api(), RECEIVED, hasItem(request.toString()));
    for (String narrower : new String[] {"", "&program=cms-isso", "&state=PENDING"}) {
      found(coordinator, SENT + narrower, hasItem(request.toString()));
      found(colleague, SENT + narrower, empty());
    }
  }

  @Test
  void whoeverCoordinatesNoLongerDoesNotFindWhatTheyProposed() {
    proposed();
    found(Api.as(cora.with(List.of())), SENT, empty());
  }

  private UUID proposed() {
    return UUID.fromString(
        coordinator.post("/match-requests", Pairs.proposal(mentee, mentor)).path("id"));
  }

  private static void found(Api who, String query, Matcher<?> requests) {
    who.get("/match-requests?" + query).then().statusCode(200).body("items.id", requests);
  }
}
