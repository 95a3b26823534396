package gov.cms.mentorship.survey;

import gov.cms.mentorship.program.Programs;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Answers are told in batches, so that nobody who looks before and after an answer learns what it
 * says. A batch is whole once as many people as the minimum group size have answered for the first
 * time since it began; what they and others answered meanwhile belongs to it.
 */
@ApplicationScoped
class AnswerBatches {

  private final SurveyInvitationRepository invitations;
  private final Programs programs;

  AnswerBatches(SurveyInvitationRepository invitations, Programs programs) {
    this.invitations = invitations;
    this.programs = programs;
  }

  /** About how many people a batch is at the least. */
  int minimumGroupSize(SurveyEntity survey) {
    return programs.require(survey.program()).policy().privacy().minimumGroupSize();
  }

  /** How many batches are whole; also the number of the one that the next answer belongs to. */
  int whole(SurveyEntity survey) {
    return invitations.peopleWhoAnswered(survey.id()) / minimumGroupSize(survey);
  }
}
