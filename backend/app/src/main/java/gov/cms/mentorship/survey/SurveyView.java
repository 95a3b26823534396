package gov.cms.mentorship.survey;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as the support team sees it. */
@Schema(name = "Survey")
record SurveyView(
    UUID id,
    String program,
    String title,
    SurveyAudience audience,
    SurveyState state,
    boolean anonymous,
    List<SurveyQuestion> questions) {

  static SurveyView of(Survey survey) {
    return new SurveyView(
        survey.id(),
        survey.program(),
        survey.title(),
        survey.audience(),
        survey.state(),
        survey.anonymous(),
        survey.questions());
  }
}
