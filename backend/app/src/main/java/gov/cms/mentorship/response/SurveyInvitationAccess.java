package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import jakarta.inject.Singleton;
import java.util.Optional;

/** An invitation is seen and answered by the person who is asked, and by nobody else. */
@Singleton
class SurveyInvitationAccess
    extends Access<
        SurveyInvitationEntity,
        SurveyInvitationState,
        SurveyInvitationAction,
        SurveyInvitationRelation> {

  SurveyInvitationAccess(SurveyInvitationRepository repository, Actors actors, ActorNames names) {
    super("survey invitation", repository, SurveyInvitationLifecycle.TABLE, actors, names);
  }

  @Override
  protected Optional<SurveyInvitationRelation> relation(
      SurveyInvitationEntity invitation, Actor actor) {
    return switch (actor) {
      case Actor.Person person when person.is(invitation.personId()) ->
          Optional.of(SurveyInvitationRelation.INVITED);
      case Actor.Job job -> Optional.of(SurveyInvitationRelation.PROGRAM);
      default -> Optional.empty();
    };
  }

  @Override
  protected SurveyInvitationState state(SurveyInvitationEntity invitation) {
    return invitation.state();
  }
}
