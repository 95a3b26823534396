package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.meeting.MeetingDesk.OpenMeeting;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Plans meetings and says what became of them. */
@ApplicationScoped
class MeetingService {

  private final MeetingRepository repository;
  private final ActorNames names;
  private final MeetingReportRepository reports;
  private final MeetingDesk desk;
  private final Engagements engagements;
  private final Programs programs;
  private final Clock clock;

  MeetingService(
      ActorNames names,
      MeetingRepository repository,
      MeetingReportRepository reports,
      MeetingDesk desk,
      Engagements engagements,
      Programs programs,
      Clock clock) {
    this.names = names;
    this.repository = repository;
    this.reports = reports;
    this.desk = desk;
    this.engagements = engagements;
    this.programs = programs;
    this.clock = clock;
  }

  Page<Meeting> list(
      UUID engagementId, Set<MeetingState> states, String sort, PageParameters page) {
    EngagementRef engagement = engagements.see(engagementId);
    Relation relation = desk.relationTo(engagement).orElseThrow();
    return repository.page(
        engagementId,
        states,
        sort,
        page,
        found -> view(new OpenMeeting(found.meeting(), found.report(), engagement, relation)));
  }

  Versioned<Meeting> get(UUID id) {
    return versioned(desk.read(id));
  }

  @Transactional
  Versioned<Meeting> schedule(UUID engagementId, NewMeeting plan) {
    repository.holdEngagement(engagementId);
    EngagementRef engagement = engagements.see(engagementId);
    Relation relation = desk.relationTo(engagement).orElseThrow();
    relation.requireOneOfTheTwo();
    requireRunning(engagement.state());
    MeetingTimes.check(plan, clock.instant());
    MeetingEntity meeting = new MeetingEntity(engagementId, engagement.program(), plan);
    requireFree(meeting);
    repository.persist(meeting);
    Optional<MeetingReportEntity> report = Optional.empty();
    Program program = programs.require(engagement.program());
    if (program.policy().reports().requirement() != Policy.Requirement.NONE) {
      MeetingReportEntity due =
          new MeetingReportEntity(meeting.id(), MeetingTimes.expectation(meeting, program));
      reports.persist(due);
      report = Optional.of(due);
    }
    repository.flush();
    return versioned(new OpenMeeting(meeting, report, engagement, relation));
  }

  @Transactional
  Versioned<Meeting> update(UUID id, Precondition precondition, NewMeeting plan) {
    return change(
        id,
        precondition,
        MeetingAction.UPDATE,
        open -> {
          MeetingTimes.check(plan, clock.instant());
          open.meeting().update(plan);
          requireFree(open.meeting());
          Program program = programs.require(open.meeting().program());
          open.report()
              .ifPresent(
                  report -> report.follow(MeetingTimes.expectation(open.meeting(), program)));
        });
  }

  @Transactional
  Versioned<Meeting> cancel(UUID id, Precondition precondition) {
    return change(id, precondition, MeetingAction.CANCEL, MeetingService::cancel);
  }

  @Transactional
  Versioned<Meeting> miss(UUID id, Precondition precondition) {
    return change(
        id,
        precondition,
        MeetingAction.MISS,
        open -> {
          open.meeting().miss();
          open.report().ifPresent(MeetingReportEntity::waive);
        });
  }

  @Transactional
  Versioned<Meeting> hold(UUID id, Precondition precondition) {
    return change(id, precondition, MeetingAction.HOLD, open -> open.meeting().hold());
  }

  /** Calls off what was planned for after the end of an engagement. */
  @Transactional(Transactional.TxType.MANDATORY)
  void cancelComing(UUID engagementId) {
    for (MeetingEntity meeting : repository.comingAfter(engagementId, clock.instant())) {
      meeting.cancel();
      reports.findByMeeting(meeting.id()).ifPresent(MeetingReportEntity::waive);
    }
  }

  private Versioned<Meeting> change(
      UUID id, Precondition precondition, MeetingAction action, Consumer<OpenMeeting> change) {
    OpenMeeting open = desk.write(id);
    precondition.check(open.meeting(), names);
    desk.situation(open).require(action);
    change.accept(open);
    repository.flush();
    return versioned(open);
  }

  private static void cancel(OpenMeeting open) {
    open.meeting().cancel();
    open.report().ifPresent(MeetingReportEntity::waive);
  }

  private void requireFree(MeetingEntity meeting) {
    if (repository.overlaps(meeting)) {
      throw Problem.of(
          ProblemType.DUPLICATE, "You two have another meeting at this time. Choose another time.");
    }
  }

  private static void requireRunning(EngagementState state) {
    if (state == EngagementState.PAUSED) {
      throw Problem.of(
          ProblemType.ILLEGAL_TRANSITION,
          "The mentorship is paused. Resume it before you plan a meeting.",
          "state",
          state.name());
    }
    if (!state.isOpen()) {
      throw Problem.of(
          ProblemType.ILLEGAL_TRANSITION,
          "The mentorship has ended. New meetings need a new mentorship.",
          "state",
          state.name());
    }
  }

  private Versioned<Meeting> versioned(OpenMeeting open) {
    return new Versioned<>(view(open), open.meeting().version());
  }

  private Meeting view(OpenMeeting open) {
    return Meeting.of(open.meeting(), open.report(), desk.situation(open));
  }
}
