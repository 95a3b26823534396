package gov.cms.mentorship.survey;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Surveys as the support team sees them. */
@ApplicationScoped
class SurveyReader {

  private final SurveyRepository repository;
  private final SurveyAccess access;
  private final Programs programs;

  SurveyReader(SurveyRepository repository, SurveyAccess access, Programs programs) {
    this.repository = repository;
    this.access = access;
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

  static Versioned<Survey> view(SurveyEntity survey) {
    return new Versioned<>(Survey.of(survey), survey.version());
  }
}
