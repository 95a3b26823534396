package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.access.Access;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.security.Roles;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Surveys are seen by the support team and by analysts; whoever is asked sees the invitation. */
@Singleton
class SurveyAccess extends Access<SurveyEntity, SurveyState, SurveyAction, SurveyRelation> {

  SurveyAccess(SurveyRepository repository, Actors actors, ActorNames names) {
    super("survey", repository, SurveyLifecycle.TABLE, actors, names);
  }

  @Override
  protected Optional<SurveyRelation> relation(SurveyEntity survey, Actor actor) {
    return switch (actor) {
      case Actor.Person person when person.has(Roles.COORDINATOR) ->
          Optional.of(SurveyRelation.COORDINATOR);
      case Actor.Person person when person.has(Roles.ANALYST) ->
          Optional.of(SurveyRelation.ANALYST);
      case Actor.Job job -> Optional.of(SurveyRelation.PROGRAM);
      default -> Optional.empty();
    };
  }

  @Override
  protected SurveyState state(SurveyEntity survey) {
    return survey.state();
  }
}
