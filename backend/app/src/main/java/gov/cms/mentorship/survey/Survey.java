package gov.cms.mentorship.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A survey as the support team sees it. */
public record Survey(
    UUID id,
    String program,
    String title,
    SurveyAudience audience,
    SurveyState state,
    boolean anonymous,
    List<SurveyQuestion> questions,
    Instant updatedAt) {

  static Survey of(SurveyEntity survey) {
    return new Survey(
        survey.id(),
        survey.program(),
        survey.title(),
        survey.audience(),
        survey.state(),
        survey.anonymous(),
        survey.questions(),
        survey.updatedAt());
  }
}
