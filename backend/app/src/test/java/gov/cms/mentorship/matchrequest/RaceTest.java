package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.AtOnce;
import gov.cms.mentorship.testing.Crowd;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The invariants of matching, with everybody acting at the same moment. */
@IntegrationTest
class RaceTest {

  private static final int MANY = 64;
  private static final String PROBLEM = "urn:mentorship:problem:";

  private final Crowd crowd = new Crowd();

  @Test
  void oneLastPlaceIsGivenToExactlyOneOfManyAccepts() {
    Participant mentor = Participants.aMentor().capacity(2).active();
    Pairs.discovering(Participants.mentee(), mentor);
    List<UUID> requests =
        crowd.participants(MANY, ParticipantRole.MENTEE).stream()
            .map(mentee -> crowd.request(mentee, mentor))
            .toList();

    List<Response> answers =
        AtOnce.call(
            requests.stream()
                .<Callable<Response>>map(request ->
                    () ->
                        mentor.api().transition("/match-requests/" + request + "/accept", "\"0\""))
                .toList());

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .hasSize(MANY - 1)
        .allSatisfy(
            answer -> assertThat(answer.<String>path("type")).isEqualTo(PROBLEM + "capacity-full"));
    assertThat(total(mentor.api(), "/engagements")).isEqualTo(2);
    assertThat(total(mentor.api(), "/match-requests?status=PENDING")).isEqualTo(MANY - 1);
    assertThat(mentor.api().get(mentor.profilePath()).<Integer>path("placesTaken")).isEqualTo(2);
  }

  @Test
  void anAcceptSentManyTimesOpensOneEngagement() {
    Participant mentor = Participants.aMentor().capacity(5).active();
    UUID request = Pairs.request(Participants.mentee(), mentor);
    String path = "/match-requests/" + request;
    String tag = mentor.api().tag(path);

    List<Response> answers =
        AtOnce.call(
            Collections.nCopies(MANY, () -> mentor.api().transition(path + "/accept", tag)));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 200)
        .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(409, 412));
    assertThat(total(mentor.api(), "/engagements")).isEqualTo(1);
    assertThat(mentor.api().get(mentor.profilePath()).<Integer>path("placesTaken")).isEqualTo(1);
  }

  @Test
  void aMenteeNeverHasMoreOpenRequestsThanThePolicyAllows() {
    Participant mentee = Participants.mentee();
    List<Participant> mentors = crowd.participants(MANY, ParticipantRole.MENTOR);

    List<Response> answers =
        AtOnce.call(
            mentors.stream()
                .<Callable<Response>>map(
                    mentor -> () -> mentee.api().post("/match-requests", Pairs.wish(mentor)))
                .toList());

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(3);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .hasSize(MANY - 3)
        .allSatisfy(answer ->
            assertThat(answer.<String>path("type"))
                .isEqualTo(PROBLEM + "too-many-pending-requests"));
    assertThat(total(mentee.api(), "/match-requests?status=PENDING")).isEqualTo(3);
  }

  @Test
  void aPairHasOneOpenRequestHoweverOftenItIsSent() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();

    List<Response> answers =
        AtOnce.call(
            Collections.nCopies(
                MANY, () -> mentee.api().post("/match-requests", Pairs.wish(mentor))));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .hasSize(MANY - 1)
        .allSatisfy(
            answer -> assertThat(answer.<String>path("type")).isEqualTo(PROBLEM + "duplicate"));
    assertThat(total(mentee.api(), "/match-requests")).isEqualTo(1);
  }

  @Test
  void aRequestThatIsRepeatedWithItsKeyIsOneRequest() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();
    String key = "ask-" + mentee.profileId();

    List<Response> answers =
        AtOnce.call(
            Collections.nCopies(
                MANY,
                () ->
                    mentee
                        .api()
                        .request()
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(Pairs.wish(mentor))
                        .post("/match-requests")));

    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 201)
        .isNotEmpty()
        .extracting(answer -> answer.<String>path("id"))
        .containsOnly(mentee.api().get("/match-requests").<String>path("items[0].id"));
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .allSatisfy(answer ->
            assertThat(answer.<String>path("type")).isEqualTo(PROBLEM + "request-in-progress"));
    assertThat(total(mentee.api(), "/match-requests")).isEqualTo(1);
  }

  @Test
  void ofAcceptAndCancelExactlyOneWins() {
    for (int round = 0; round < 8; round++) {
      Participant mentee = crowd.participants(1, ParticipantRole.MENTEE).getFirst();
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      String path = "/match-requests/" + crowd.request(mentee, mentor);

      List<Response> answers =
          AtOnce.call(
              List.of(
                  () -> mentor.api().transition(path + "/accept", "\"0\""),
                  () -> mentee.api().transition(path + "/cancel", "\"0\"")));

      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
      boolean accepted = answers.getFirst().statusCode() == 200;
      assertThat(mentee.api().get(path).<String>path("status"))
          .isEqualTo(accepted ? "ACCEPTED" : "CANCELLED");
      assertThat(total(mentee.api(), "/engagements")).isEqualTo(accepted ? 1 : 0);
    }
  }

  @Test
  void ofAcceptAndLeavingExactlyOneWins() {
    for (int round = 0; round < 8; round++) {
      Participant mentee = crowd.participants(1, ParticipantRole.MENTEE).getFirst();
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      Participant leaving = round % 2 == 0 ? mentor : mentee;
      String request = "/match-requests/" + crowd.request(mentee, mentor);
      String enrollment = leaving.enrollmentPath();
      String tag = leaving.api().tag(enrollment);

      List<Response> answers =
          AtOnce.call(
              List.of(
                  () -> mentor.api().transition(request + "/accept", "\"0\""),
                  () -> leaving.api().transition(enrollment + "/withdraw", tag)));

      boolean accepted = answers.getFirst().statusCode() == 200;
      assertThat(answers.getFirst().statusCode()).isIn(200, 409, 412);
      assertThat(answers.getLast().statusCode()).isEqualTo(accepted ? 409 : 200);
      assertThat(total(mentee.api(), "/engagements")).isEqualTo(accepted ? 1 : 0);
      assertThat(mentee.api().get(request).<String>path("status"))
          .isEqualTo(accepted ? "ACCEPTED" : leaving == mentor ? "DECLINED" : "CANCELLED");
    }
  }

  private static int total(Api api, String list) {
    return api.get(list).then().statusCode(200).extract().path("total");
  }
}
