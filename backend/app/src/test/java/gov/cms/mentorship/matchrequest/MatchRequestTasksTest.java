package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestCalls.path;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What requests leave for people to do. */
@IntegrationTest
class MatchRequestTasksTest {

  private Participant mentee;
  private Participant mentor;

  @BeforeEach
  void twoTakePart() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void bothAreRemindedOfWhatIsOpen() {
    Pairs.request(mentee, mentor);
    mentor
        .api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.find { it.kind == 'ANSWER_REQUEST' }.waiting", is(false))
        .body("items.find { it.kind == 'ANSWER_REQUEST' }.dueAt", notNullValue())
        .body(
            "items.find { it.kind == 'ANSWER_REQUEST' }.person.name",
            equalTo(mentee.person().name()));
    mentee
        .api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .body("items.find { it.kind == 'WAIT_FOR_ANSWER' }.waiting", is(true));
  }

  @Test
  void aMenteeLooksForAMentorUntilThereIsARequestOrAMentorship() {
    looksForAMentor(true);
    String path = path(Pairs.request(mentee, mentor));
    looksForAMentor(false);
    mentor.api().transition(path + "/accept", mentor.api().tag(path)).then().statusCode(200);
    looksForAMentor(false);
  }

  private void looksForAMentor(boolean looks) {
    mentee
        .api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.any { it.kind == 'FIND_MENTOR' }", equalTo(looks));
  }
}
