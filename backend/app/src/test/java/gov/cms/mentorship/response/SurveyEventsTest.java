package gov.cms.mentorship.response;

import static gov.cms.mentorship.testing.SurveyCalls.ANSWERS;
import static gov.cms.mentorship.testing.SurveyCalls.draft;
import static gov.cms.mentorship.testing.SurveyCalls.id;
import static gov.cms.mentorship.testing.SurveyCalls.invited;
import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.survey.SurveyEvents;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Each step in the life of a survey and of an invitation is told. */
@IntegrationTest
class SurveyEventsTest {

  @Inject Told told;
  @Inject Actors actors;
  @Inject SurveyInvitationJobs jobs;

  private final Api coordinator = Api.as(TestPerson.coordinator());

  /** What surveys have told. */
  @Singleton
  static class Told {

    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

    void on(@Observes DomainEvent event) {
      if (event.payload() instanceof SurveyEvents
          || event.payload() instanceof SurveyInvitationEvents) {
        events.add(event);
      }
    }

    List<DomainEvent> of(UUID subject) {
      return events.stream().filter(event -> event.subject().id().equals(subject)).toList();
    }
  }

  @Test
  void publishingAndRetiringAreTold() {
    UUID survey = draft(coordinator, false);
    String path = "/surveys/" + survey;
    coordinator.transition(path + "/publish", coordinator.tag(path)).then().statusCode(200);
    coordinator.transition(path + "/retire", coordinator.tag(path)).then().statusCode(200);
    assertThat(told.of(survey))
        .extracting(DomainEvent::type)
        .containsExactly("survey.published", "survey.retired");
  }

  @Test
  void anInvitationTellsWhoIsAskedAndWhoAnswered() {
    Duo duo = Duo.active();
    String engagement = "/engagements/" + duo.engagement();
    duo.asMentee()
        .transition(engagement + "/complete", duo.asMentee().tag(engagement))
        .then()
        .statusCode(200);
    UUID invitation =
        UUID.fromString(
            duo.asMentor().get("/survey-invitations").then().extract().path("items[0].id"));
    duo.asMentor()
        .post(
            "/survey-invitations/" + invitation + "/response",
            """
            {"answers": [{"questionId": "overall", "rating": 4}, {"questionId": "goals", "rating": 4},
                         {"questionId": "again", "choice": "YES"}]}\
            """)
        .then()
        .statusCode(201);
    UUID mentor = UUID.fromString(duo.asMentor().personId());
    assertThat(told.of(invitation))
        .extracting(DomainEvent::type)
        .containsExactly("survey-invitation.opened", "survey-invitation.answered");
    assertThat(told.of(invitation))
        .allSatisfy(event -> assertThat(event.people()).containsExactly(mentor));
  }

  @Test
  void anAnonymousAnswerIsToldOfTheSurveyAloneAndOfNobody() {
    UUID survey = draft(coordinator, true);
    Duo duo = Duo.active();
    String invitation = invited(survey, duo);
    duo.asMentor().post(invitation + "/response", ANSWERS).then().statusCode(201);
    assertThat(told.of(id(invitation))).isEmpty();
    assertThat(told.of(survey))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.subject()).isEqualTo(new Subject("survey", survey));
          assertThat(event.people()).isEmpty();
          assertThat(event.actor()).isInstanceOf(Actor.Job.class);
          assertThat(event.payload()).isEqualTo(new SurveyInvitationEvents.AnsweredAnonymously());
        });
  }

  /** The job runs as it does by itself: in a thread without a request. */
  @Test
  void anInvitationThatNobodyAnsweredExpiresOnce() {
    String invitation = invited(draft(coordinator, false), Duo.active());
    Database.update(
        "update survey_invitation set expires_at = ? where id = ?",
        TestClock.now().minusSeconds(1),
        id(invitation));
    for (int run = 0; run < 2; run++) {
      CompletableFuture.runAsync(() -> actors.as(new Actor.Job(jobs.name()), jobs::run)).join();
    }
    assertThat(told.of(id(invitation)))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).isEqualTo("survey-invitation.expired");
          assertThat(event.actor()).isEqualTo(new Actor.Job(jobs.name()));
        });
  }
}
