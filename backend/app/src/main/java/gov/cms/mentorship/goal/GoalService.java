package gov.cms.mentorship.goal;

import gov.cms.mentorship.engagement.EngagementAction;
import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The goals of an engagement. Writing one locks the engagement, so that it cannot close meanwhile.
 */
@ApplicationScoped
class GoalService {

  private final GoalRepository repository;
  private final Engagements engagements;
  private final ActorNames names;
  private final Programs programs;
  private final Events events;
  private final Clock clock;

  GoalService(
      GoalRepository repository,
      Engagements engagements,
      ActorNames names,
      Programs programs,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.engagements = engagements;
    this.names = names;
    this.programs = programs;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Versioned<Goal> add(UUID engagementId, NewGoal wanted) {
    EngagementRef engagement = engagements.hold(engagementId, EngagementAction.ADD_GOAL);
    LocalDate today =
        clock.instant().atZone(programs.require(engagement.program()).timeZone()).toLocalDate();
    if (wanted.dueOn().isBefore(today)) {
      throw Problem.invalid("/dueOn", "That date is in the past. Choose a later one.");
    }
    GoalEntity goal = new GoalEntity(engagementId, wanted);
    repository.persistAndFlush(goal);
    tell(engagement, goal, new GoalEvents.Set(engagementId));
    return GoalReader.view(goal);
  }

  @Transactional
  Versioned<Goal> update(
      UUID engagementId, UUID goalId, Precondition precondition, MergePatch<GoalUpdate> patch) {
    GoalEntity goal =
        engagements.hold(
            engagementId,
            EngagementAction.ADD_GOAL,
            () -> precondition.check(repository.require(engagementId, goalId), names));
    GoalUpdate update = patch.applyTo(GoalReader.view(goal).value());
    goal.update(update);
    repository.flush();
    tell(
        engagements.facts(engagementId),
        goal,
        new GoalEvents.Updated(engagementId, update.state(), update.progress()));
    return GoalReader.view(goal);
  }

  private void tell(EngagementRef engagement, GoalEntity goal, Payload payload) {
    events.tell(
        engagement.program(),
        GoalEvents.subject(goal.id()),
        List.of(engagement.menteeId(), engagement.mentorId()),
        payload);
  }
}
