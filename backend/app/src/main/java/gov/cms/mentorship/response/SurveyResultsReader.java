package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.privacy.Suppression;
import gov.cms.mentorship.survey.Survey;
import gov.cms.mentorship.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the answers to a survey say together. */
@ApplicationScoped
class SurveyResultsReader {

  private final Surveys surveys;
  private final SurveyInvitationRepository invitations;
  private final SurveyResponses responses;
  private final AnswerBatches batches;

  SurveyResultsReader(
      Surveys surveys,
      SurveyInvitationRepository invitations,
      SurveyResponses responses,
      AnswerBatches batches) {
    this.surveys = surveys;
    this.invitations = invitations;
    this.responses = responses;
    this.batches = batches;
  }

  /** What closed batches say; nothing while they are about fewer people than a group by now. */
  @Reading
  SurveyResults results(UUID id) {
    Survey survey = surveys.see(id);
    AnswerBatches.Closed closed = batches.closed(survey);
    int answered = closed.people() < closed.step() ? 0 : closed.people();
    Tally tally = new Tally(answered, closed.step(), responses.ratings(id), responses.choices(id));
    return new SurveyResults(
        id,
        closed.step(),
        Suppression.whole(invitations.peopleInvited(id), answered, closed.step()),
        answered,
        answered == 0,
        survey.questions().stream().map(tally::of).toList());
  }
}
