package gov.cms.mentorship.survey;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.privacy.Suppression;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Surveys of programs, and what their answers say together. */
@ApplicationScoped
class SurveyService {

  private final SurveyRepository repository;
  private final ActorNames names;
  private final SurveyInvitationRepository invitations;
  private final SurveyResponses responses;
  private final AnswerBatches batches;
  private final Programs programs;
  private final Clock clock;

  SurveyService(
      ActorNames names,
      SurveyRepository repository,
      SurveyInvitationRepository invitations,
      SurveyResponses responses,
      AnswerBatches batches,
      Programs programs,
      Clock clock) {
    this.names = names;
    this.repository = repository;
    this.invitations = invitations;
    this.responses = responses;
    this.batches = batches;
    this.programs = programs;
    this.clock = clock;
  }

  Page<Survey> list(Optional<String> program, Set<SurveyState> states, PageParameters page) {
    program.ifPresent(programs::named);
    return repository.page(program, states, page).map(Survey::of);
  }

  Versioned<Survey> get(UUID id) {
    return view(repository.require(id));
  }

  @Transactional
  Versioned<Survey> create(NewSurvey wanted) {
    programs.named(wanted.program());
    List<FieldError> errors = wanted.errors();
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    SurveyEntity survey = new SurveyEntity(wanted);
    repository.persistAndFlush(survey);
    return view(survey);
  }

  @Transactional
  Versioned<Survey> publish(UUID id, Precondition precondition) {
    SurveyEntity survey = precondition.check(repository.require(id), names);
    survey.publish(clock.instant());
    repository.flush();
    return view(survey);
  }

  @Transactional
  Versioned<Survey> retire(UUID id, Precondition precondition) {
    SurveyEntity survey = precondition.check(repository.require(id), names);
    survey.retire();
    repository.flush();
    return view(survey);
  }

  /** What closed batches say; nothing while they are about fewer people than a group by now. */
  @Reading
  SurveyResults results(UUID id) {
    SurveyEntity survey = repository.require(id);
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

  /** Adds a survey that comes with the application, unless it was added before. */
  @Transactional
  void addPreset(String name, NewSurvey wanted) {
    repository.lockPresets();
    if (!repository.knowsPreset(name)) {
      repository.persistAndFlush(SurveyEntity.preset(name, wanted, clock.instant()));
    }
  }

  private static Versioned<Survey> view(SurveyEntity survey) {
    return new Versioned<>(Survey.of(survey), survey.version());
  }
}
