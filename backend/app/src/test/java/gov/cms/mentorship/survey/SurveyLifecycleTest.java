package gov.cms.mentorship.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.testing.LifecycleTable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyLifecycleTest {

  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  @Test
  void theLifeOfASurveyIsThis() {
    LifecycleTable.assertIs(
        SurveyLifecycle.TABLE,
        """
        DRAFT     PUBLISH by COORDINATOR,PROGRAM to PUBLISHED
        PUBLISHED RETIRE  by COORDINATOR         to RETIRED\
        """);
  }

  static Stream<Arguments> everyCell() {
    return LifecycleTable.cells(SurveyState.class, SurveyAction.class, SurveyRelation.class);
  }

  @ParameterizedTest(name = "{1} in {0} by {2}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      SurveyState state, SurveyAction action, SurveyRelation by) {
    SurveyEntity survey = in(state);
    if (SurveyLifecycle.TABLE.possible(state, by).contains(action)) {
      take(survey, action, by);
      assertThat(survey.state())
          .isEqualTo(action == SurveyAction.PUBLISH ? SurveyState.PUBLISHED : SurveyState.RETIRED);
    } else {
      assertThatThrownBy(() -> take(survey, action, by))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> {
                assertThat(problem.type().status()).isEqualTo(409);
                assertThat(problem.members()).containsEntry("state", state.name());
              });
      assertThat(survey.state()).isEqualTo(state);
    }
  }

  private static SurveyEntity in(SurveyState state) {
    SurveyEntity survey =
        new SurveyEntity(
            new NewSurvey("cms-isso", "How was it?", SurveyAudience.BOTH, false, List.of()));
    if (state != SurveyState.DRAFT) {
      survey.publish(SurveyRelation.COORDINATOR, NOW);
    }
    if (state == SurveyState.RETIRED) {
      survey.retire(SurveyRelation.COORDINATOR);
    }
    return survey;
  }

  private static void take(SurveyEntity survey, SurveyAction action, SurveyRelation by) {
    switch (action) {
      case PUBLISH -> survey.publish(by, NOW);
      case RETIRE -> survey.retire(by);
    }
  }
}
