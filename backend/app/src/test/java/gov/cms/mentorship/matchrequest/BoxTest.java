package gov.cms.mentorship.matchrequest;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Two;
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

  private Two two;
  private final TestPerson cora = TestPerson.coordinator();
  private final Api coordinator = Api.as(cora);
  private final Api colleague = Api.as(TestPerson.coordinator());

  @BeforeEach
  void twoTakePart() {
    two = Pairs.apart();
  }

  @Test
  void aMenteesRequestWasSentByThemAndReceivedByTheMentor() {
    UUID request = two.request();
    found(two.asMentee(), SENT, hasItem(request.toString()));
    found(two.asMentee(), RECEIVED, empty());
    found(two.asMentor(), RECEIVED, hasItem(request.toString()));
    found(two.asMentor(), SENT, empty());
    found(coordinator, SENT, empty());
  }

  @Test
  void aProposalWasSentByWhoeverProposedItAndReceivedByBoth() {
    UUID request = proposed();
    found(two.asMentee(), SENT, empty());
    found(two.asMentee(), RECEIVED, hasItem(request.toString()));
    found(two.asMentor(), SENT, empty());
    found(two.asMentor(), RECEIVED, hasItem(request.toString()));
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
    return UUID.fromString(coordinator.post("/match-requests", two.proposal()).path("id"));
  }

  private static void found(Api who, String query, Matcher<?> requests) {
    who.get("/match-requests?" + query).then().statusCode(200).body("items.id", requests);
  }
}
