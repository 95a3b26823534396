package gov.cms.mentorship.survey;

import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;
import static gov.cms.mentorship.survey.SurveyAction.PUBLISH;
import static gov.cms.mentorship.survey.SurveyAction.RETIRE;
import static gov.cms.mentorship.survey.SurveyRelation.COORDINATOR;
import static gov.cms.mentorship.survey.SurveyRelation.PROGRAM;
import static gov.cms.mentorship.survey.SurveyState.DRAFT;
import static gov.cms.mentorship.survey.SurveyState.PUBLISHED;
import static gov.cms.mentorship.survey.SurveyState.RETIRED;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/** The life of a survey. */
final class SurveyLifecycle {

  static final Lifecycle<SurveyState, SurveyAction, SurveyRelation> TABLE =
      Lifecycle.of(SurveyState.class, SurveyAction.class, SurveyRelation.class)
          .row(DRAFT, PUBLISH, by(COORDINATOR, PROGRAM), to(PUBLISHED))
          .row(PUBLISHED, RETIRE, by(COORDINATOR), to(RETIRED))
          .build();

  private SurveyLifecycle() {}
}
