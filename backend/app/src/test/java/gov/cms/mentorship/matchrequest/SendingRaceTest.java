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
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds about sending requests, with everybody acting at the same moment. */
@IntegrationTest
class SendingRaceTest {

  private static final int MANY = 64;
  private static final int SOME = 12;
  private static final int ROUNDS = 6;
  private static final String PROBLEM = "urn:mentorship:problem:";

  private final Crowd crowd = new Crowd();

  @Test
  void aMenteeNeverHasMoreOpenRequestsThanThePolicyAllows() {
    Participant mentee = Participants.mentee();
    List<Participant> mentors = crowd.participants(SOME, ParticipantRole.MENTOR);

    List<Response> answers =
        Race.beforeAnyWrite(
            "match_request",
            mentors.stream()
                .<Callable<Response>>map(
                    mentor -> () -> mentee.api().post("/match-requests", Pairs.wish(mentor)))
                .toList());

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(3);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .hasSize(SOME - 3)
        .allSatisfy(answer ->
            assertThat(answer.<String>path("type"))
                .isEqualTo(PROBLEM + "too-many-pending-requests"));
    assertThat(total(mentee.api(), "/match-requests?state=PENDING")).isEqualTo(3);
  }

  @Test
  void aPairHasOneOpenRequestHoweverOftenItIsSent() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();

    List<Response> answers =
        Race.beforeAnyWrite(
            "match_request",
            Collections.nCopies(
                SOME, () -> mentee.api().post("/match-requests", Pairs.wish(mentor))));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 409)
        .hasSize(SOME - 1)
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
        Race.atOnce(
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
  void noRequestStaysOpenToAMentorWhoLeavesAtThatMoment() {
    for (int round = 0; round < ROUNDS; round++) {
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();

      List<Response> answers = askWhile(mentor, "withdraw");

      assertThat(answers.getLast().statusCode()).isEqualTo(200);
      assertThat(answers.subList(0, SOME))
          .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
      assertThat(requests(mentor, "and r.state = 'PENDING'")).isZero();
      assertThat(requests(mentor, "and r.state = 'DECLINED'")).isEqualTo(Race.count(answers, 201));
    }
  }

  @Test
  void noRequestIsSentToAMentorWhoHasPaused() {
    for (int round = 0; round < ROUNDS; round++) {
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();

      List<Response> answers = askWhile(mentor, "pause");

      assertThat(answers.getLast().statusCode()).isEqualTo(200);
      assertThat(requests(mentor, "")).isEqualTo(Race.count(answers, 201));
      assertThat(requests(mentor, "and r.created_at > e.state_since")).isZero();
    }
  }

  @Test
  void noRequestIsSentToAMentorWhoHasClosedForRequests() {
    String closed = Participants.aMentor().closedToRequests().profile();
    for (int round = 0; round < ROUNDS; round++) {
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      List<Participant> mentees = crowd.participants(SOME, ParticipantRole.MENTEE);

      List<Response> answers =
          Race.beforeAnyWrite(
              "profile",
              Stream.concat(
                      Stream.<Callable<Response>>of(
                          () -> mentor.api().patch(mentor.profilePath(), "\"0\"", closed)),
                      asking(mentees, mentor))
                  .toList());

      assertThat(answers.getFirst().statusCode()).isEqualTo(200);
      assertThat(requests(mentor, "")).isEqualTo(Race.count(answers, 201));
      assertThat(
              Database.count(
                  "select count(*) from match_request r join profile p on p.id = r.mentor_profile_id"
                      + " where p.id = ? and r.created_at > p.updated_at",
                  mentor.profileId()))
          .isZero();
    }
  }

  @Test
  void noRequestStaysOpenBetweenTwoOfWhomOneBlocksTheOther() {
    for (int round = 0; round < ROUNDS; round++) {
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      Participant mentee = crowd.participants(1, ParticipantRole.MENTEE).getFirst();

      List<Response> answers =
          Race.beforeAnyWrite(
              "match_request",
              Stream.concat(
                      Collections.<Callable<Response>>nCopies(
                          SOME, () -> mentee.api().post("/match-requests", Pairs.wish(mentor)))
                          .stream(),
                      Stream.<Callable<Response>>of(
                          () -> mentor.api().request().put("/me/blocks/" + mentee.personId())))
                  .toList());

      assertThat(answers.getLast().statusCode()).isEqualTo(204);
      assertThat(Race.count(answers, 201)).isLessThanOrEqualTo(1);
      assertThat(requests(mentor, "and r.state = 'PENDING'")).isZero();
    }
  }

  /**
   * Many ask a mentor who does something with the enrollment, when all of them have made sure that
   * the mentor takes part and none has asked yet; the mentor's answer comes last.
   */
  private List<Response> askWhile(Participant mentor, String verb) {
    List<Participant> mentees = crowd.participants(SOME, ParticipantRole.MENTEE);
    String profiles =
        mentees.stream()
            .map(mentee -> "'%s'".formatted(mentee.profileId()))
            .collect(Collectors.joining(", "));
    Callable<Response> acting =
        () -> mentor.api().transition(mentor.enrollmentPath() + "/" + verb, "\"0\"");
    return Race.inTurn(
        "select id from profile where id in (%s) for no key update".formatted(profiles),
        Stream.concat(asking(mentees, mentor), Stream.of(acting)).toList());
  }

  private static Stream<Callable<Response>> asking(List<Participant> mentees, Participant mentor) {
    return mentees.stream()
        .map(mentee -> () -> mentee.api().post("/match-requests", Pairs.wish(mentor)));
  }

  private static long requests(Participant mentor, String condition) {
    return Database.count(
        "select count(*) from match_request r join enrollment e on e.profile_id = r.mentor_profile_id"
            + " where r.mentor_id = ? "
            + condition,
        mentor.personId());
  }

  private static int total(Api api, String list) {
    return api.get(list).then().statusCode(200).extract().path("total");
  }
}
