package gov.cms.mentorship.survey;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The life of surveys. */
@ApplicationScoped
class SurveyService {

  private final SurveyRepository repository;
  private final SurveyAccess access;
  private final Programs programs;
  private final Events events;
  private final Clock clock;

  SurveyService(
      SurveyRepository repository,
      SurveyAccess access,
      Programs programs,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.programs = programs;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Versioned<Survey> create(NewSurvey wanted) {
    programs.named(wanted.program());
    List<FieldError> errors = wanted.errors();
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    SurveyEntity survey = new SurveyEntity(wanted);
    repository.persist(survey);
    return saved(survey);
  }

  @Transactional
  Versioned<Survey> publish(UUID id, Precondition precondition) {
    return published(access.change(id, SurveyAction.PUBLISH, precondition));
  }

  @Transactional
  Versioned<Survey> retire(UUID id, Precondition precondition) {
    var seen = access.change(id, SurveyAction.RETIRE, precondition);
    SurveyEntity survey = seen.entity();
    survey.retire(seen.relation());
    tell(survey, new SurveyEvents.Retired(survey.audience()));
    return saved(survey);
  }

  /** Adds and publishes a survey that comes with the application, unless it was added before. */
  @Transactional
  void addPreset(String name, NewSurvey wanted) {
    repository.lockPresets();
    if (!repository.knowsPreset(name)) {
      SurveyEntity survey = SurveyEntity.preset(name, wanted);
      repository.persistAndFlush(survey);
      published(access.change(survey.id(), SurveyAction.PUBLISH));
    }
  }

  private Versioned<Survey> published(Seen<SurveyEntity, SurveyRelation> seen) {
    SurveyEntity survey = seen.entity();
    survey.publish(seen.relation(), clock.instant());
    tell(survey, new SurveyEvents.Published(survey.audience()));
    return saved(survey);
  }

  private void tell(SurveyEntity survey, Payload payload) {
    events.tell(survey.program(), new Subject("survey", survey.id()), Set.of(), payload);
  }

  private Versioned<Survey> saved(SurveyEntity survey) {
    repository.flush();
    return SurveyReader.view(survey);
  }
}
