package gov.cms.mentorship.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.engagement.EngagementEvents;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyLifecycleTest {

  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  @ParameterizedTest(name = "{0}: {1} leads to {2}")
  @CsvSource({
    "DRAFT,PUBLISH,PUBLISHED", "DRAFT,RETIRE,-",
    "PUBLISHED,PUBLISH,-", "PUBLISHED,RETIRE,RETIRED",
    "RETIRED,PUBLISH,-", "RETIRED,RETIRE,-"
  })
  void everyActionInEveryStateOfASurvey(SurveyState from, SurveyState.Action action, String to) {
    SurveyEntity survey = survey(from);
    if (to.equals("-")) {
      assertThatThrownBy(() -> take(survey, action))
          .isInstanceOf(Problem.class)
          .hasMessageContaining(from.name());
      assertThat(survey.state()).isEqualTo(from);
    } else {
      take(survey, action);
      assertThat(survey.state()).isEqualTo(SurveyState.valueOf(to));
    }
  }

  @ParameterizedTest(name = "after {0} days, answered {1}: {2}, answering {3}")
  @CsvSource({
    "0,false,OPEN,works",
    "29,false,OPEN,works",
    "30,false,EXPIRED,fails",
    "0,true,ANSWERED,fails",
    "31,true,ANSWERED,fails"
  })
  void anInvitationIsOpenForThirtyDaysAndForOneAnswer(
      int days, boolean answered, SurveyInvitationState state, String answering) {
    SurveyInvitationEntity invitation =
        new SurveyInvitationEntity(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new EngagementEvents.Completed(UUID.randomUUID(), UUID.randomUUID()),
            ParticipantRole.MENTOR,
            NOW);
    if (answered) {
      invitation.answer(NOW);
    }
    Instant then = NOW.plus(Duration.ofDays(days));
    assertThat(invitation.state(then)).isEqualTo(state);
    if (answering.equals("works")) {
      invitation.answer(then);
      assertThat(invitation.state(then)).isEqualTo(SurveyInvitationState.ANSWERED);
    } else {
      assertThatThrownBy(() -> invitation.answer(then)).isInstanceOf(Problem.class);
    }
  }

  private static SurveyEntity survey(SurveyState state) {
    SurveyEntity survey =
        new SurveyEntity(
            new NewSurvey("cms-isso", "How was it?", SurveyAudience.BOTH, false, List.of()));
    if (state != SurveyState.DRAFT) {
      survey.publish(NOW);
    }
    if (state == SurveyState.RETIRED) {
      survey.retire();
    }
    return survey;
  }

  private static void take(SurveyEntity survey, SurveyState.Action action) {
    switch (action) {
      case PUBLISH -> survey.publish(NOW);
      case RETIRE -> survey.retire();
    }
  }
}
