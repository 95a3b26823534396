package gov.cms.mentorship.engagement;

import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The goals of an engagement. Writing one locks the engagement, so that it cannot close meanwhile.
 */
@ApplicationScoped
class GoalService {

  private final GoalRepository repository;
  private final ActorNames names;
  private final EngagementAccess access;
  private final Programs programs;
  private final Clock clock;

  GoalService(
      ActorNames names,
      GoalRepository repository,
      EngagementAccess access,
      Programs programs,
      Clock clock) {
    this.names = names;
    this.repository = repository;
    this.access = access;
    this.programs = programs;
    this.clock = clock;
  }

  @Transactional
  Page<Goal> list(UUID engagementId, PageParameters page) {
    return repository.list(access.toRead(engagementId).id(), page);
  }

  @Transactional
  Versioned<Goal> get(UUID engagementId, UUID goalId) {
    return view(repository.require(access.toRead(engagementId).id(), goalId));
  }

  @Transactional
  Versioned<Goal> add(UUID engagementId, NewGoal request) {
    EngagementEntity engagement = access.toChange(engagementId);
    engagement.require(EngagementAction.ADD_GOAL);
    LocalDate today =
        clock.instant().atZone(programs.require(engagement.program()).timeZone()).toLocalDate();
    if (request.dueOn().isBefore(today)) {
      throw Problem.invalid("/dueOn", "This day is past. Choose a later one.");
    }
    GoalEntity goal = new GoalEntity(engagementId, request);
    repository.persistAndFlush(goal);
    return view(goal);
  }

  @Transactional
  Versioned<Goal> update(
      UUID engagementId, UUID goalId, Precondition precondition, GoalUpdate update) {
    EngagementEntity engagement = access.toChange(engagementId);
    GoalEntity goal = precondition.check(repository.require(engagementId, goalId), names);
    engagement.require(EngagementAction.ADD_GOAL);
    goal.update(update);
    repository.flush();
    return view(goal);
  }

  private static Versioned<Goal> view(GoalEntity goal) {
    return new Versioned<>(goal.details(), goal.version());
  }
}
