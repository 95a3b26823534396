package gov.cms.mentorship.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of mentorships and requests when somebody leaves a program. */
@IntegrationTest
class LeavingTest {

  @Test
  void nobodyLeavesInTheMiddleOfAMentorship() {
    Pair pair = Pairs.discovering();
    for (Participant one : List.of(pair.mentee(), pair.mentor())) {
      withdraw(one).then().statusCode(409).body("type", endsWith("mentorship-open"));
    }
    pair.transition(pair.mentee(), "not-a-fit").then().statusCode(200);
    for (Participant one : List.of(pair.mentee(), pair.mentor())) {
      withdraw(one).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }
  }

  @Test
  void aMentorWhoComesBackHasTheirPlacesAndNotMore() {
    Participant mentor = Participants.aMentor().capacity(1).active();
    Pair first = Pairs.discovering(Participants.mentee(), mentor);
    first.transition(mentor, "not-a-fit").then().statusCode(200);
    withdraw(mentor).then().statusCode(200);

    Participant again = Participants.aMentor().is(mentor.person()).capacity(1).active();
    Pairs.discovering(Participants.mentee(), again);

    assertThat(again.profileId()).isNotEqualTo(mentor.profileId());
    Participants.mentee()
        .api()
        .post("/match-requests", Pairs.wish(again))
        .then()
        .statusCode(409)
        .body("type", endsWith("capacity-full"));
  }

  @Test
  void aProfileThatHoldsPlacesCannotBeRetired() {
    Pair pair = Pairs.discovering();
    assertThatThrownBy(() ->
            Database.update(
                "update profile set retired = true, listed = false where id = ?",
                pair.mentor().profileId()))
        .hasStackTraceContaining("ck_profile_retired");
  }

  @Test
  void aMenteeWhoLeavesTakesTheirRequestsBack() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();
    UUID asked = Pairs.request(mentee, mentor);
    UUID proposed = Pairs.propose(mentee, Participants.mentor());
    withdraw(mentee).then().statusCode(200);
    assertThat(status(mentee, asked)).isEqualTo("CANCELLED");
    assertThat(status(mentee, proposed)).isEqualTo("DECLINED");
    accept(mentor, asked).then().statusCode(409);
  }

  @Test
  void aMentorWhoLeavesLetsNobodyWait() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();
    UUID request = Pairs.request(mentee, mentor);
    withdraw(mentor).then().statusCode(200);
    assertThat(status(mentee, request)).isEqualTo("DECLINED");
    assertThat(
            Database.count(
                "select count(*) from domain_event where type = 'match-request.declined'"
                    + " and subject_id = ? and payload ->> 'declinedBy' = ?",
                request,
                mentor.personId().toString()))
        .isOne();
  }

  @Test
  void requestsOfAnEarlierEnrollmentCountForTheLimit() {
    Participant mentee = Participants.mentee();
    for (int i = 0; i < 3; i++) {
      Pairs.request(mentee, Participants.mentor());
    }
    withdraw(mentee).then().statusCode(200);
    Participant again = Participants.aMentee().is(mentee.person()).active();
    Database.update(
        "update match_request set state = 'PENDING', answered_at = null where mentee_id = ?",
        mentee.personId());
    again
        .api()
        .post("/match-requests", Pairs.wish(Participants.mentor()))
        .then()
        .statusCode(409)
        .body("type", endsWith("too-many-pending-requests"));
  }

  @Test
  void whoComesBackIsProposedWithTheNewProfileAlone() {
    Participant mentor = Participants.mentor();
    Participant mentee = Participants.mentee();
    withdraw(mentee).then().statusCode(200);
    Participant again = Participants.aMentee().is(mentee.person()).active();

    Api coordinator = Api.as(TestPerson.coordinator());
    coordinator
        .post("/match-requests", Pairs.proposal(mentee, mentor))
        .then()
        .statusCode(409)
        .body("type", endsWith("not-open"));
    coordinator.post("/match-requests", Pairs.proposal(again, mentor)).then().statusCode(201);
  }

  private static Response withdraw(Participant who) {
    String path = who.enrollmentPath();
    return who.api().transition(path + "/withdraw", who.api().tag(path));
  }

  private static Response accept(Participant mentor, UUID request) {
    String path = "/match-requests/" + request;
    return mentor.api().transition(path + "/accept", mentor.api().tag(path));
  }

  private static String status(Participant who, UUID request) {
    return who.api().get("/match-requests/" + request).path("state");
  }
}
