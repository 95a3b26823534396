package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Crowd;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds about answering requests, with everybody acting at the same moment. */
@IntegrationTest
class AnswerRaceTest {

  private static final int MANY = 64;
  private static final int SOME = 16;
  private static final int ROUNDS = 8;
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
        Race.atOnce(
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
    assertThat(total(mentor.api(), "/match-requests?state=PENDING")).isEqualTo(MANY - 1);
    assertThat(mentor.api().get(mentor.profilePath()).<Integer>path("placesTaken")).isEqualTo(2);
  }

  @Test
  void anAcceptSentManyTimesOpensOneEngagement() {
    Participant mentor = Participants.aMentor().capacity(5).active();
    UUID request = Pairs.request(Participants.mentee(), mentor);
    String path = "/match-requests/" + request;
    String tag = mentor.api().tag(path);

    List<Response> answers =
        Race.beforeAnyWrite(
            "match_request",
            Collections.nCopies(SOME, () -> mentor.api().transition(path + "/accept", tag)));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    assertThat(Race.count(answers, 412)).isEqualTo(SOME - 1);
    assertThat(total(mentor.api(), "/engagements")).isEqualTo(1);
    assertThat(mentor.api().get(mentor.profilePath()).<Integer>path("placesTaken")).isEqualTo(1);
  }

  @Test
  void ofAcceptAndCancelExactlyOneWins() {
    for (int round = 0; round < 8; round++) {
      Participant mentee = crowd.participants(1, ParticipantRole.MENTEE).getFirst();
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      String path = "/match-requests/" + crowd.request(mentee, mentor);

      List<Response> answers =
          Race.atOnce(
              List.of(
                  () -> mentor.api().transition(path + "/accept", "\"0\""),
                  () -> mentee.api().transition(path + "/cancel", "\"0\"")));

      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
      boolean accepted = answers.getFirst().statusCode() == 200;
      assertThat(mentee.api().get(path).<String>path("state"))
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
          Race.atOnce(
              List.of(
                  () -> mentor.api().transition(request + "/accept", "\"0\""),
                  () -> leaving.api().transition(enrollment + "/withdraw", tag)));

      boolean accepted = answers.getFirst().statusCode() == 200;
      assertThat(answers.getFirst().statusCode()).isIn(200, 409, 412);
      assertThat(answers.getLast().statusCode()).isEqualTo(accepted ? 409 : 200);
      assertThat(total(mentee.api(), "/engagements")).isEqualTo(accepted ? 1 : 0);
      assertThat(mentee.api().get(request).<String>path("state"))
          .isEqualTo(accepted ? "ACCEPTED" : leaving == mentor ? "DECLINED" : "CANCELLED");
    }
  }

  @Test
  void nobodyIsMatchedWithSomebodyWhoHasBlockedThem() {
    for (int round = 0; round < ROUNDS; round++) {
      Participant mentee = crowd.participants(1, ParticipantRole.MENTEE).getFirst();
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      boolean byMentor = round % 2 == 0;
      Participant blocker = byMentor ? mentor : mentee;
      Participant blocked = byMentor ? mentee : mentor;
      String path = "/match-requests/" + crowd.request(mentee, mentor);

      List<Response> answers =
          Race.beforeAnyWrite(
              "person_block",
              List.of(
                  () -> mentor.api().transition(path + "/accept", "\"0\""),
                  () -> blocker.api().request().put("/me/blocks/" + blocked.personId())));

      boolean accepted = answers.getFirst().statusCode() == 200;
      assertThat(answers.getFirst().statusCode()).isIn(200, 412);
      assertThat(answers.getLast().statusCode()).isEqualTo(204);
      assertThat(mentee.api().get(path).<String>path("state"))
          .isEqualTo(accepted ? "ACCEPTED" : byMentor ? "DECLINED" : "CANCELLED");
      assertThat(
              Database.count(
                  """
                  select count(*) from engagement e join person_block b
                    on b.blocker_id in (e.mentee_id, e.mentor_id) and b.blocked_id in (e.mentee_id, e.mentor_id)
                  where e.mentee_id = ? and e.opened_at > b.created_at\
                  """,
                  mentee.personId()))
          .isZero();
    }
  }

  @Test
  void ofTheLastPlaceAndItsRemovalExactlyOneWins() {
    for (int round = 0; round < ROUNDS; round++) {
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      List<Participant> mentees = crowd.participants(2, ParticipantRole.MENTEE);
      String first = "/match-requests/" + crowd.request(mentees.getFirst(), mentor);
      mentor.api().transition(first + "/accept", "\"0\"").then().statusCode(200);
      String second = "/match-requests/" + crowd.request(mentees.getLast(), mentor);
      String smaller = Participants.aMentor().capacity(1).profile();

      List<Callable<Response>> calls =
          List.of(
              () -> mentor.api().transition(second + "/accept", "\"0\""),
              () -> mentor.api().patch(mentor.profilePath(), "\"0\"", smaller));
      List<Response> answers =
          round % 2 == 0 ? Race.atOnce(calls) : Race.beforeAnyWrite("profile", calls);

      boolean accepted = answers.getFirst().statusCode() == 200;
      assertThat(answers.getFirst().statusCode()).isIn(200, 409);
      assertThat(answers.getLast().statusCode()).isEqualTo(accepted ? 400 : 200);
      assertThat(total(mentor.api(), "/engagements")).isEqualTo(accepted ? 2 : 1);
    }
  }

  @Test
  void manyMentorsWhoAcceptTheSameMenteeDoNotGetIntoEachOthersWay() {
    Participant mentee = crowd.participants(1, ParticipantRole.MENTEE).getFirst();
    List<Callable<Response>> accepts =
        crowd.participants(SOME, ParticipantRole.MENTOR).stream()
            .<Callable<Response>>map(mentor -> {
              String path = "/match-requests/" + crowd.request(mentee, mentor);
              return () -> mentor.api().transition(path + "/accept", "\"0\"");
            })
            .toList();

    assertThat(Race.<Response>atOnce(accepts)).extracting(Response::statusCode).containsOnly(200);
    assertThat(total(mentee.api(), "/engagements")).isEqualTo(SOME);
  }

  private static int total(Api api, String list) {
    return api.get(list).then().statusCode(200).extract().path("total");
  }
}
