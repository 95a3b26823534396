package gov.cms.mentorship.survey;

import gov.cms.mentorship.testing.LifecycleTable;
import gov.cms.mentorship.testing.LifecycleTable.Cell;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  static Stream<Cell<SurveyState, SurveyAction, SurveyRelation>> everyCell() {
    return LifecycleTable.cells(SurveyLifecycle.TABLE, SurveyAction.class, SurveyRelation.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyCell")
  void anActionLeadsWhereTheTableSaysOrNowhere(
      Cell<SurveyState, SurveyAction, SurveyRelation> cell) {
    SurveyEntity survey = in(cell.state());
    cell.check(
        () -> take(survey, cell.action(), cell.by()),
        survey::state,
        switch (cell.action()) {
          case PUBLISH -> SurveyState.PUBLISHED;
          case RETIRE -> SurveyState.RETIRED;
        });
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
