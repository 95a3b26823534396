package gov.cms.mentorship.matchrequest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MatchRequestResourceTest {

  private Participant mentee;
  private Participant mentor;

  @BeforeEach
  void twoTakePart() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void aMenteeAsksAndTheMentorSeesItWithItsDueTime() {
    Response created = mentee.api().post("/match-requests", Pairs.wish(mentor));
    created
        .then()
        .statusCode(201)
        .header("Location", matchesPattern("/api/v1/match-requests/[0-9a-f-]{36}"))
        .body("origin", equalTo("MENTEE"))
        .body("state", equalTo("PENDING"))
        .body("actions", contains("CANCEL"));
    mentor
        .api()
        .get("/match-requests?box=RECEIVED&program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.id", contains(created.<String>path("id")))
        .body("items[0].mentee.name", equalTo(mentee.person().name()))
        .body("items[0].resonated", equalTo("Your work on cloud systems"))
        .body("items[0].dueIn.businessDays", is(2))
        .body("items[0].dueIn.pastDue", is(false))
        .body("items[0].actions", containsInAnyOrder("ACCEPT", "DECLINE"));
  }

  @Test
  void theListIsFilteredSortedAndReadInPages() {
    String first = Pairs.request(mentee, mentor).toString();
    String second = Pairs.request(mentee, Participants.mentor()).toString();
    mentee
        .api()
        .get("/match-requests?sort=-createdAt&state=PENDING")
        .then()
        .statusCode(200)
        .body("items.id", contains(second, first));
    String next = mentee.api().get("/match-requests?limit=1").path("nextCursor");
    mentee
        .api()
        .get("/match-requests?limit=1&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items.id", contains(second));
    mentee.api().get("/match-requests?state=EXPIRED").then().body("total", is(0));
    mentee.api().get("/match-requests?box=TRASH").then().statusCode(400);
    mentee.api().get("/match-requests?sort=hopes").then().statusCode(400);
  }

  @Test
  void aRequestSentTwiceWithOneKeyIsOneRequest() {
    for (int i = 0; i < 2; i++) {
      mentee
          .api()
          .request()
          .contentType("application/json")
          .header("Idempotency-Key", "ask-" + mentee.profileId())
          .body(Pairs.wish(mentor))
          .post("/match-requests")
          .then()
          .statusCode(201);
    }
    mentee.api().get("/match-requests").then().body("total", is(1));
  }
}
