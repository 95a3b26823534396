package gov.cms.mentorship.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds about the surveys of a first start, when several nodes start at the same moment. */
@IntegrationTest
class SurveyPresetsRaceTest {

  private static final int NODES = 4;

  @Inject SurveyService surveys;
  @Inject OwnProgram programs;
  @Inject Actors actors;

  @Test
  void eachNodeStartsAndTheSurveyIsThereAndToldOnce() {
    String program = programs.add(11);

    List<Boolean> started =
        Race.beforeAnyWrite("survey", Collections.nCopies(NODES, () -> start(program)));

    assertThat(started).hasSize(NODES).containsOnly(true);
    assertThat(
            Database.count(
                "select count(*) from survey where preset = ? and state = 'PUBLISHED'", program))
        .isOne();
    assertThat(
            Database.count(
                "select count(*) from domain_event where program = ? and subject_type = 'survey'",
                program))
        .isOne();
  }

  private boolean start(String program) {
    NewSurvey preset =
        new NewSurvey(
            program,
            "How was it?",
            SurveyAudience.BOTH,
            false,
            List.of(
                new SurveyQuestion(
                    "overall", QuestionKind.RATING, "All in all?", true, Optional.empty())));
    actors.as(new Actor.Job("start"), () -> surveys.addPreset(program, preset));
    return true;
  }
}
