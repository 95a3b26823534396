package gov.cms.mentorship.matchrequest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Two;
import gov.cms.mentorship.testing.Participants;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MatchRequestResourceTest {

  private Two two;

  @BeforeEach
  void twoTakePart() {
    two = Pairs.apart();
  }

  @Test
  void aMenteeAsksAndTheMentorSeesItWithItsDueTime() {
    Response created = two.asMentee().post("/match-requests", two.wish());
    created
        .then()
        .statusCode(201)
        .header("Location", matchesPattern("/api/v1/match-requests/[0-9a-f-]{36}"))
        .body("origin", equalTo("MENTEE"))
        .body("state", equalTo("PENDING"))
        .body("actions", contains("CANCEL"));
    two.asMentor()
        .get("/match-requests?box=RECEIVED&program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.id", contains(created.<String>path("id")))
        .body("items[0].mentee.name", equalTo(two.mentee().person().name()))
        .body("items[0].resonated", equalTo("Your work on cloud systems"))
        .body("items[0].dueIn.businessDays", is(2))
        .body("items[0].dueIn.pastDue", is(false))
        .body("items[0].actions", containsInAnyOrder("ACCEPT", "DECLINE"));
  }

  @Test
  void theListIsFilteredSortedAndReadInPages() {
    String first = two.request().toString();
    String second = Pairs.request(two.mentee(), Participants.mentor()).toString();
    two.asMentee()
        .get("/match-requests?sort=-createdAt&state=PENDING")
        .then()
        .statusCode(200)
        .body("items.id", contains(second, first));
    String next = two.asMentee().get("/match-requests?limit=1").path("nextCursor");
    two.asMentee()
        .get("/match-requests?limit=1&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items.id", contains(second));
    two.asMentee().get("/match-requests?state=EXPIRED").then().body("total", is(0));
    two.asMentee().get("/match-requests?box=TRASH").then().statusCode(400);
    two.asMentee().get("/match-requests?sort=hopes").then().statusCode(400);
  }

  @Test
  void aRequestSentTwiceWithOneKeyIsOneRequest() {
    for (int i = 0; i < 2; i++) {
      two.asMentee()
          .request()
          .contentType("application/json")
          .header("Idempotency-Key", "ask-" + two.mentee().profileId())
          .body(two.wish())
          .post("/match-requests")
          .then()
          .statusCode(201);
    }
    two.asMentee().get("/match-requests").then().body("total", is(1));
  }
}
