package gov.cms.mentorship.survey;

import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;
import static gov.cms.mentorship.survey.SurveyInvitationAction.ANSWER;
import static gov.cms.mentorship.survey.SurveyInvitationAction.EXPIRE;
import static gov.cms.mentorship.survey.SurveyInvitationRelation.INVITED;
import static gov.cms.mentorship.survey.SurveyInvitationRelation.PROGRAM;
import static gov.cms.mentorship.survey.SurveyInvitationState.ANSWERED;
import static gov.cms.mentorship.survey.SurveyInvitationState.EXPIRED;
import static gov.cms.mentorship.survey.SurveyInvitationState.OPEN;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/** The life of an invitation to a survey. */
final class SurveyInvitationLifecycle {

  static final Lifecycle<SurveyInvitationState, SurveyInvitationAction, SurveyInvitationRelation>
      TABLE =
          Lifecycle.of(
                  SurveyInvitationState.class,
                  SurveyInvitationAction.class,
                  SurveyInvitationRelation.class)
              .row(OPEN, ANSWER, by(INVITED), to(ANSWERED))
              .row(OPEN, EXPIRE, by(PROGRAM), to(EXPIRED))
              .build();

  private SurveyInvitationLifecycle() {}
}
