package gov.cms.mentorship.response;

import static gov.cms.mentorship.response.SurveyInvitationAction.ANSWER;
import static gov.cms.mentorship.response.SurveyInvitationAction.EXPIRE;
import static gov.cms.mentorship.response.SurveyInvitationRelation.INVITED;
import static gov.cms.mentorship.response.SurveyInvitationRelation.PROGRAM;
import static gov.cms.mentorship.response.SurveyInvitationState.ANSWERED;
import static gov.cms.mentorship.response.SurveyInvitationState.EXPIRED;
import static gov.cms.mentorship.response.SurveyInvitationState.OPEN;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

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
