package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestCalls.path;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Two;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What requests leave for people to do. */
@IntegrationTest
class MatchRequestTasksTest {

  private Two two;

  @BeforeEach
  void twoTakePart() {
    two = Pairs.apart();
  }

  @Test
  void bothAreRemindedOfWhatIsOpen() {
    two.request();
    two.asMentor()
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.find { it.kind == 'ANSWER_REQUEST' }.waiting", is(false))
        .body("items.find { it.kind == 'ANSWER_REQUEST' }.dueAt", notNullValue())
        .body(
            "items.find { it.kind == 'ANSWER_REQUEST' }.person.name",
            equalTo(two.mentee().person().name()));
    two.asMentee()
        .get("/me/tasks?program=cms-isso")
        .then()
        .body("items.find { it.kind == 'WAIT_FOR_ANSWER' }.waiting", is(true));
  }

  @Test
  void aMenteeLooksForAMentorUntilThereIsARequestOrAMentorship() {
    looksForAMentor(true);
    String path = path(two.request());
    looksForAMentor(false);
    two.asMentor().transition(path + "/accept", two.asMentor().tag(path)).then().statusCode(200);
    looksForAMentor(false);
  }

  private void looksForAMentor(boolean looks) {
    two.asMentee()
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.any { it.kind == 'FIND_MENTOR' }", equalTo(looks));
  }
}
