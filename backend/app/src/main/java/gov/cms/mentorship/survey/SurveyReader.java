package gov.cms.mentorship.survey;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.privacy.Suppression;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Surveys as the support team sees them, and what their answers say together. */
@ApplicationScoped
class SurveyReader {

  private final SurveyRepository repository;
  private final SurveyAccess access;
  private final SurveyInvitationRepository invitations;
  private final SurveyResponses responses;
  private final AnswerBatches batches;
  private final Programs programs;

  SurveyReader(
      SurveyRepository repository,
      SurveyAccess access,
      SurveyInvitationRepository invitations,
      SurveyResponses responses,
      AnswerBatches batches,
      Programs programs) {
    this.repository = repository;
    this.access = access;
    this.invitations = invitations;
    this.responses = responses;
    this.batches = batches;
    this.programs = programs;
  }

  @Reading
  Page<Survey> list(Optional<String> program, Set<SurveyState> states, PageParameters page) {
    program.ifPresent(programs::named);
    return repository.page(program, states, page);
  }

  @Reading
  Versioned<Survey> get(UUID id) {
    return view(access.see(id).entity());
  }

  /** What closed batches say; nothing while they are about fewer people than a group by now. */
  @Reading
  SurveyResults results(UUID id) {
    SurveyEntity survey = access.see(id).entity();
    AnswerBatches.Closed closed = batches.closed(survey);
    int answered = closed.people() < closed.step() ? 0 : closed.people();
    Tally tally = new Tally(answered, closed.step(), responses.ratings(id), responses.choices(id));
    return new SurveyResults(
        id,
        Suppression.whole(invitations.peopleInvited(id), answered, closed.step()),
        answered,
        answered == 0,
        survey.questions().stream().map(tally::of).toList());
  }

  static Versioned<Survey> view(SurveyEntity survey) {
    return new Versioned<>(Survey.of(survey), survey.version());
  }
}
