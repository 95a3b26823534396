package gov.cms.mentorship.response;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.survey.Survey;
import gov.cms.mentorship.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invitations to surveys as the invited person sees them. */
@ApplicationScoped
class SurveyInvitationReader {

  private final SurveyInvitationRepository repository;
  private final SurveyInvitationAccess access;
  private final Surveys surveys;
  private final Programs programs;
  private final People people;
  private final Actors actors;

  SurveyInvitationReader(
      SurveyInvitationRepository repository,
      SurveyInvitationAccess access,
      Surveys surveys,
      Programs programs,
      People people,
      Actors actors) {
    this.repository = repository;
    this.access = access;
    this.surveys = surveys;
    this.programs = programs;
    this.people = people;
    this.actors = actors;
  }

  @Reading
  Page<SurveyInvitation> list(Set<SurveyInvitationState> states, PageParameters page) {
    return repository.page(actors.person(), states, page);
  }

  @Reading
  SurveyInvitation get(UUID id) {
    SurveyInvitationEntity invitation = access.see(id).entity();
    Survey survey = surveys.require(invitation.surveyId());
    return SurveyInvitation.of(
        invitation,
        survey,
        programs.require(survey.program()).policy().privacy().minimumGroupSize(),
        people.ref(invitation.counterpartId()));
  }

  /** Open ones whose time is over, the longest first. */
  @Reading
  List<UUID> over(Instant now, int atMost) {
    return repository.over(now, atMost);
  }
}
