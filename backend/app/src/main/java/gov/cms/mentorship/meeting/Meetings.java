package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementFacts;
import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.meeting.MeetingDesk.OpenMeeting;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
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
class Meetings {

  private final MeetingRepository repository;
  private final MeetingReportRepository reports;
  private final MeetingDesk desk;
  private final Engagements engagements;
  private final Programs programs;
  private final Clock clock;

  Meetings(
      MeetingRepository repository,
      MeetingReportRepository reports,
      MeetingDesk desk,
      Engagements engagements,
      Programs programs,
      Clock clock) {
    this.repository = repository;
    this.reports = reports;
    this.desk = desk;
    this.engagements = engagements;
    this.programs = programs;
    this.clock = clock;
  }

  Page<MeetingView> list(
      UUID engagementId, Set<MeetingState> states, String sort, PageParameters page) {
    EngagementFacts engagement = engagements.requireReadable(engagementId);
    Relation relation = desk.relationTo(engagement).orElseThrow();
    return repository.page(
        engagementId,
        states,
        sort,
        page,
        found -> view(new OpenMeeting(found.meeting(), found.report(), engagement, relation)));
  }

  Versioned<MeetingView> get(UUID id) {
    return versioned(desk.read(id));
  }

  @Transactional
  Versioned<MeetingView> schedule(UUID engagementId, MeetingRequest plan) {
    repository.holdEngagement(engagementId);
    EngagementFacts engagement = engagements.requireReadable(engagementId);
    Relation relation = desk.relationTo(engagement).orElseThrow();
    relation.requireOneOfTheTwo();
    requireRunning(engagement.state());
    MeetingTimes.check(plan, clock.instant());
    Meeting meeting = new Meeting(engagementId, engagement.program(), plan);
    requireFree(meeting);
    repository.persist(meeting);
    Optional<MeetingReport> report = Optional.empty();
    Program program = programs.require(engagement.program());
    if (program.policy().reports().requirement() != Policy.Requirement.NONE) {
      MeetingReport due =
          new MeetingReport(meeting.id(), MeetingTimes.expectation(meeting, program));
      reports.persist(due);
      report = Optional.of(due);
    }
    repository.flush();
    return versioned(new OpenMeeting(meeting, report, engagement, relation));
  }

  @Transactional
  Versioned<MeetingView> update(UUID id, Precondition precondition, MeetingRequest plan) {
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
  Versioned<MeetingView> cancel(UUID id, Precondition precondition) {
    return change(id, precondition, MeetingAction.CANCEL, Meetings::cancel);
  }

  @Transactional
  Versioned<MeetingView> miss(UUID id, Precondition precondition) {
    return change(
        id,
        precondition,
        MeetingAction.MISS,
        open -> {
          open.meeting().miss();
          open.report().ifPresent(MeetingReport::waive);
        });
  }

  @Transactional
  Versioned<MeetingView> hold(UUID id, Precondition precondition) {
    return change(id, precondition, MeetingAction.HOLD, open -> open.meeting().hold());
  }

  /** Calls off what was planned for after the end of an engagement. */
  @Transactional(Transactional.TxType.MANDATORY)
  void cancelComing(UUID engagementId) {
    for (Meeting meeting : repository.comingAfter(engagementId, clock.instant())) {
      meeting.cancel();
      reports.findByMeeting(meeting.id()).ifPresent(MeetingReport::waive);
    }
  }

  private Versioned<MeetingView> change(
      UUID id, Precondition precondition, MeetingAction action, Consumer<OpenMeeting> change) {
    OpenMeeting open = desk.write(id);
    precondition.check(open.meeting());
    desk.situation(open).require(action);
    change.accept(open);
    repository.flush();
    return versioned(open);
  }

  private static void cancel(OpenMeeting open) {
    open.meeting().cancel();
    open.report().ifPresent(MeetingReport::waive);
  }

  private void requireFree(Meeting meeting) {
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

  private Versioned<MeetingView> versioned(OpenMeeting open) {
    return new Versioned<>(view(open), open.meeting().version());
  }

  private MeetingView view(OpenMeeting open) {
    return MeetingView.of(open.meeting(), open.report(), desk.situation(open));
  }
}
