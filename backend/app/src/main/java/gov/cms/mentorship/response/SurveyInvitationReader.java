package gov.cms.mentorship.response;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
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
  private final People people;
  private final Actors actors;

  SurveyInvitationReader(
      SurveyInvitationRepository repository,
      SurveyInvitationAccess access,
      Surveys surveys,
      People people,
      Actors actors) {
    this.repository = repository;
    this.access = access;
    this.surveys = surveys;
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
    return SurveyInvitation.of(
        invitation, surveys.require(invitation.surveyId()), people.ref(invitation.counterpartId()));
  }

  /** Open ones whose time is over, the longest first. */
  @Reading
  List<UUID> over(Instant now, int atMost) {
    return repository.over(now, atMost);
  }
}
