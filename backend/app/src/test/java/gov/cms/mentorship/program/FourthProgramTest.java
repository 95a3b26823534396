package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program that is nothing but two files in a folder of the installation works. */
@IntegrationTest
class FourthProgramTest {

  private static final String FOURTH = "field-offices";

  private final Api coordinator = Api.as(TestPerson.coordinator());

  @Test
  void itIsAmongThePrograms() {
    Api.anonymous()
        .get("/programs")
        .then()
        .statusCode(200)
        .body("items.slug", hasItem(FOURTH))
        .body(
            "items.find { it.slug == '%s' }.presentation.supportTeam".formatted(FOURTH),
            equalTo("mentoring program office"));
  }

  @Test
  void itHasItsSurvey() {
    coordinator
        .get("/surveys?program=" + FOURTH)
        .then()
        .statusCode(200)
        .body("items.program", contains(FOURTH));
  }

  @Test
  void aMentorIsNotAboveTheMentee() {
    TestPerson between = TestPerson.participant("Bea");
    Participant above = mentor();
    Participant mentee = mentee();
    Participants.isManagedBy(Api.as(between), above.person());
    Participants.isManagedBy(mentee.api(), between);

    asks(mentee, above, 409);
    asks(mentee, mentor(), 201);
  }

  @Test
  void aMentorIsNotBelowTheMentee() {
    TestPerson between = TestPerson.participant("Bea");
    Participant mentee = mentee();
    Participant below = mentor();
    Participants.isManagedBy(Api.as(between), mentee.person());
    Participants.isManagedBy(below.api(), between);

    asks(mentee, below, 409);
  }

  @Test
  void aChainThatIsACircleHasAnEnd() {
    TestPerson between = TestPerson.participant("Bea");
    Participant mentee = mentee();
    Participants.isManagedBy(Api.as(between), mentee.person());
    Participants.isManagedBy(mentee.api(), between);

    asks(mentee, mentor(), 201);
  }

  @Test
  void bothSignTheAgreementWithinNinetyDays() {
    Pair pair = pair();
    Instant due = Instant.parse(pair.mentee().api().get(pair.path()).path("agreementDueAt"));

    for (Participant one : new Participant[] {pair.mentee(), pair.mentor()}) {
      one.api()
          .get("/me/tasks?program=" + FOURTH)
          .then()
          .body("items.find { it.kind == 'SIGN_AGREEMENT' }.dueAt", equalTo(due.toString()));
    }
    assertThat(Duration.between(TestClock.now(), due))
        .isBetween(Duration.ofDays(89), Duration.ofDays(91));
  }

  @Test
  void theSupportTeamFindsWhoHasNotSignedByThen() {
    Pair late = pair();
    Pair signed = pair();
    Pairs.sign(signed);
    pastDue(late, false);

    TestClock.advance(Duration.ofDays(91));

    pastDue(late, true);
    pastDue(signed, false);
    Pairs.sign(late);
    pastDue(late, false);
  }

  private void pastDue(Pair pair, boolean listed) {
    String id = pair.engagementId().toString();
    coordinator
        .get("/engagements?limit=100&agreementPastDue=true&program=" + FOURTH)
        .then()
        .statusCode(200)
        .body("items.id", listed ? hasItem(id) : not(hasItem(id)));
  }

  private static Participant mentor() {
    return Participants.aMentor().in(FOURTH).active();
  }

  private static Participant mentee() {
    return Participants.aMentee().in(FOURTH).active();
  }

  private static Pair pair() {
    Participant mentee = mentee();
    Participant mentor = mentor();
    UUID request = UUID.fromString(asks(mentee, mentor, 201));
    String path = "/match-requests/" + request;
    String engagement =
        mentor.api().transition(path + "/accept", mentor.api().tag(path)).path("engagementId");
    return new Pair(mentee, mentor, request, UUID.fromString(engagement));
  }

  private static String asks(Participant mentee, Participant mentor, int status) {
    return mentee
        .api()
        .post("/match-requests", Pairs.wish(mentor).replace("cms-isso", FOURTH))
        .then()
        .statusCode(status)
        .extract()
        .path("id");
  }
}
