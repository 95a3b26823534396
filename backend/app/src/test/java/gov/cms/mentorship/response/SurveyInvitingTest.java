package gov.cms.mentorship.response;

import static gov.cms.mentorship.testing.SurveyCalls.id;
import static gov.cms.mentorship.testing.SurveyCalls.survey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is invited to a survey when a mentorship is over. */
@IntegrationTest
class SurveyInvitingTest {

  private final Api coordinator = Api.as(TestPerson.coordinator());

  @Test
  void completingAMentorshipInvitesBothToTheFeedbackSurvey() {
    Duo duo = Duo.active();
    complete(duo, duo.engagement());
    isInvited(duo, duo.asMentor(), duo.mentee());
    isInvited(duo, duo.asMentee(), duo.mentor());
  }

  @Test
  void anAnonymousSurveyAsksNobodyTwice() {
    UUID survey = publishedAnonymously();
    Duo pair = Duo.in("hhs-mentoring", EngagementState.ACTIVE);
    complete(pair, pair.engagement());
    assertThat(invitationsTo(survey)).isEqualTo(2);
    complete(pair, again(pair));
    assertThat(invitationsTo(survey)).isEqualTo(2);
    retire(survey);
  }

  /** A mentee has eight mentors, who complete their work at the same time. */
  @Test
  void anAnonymousSurveyAsksNobodyTwiceHoweverManyMentorshipsEndAtOnce() {
    UUID survey = publishedAnonymously();
    List<Duo> pairs =
        Stream.generate(() -> Duo.in("hhs-mentoring", EngagementState.ACTIVE)).limit(8).toList();
    UUID mentee = UUID.fromString(pairs.getFirst().asMentee().personId());
    for (Duo pair : pairs) {
      Database.update(
          """
          update engagement e
          set mentee_id = first.mentee_id, mentee_profile_id = first.mentee_profile_id
          from engagement first where first.id = ? and e.id = ?\
          """,
          pairs.getFirst().engagement(),
          pair.engagement());
    }
    List<Callable<Response>> ends =
        pairs.stream()
            .<Callable<Response>>map(pair -> {
              String path = "/engagements/" + pair.engagement();
              String tag = pair.asMentor().tag(path);
              return () -> pair.asMentor().transition(path + "/complete", tag);
            })
            .toList();
    assertThat(Race.beforeAnyWrite("survey_invitation", ends))
        .extracting(Response::statusCode)
        .containsOnly(200);
    assertThat(
            Database.count(
                "select count(*) from survey_invitation where survey_id = ? and person_id = ?",
                survey,
                mentee))
        .isOne();
    retire(survey);
  }

  /** The survey that was published before takes its place. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aSurveyThatIsBeingRetiredAsksNobody(boolean anonymous) {
    UUID survey = published(anonymous);
    Duo pair = Duo.in("hhs-mentoring", EngagementState.ACTIVE);
    String mentorship = "/engagements/" + pair.engagement();
    String running = pair.asMentor().tag(mentorship);
    String path = "/surveys/" + survey;
    String current = coordinator.tag(path);
    List<Response> answers =
        Race.inTurnBeforeAnyWrite(
            "survey",
            List.of(
                () -> coordinator.transition(path + "/retire", current),
                () -> pair.asMentor().transition(mentorship + "/complete", running)));
    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
    assertThat(invitationsTo(survey)).isZero();
    assertThat(
            Database.count(
                "select count(*) from survey_invitation where engagement_id = ?",
                pair.engagement()))
        .isEqualTo(2);
  }

  private UUID publishedAnonymously() {
    return published(true);
  }

  private UUID published(boolean anonymous) {
    UUID survey =
        coordinator
            .post("/surveys", survey(anonymous).replace("cms-isso", "hhs-mentoring"))
            .then()
            .extract()
            .jsonPath()
            .getUUID("id");
    String path = "/surveys/" + survey;
    coordinator.transition(path + "/publish", coordinator.tag(path)).then().statusCode(200);
    return survey;
  }

  private void retire(UUID survey) {
    String path = "/surveys/" + survey;
    coordinator.transition(path + "/retire", coordinator.tag(path)).then().statusCode(200);
  }

  private static void complete(Duo pair, UUID engagement) {
    String path = "/engagements/" + engagement;
    pair.asMentee()
        .transition(path + "/complete", pair.asMentee().tag(path))
        .then()
        .statusCode(200);
  }

  /** Another engagement of a pair whose first one is over. */
  private static UUID again(Duo pair) {
    UUID id = UUID.randomUUID();
    Database.update(
        """
        insert into engagement
        select (jsonb_populate_record(e, jsonb_build_object(
            'id', cast(? as text), 'match_request_id', cast(? as text), 'state', 'ACTIVE',
            'ended_at', null))).*
        from engagement e where id = ?\
        """,
        id.toString(),
        UUID.randomUUID().toString(),
        pair.engagement());
    Database.update(
        """
        update profile set places_taken = 1
        where id = (select mentor_profile_id from engagement where id = ?)\
        """,
        id);
    return id;
  }

  private static long invitationsTo(UUID survey) {
    return Database.count("select count(*) from survey_invitation where survey_id = ?", survey);
  }

  private static void isInvited(Duo duo, Api api, TestPerson counterpart) {
    String invitation =
        api.get("/survey-invitations?state=OPEN")
            .then()
            .statusCode(200)
            .body("total", equalTo(1))
            .body("items[0].engagementId", equalTo(duo.engagement().toString()))
            .body("items[0].counterpart.name", equalTo(counterpart.name()))
            .body("items[0].survey.questions.id", contains("overall", "goals", "again", "comment"))
            .extract()
            .path("items[0].id");
    api.get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.find { it.kind == 'ANSWER_SURVEY' }.subject.id", equalTo(invitation))
        .body("items.find { it.kind == 'ANSWER_SURVEY' }.person.name", equalTo(counterpart.name()));
  }
}
