package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestCalls.path;
import static gov.cms.mentorship.matchrequest.MatchRequestCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Two;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who must not be matched, whenever it turns out. */
@IntegrationTest
class KeptApartTest {

  private Two two;

  @BeforeEach
  void twoTakePart() {
    two = Pairs.apart();
  }

  @Test
  void nobodyIsMatchedWithThemselves() {
    Participant both = Participants.aMentor().is(two.mentee().person()).active();
    refused(two.mentee(), Pairs.wish(both), 409, "pair-not-allowed");
  }

  @Test
  void whyTwoPeopleCannotBeMatchedIsNotToldApart() {
    Participant manager = Participants.mentor();
    worksFor(two.mentee(), manager);
    Participant staff = Participants.mentor();
    worksFor(staff, two.mentee());
    Participant blocked = Participants.mentor();
    two.asMentee().request().put("/me/blocks/" + blocked.personId()).then().statusCode(204);
    Participant blocking = Participants.mentor();
    blocking.api().request().put("/me/blocks/" + two.mentee().personId()).then().statusCode(204);

    assertThat(Stream.of(manager, staff, blocked, blocking).map(this::refusal).distinct())
        .singleElement()
        .asString()
        .contains("pair-not-allowed");
  }

  /** All that the mentee is told, besides the id of the request. */
  private Map<String, Object> refusal(Participant wanted) {
    Map<String, Object> told =
        new HashMap<>(
            two.asMentee()
                .post("/match-requests", Pairs.wish(wanted))
                .then()
                .statusCode(409)
                .extract()
                .jsonPath()
                .getMap("$"));
    told.remove("requestId");
    return told;
  }

  @Test
  void aBlockEndsOpenRequestsOfTheTwoWithoutTellingOfIt() {
    String path = path(two.request());
    two.asMentee().request().put("/me/blocks/" + two.mentor().personId()).then().statusCode(204);
    two.asMentor().get(path).then().body("state", equalTo("CANCELLED")).body("actions", empty());
    two.asMentor()
        .transition(path + "/accept", two.asMentor().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body(not(containsString("matched")));

    Participant blocking = Participants.mentor();
    String asked = path(Pairs.request(two.mentee(), blocking));
    String proposed = path(Pairs.propose(two.mentee(), Participants.mentor()));
    blocking.api().request().put("/me/blocks/" + two.mentee().personId()).then().statusCode(204);
    two.asMentee().get(asked).then().body("state", equalTo("DECLINED"));
    two.asMentee().get(proposed).then().body("state", equalTo("PENDING"));
  }

  @Test
  void whoBecomesTheOthersManagerAfterTheRequestIsNotMatchedWithThem() {
    String path = path(two.request());
    worksFor(two.mentee(), two.mentor());
    two.asMentor()
        .transition(path + "/accept", two.asMentor().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:pair-not-allowed"));
    two.asMentor().get(path).then().body("state", equalTo("PENDING"));
  }

  private static void worksFor(Participant staff, Participant manager) {
    staff
        .api()
        .patch(
            "/me",
            staff.api().tag("/me"),
            """
            {"component": "OIT", "employment": "FEDERAL", "issoStanding": "ISSO",
             "managerName": "A manager", "managerEmail": "%s", "timeZone": "America/New_York"}
            """
                .formatted(manager.person().email()))
        .then()
        .statusCode(200);
  }
}
