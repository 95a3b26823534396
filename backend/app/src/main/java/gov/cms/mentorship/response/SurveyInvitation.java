package gov.cms.mentorship.response;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.survey.Survey;
import gov.cms.mentorship.survey.SurveyQuestion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An invitation as the invited person sees it.
 *
 * @param minimumGroupSize answers are only told about at least this many people, by the policy of
 *     the survey's program
 * @param counterpart the other one of the engagement that the survey is about
 */
record SurveyInvitation(
    UUID id,
    String program,
    SurveySheet survey,
    int minimumGroupSize,
    UUID engagementId,
    PersonRef counterpart,
    SurveyInvitationState state,
    Instant openedAt,
    Instant expiresAt,
    Instant updatedAt) {

  /** The part of a survey that is there to be answered. */
  record SurveySheet(UUID id, String title, boolean anonymous, List<SurveyQuestion> questions) {}

  static SurveyInvitation of(
      SurveyInvitationEntity invitation,
      Survey survey,
      int minimumGroupSize,
      PersonRef counterpart) {
    return new SurveyInvitation(
        invitation.id(),
        survey.program(),
        new SurveySheet(survey.id(), survey.title(), survey.anonymous(), survey.questions()),
        minimumGroupSize,
        invitation.engagementId(),
        counterpart,
        invitation.state(),
        invitation.openedAt(),
        invitation.expiresAt(),
        invitation.updatedAt());
  }
}
