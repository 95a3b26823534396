package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.absence.AbsenceEvents;
import gov.cms.mentorship.absence.Absences;
import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.closure.DueTimes;
import gov.cms.mentorship.enrollment.EnrollmentEvents;
import gov.cms.mentorship.enrollment.EnrollmentRef;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import gov.cms.mentorship.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The time that there is to answer a request. It counts business days on which both people are
 * there, and stands still while the mentee pauses. The calendar is held before any request is
 * locked.
 */
@ApplicationScoped
class AnswerClock implements DueTimes {

  private final MatchRequestRepository repository;
  private final Absences absences;
  private final Enrollments enrollments;
  private final Calendars calendars;
  private final Programs programs;
  private final Timers timers;
  private final Clock clock;

  AnswerClock(
      MatchRequestRepository repository,
      Absences absences,
      Enrollments enrollments,
      Calendars calendars,
      Programs programs,
      Timers timers,
      Clock clock) {
    this.repository = repository;
    this.absences = absences;
    this.enrollments = enrollments;
    this.calendars = calendars;
    this.programs = programs;
    this.timers = timers;
    this.clock = clock;
  }

  /** The moments of a request that is sent now. */
  Moments of(Program program, BusinessCalendar calendar, UUID mentee, UUID mentor) {
    Set<UUID> people = Set.of(mentee, mentor);
    Predicate<LocalDate> away = anyOf(absences.of(program.slug(), people), people);
    return Moments.of(clock.instant(), program.policy().requests(), calendar.without(away));
  }

  /** Starts to wait for an answer. */
  void start(MatchRequestEntity request, Program program, Moments moments) {
    timers.startAt(AnswerAlarm.KIND, request.id(), program, moments.ringing());
  }

  /** Begins anew for a request of which nothing is counted yet. */
  void restart(MatchRequestEntity request) {
    Program program = programs.require(request.program());
    Counting counting = counting(program, calendars.of(program), List.of(request));
    Moments moments = counting.moments(request);
    repository.moveDueTimes(request.id(), moments.dueAt(), moments.pastDueAt());
    start(request, program, moments);
    if (request.pausedAt().isPresent()) {
      timers.hold(AnswerAlarm.KIND, request.id());
    }
  }

  /** Waits no more. */
  void stop(UUID request) {
    timers.stop(AnswerAlarm.KIND, request);
  }

  @Override
  public Kind kind() {
    return Kind.ANSWER;
  }

  @Override
  public Moves follow(Program program, BusinessCalendar calendar, boolean moved) {
    return follow(program, calendar, repository.counting(program.slug(), moved), moved);
  }

  void on(@Observes DomainEvent event) {
    switch (event.payload()) {
      case AbsenceEvents changed -> followAbsence(event);
      case EnrollmentEvents.Paused paused when paused.role() == ParticipantRole.MENTEE ->
          hold(enrollments.ref(event.subject().id()));
      case EnrollmentEvents.Resumed resumed when resumed.role() == ParticipantRole.MENTEE ->
          release(enrollments.ref(event.subject().id()));
      default -> {}
    }
  }

  private void followAbsence(DomainEvent event) {
    Program program = programs.require(event.program());
    BusinessCalendar calendar = calendars.held(program);
    for (UUID person : event.people()) {
      follow(program, calendar, repository.lockedCountingOf(program.slug(), person), true);
    }
  }

  private Moves follow(
      Program program,
      BusinessCalendar calendar,
      List<MatchRequestEntity> requests,
      boolean moved) {
    Counting counting = counting(program, calendar, requests);
    Instant now = clock.instant();
    int count = 0;
    Set<UUID> people = new HashSet<>();
    for (MatchRequestEntity request : requests) {
      Moments moments = counting.moments(request);
      if (!DueTimes.moved(request.dueAt(), moments.dueAt(), now).equals(request.dueAt())) {
        count++;
        people.addAll(request.people());
      }
      if (moved) {
        move(request, moments, now);
      }
    }
    return new Moves(count, people);
  }

  private void hold(EnrollmentRef mentee) {
    for (MatchRequestEntity request : repository.lockedPendingOf(mentee.profileId())) {
      repository.pause(request.id(), clock.instant());
      timers.hold(AnswerAlarm.KIND, request.id());
    }
  }

  private void release(EnrollmentRef mentee) {
    Program program = programs.require(mentee.program());
    BusinessCalendar calendar = calendars.held(program);
    List<MatchRequestEntity> held =
        repository.lockedPendingOf(mentee.profileId()).stream()
            .filter(request -> request.pausedAt().isPresent())
            .toList();
    held.forEach(request -> repository.resume(request.id(), clock.instant()));
    Counting counting = counting(program, calendar, held);
    held.forEach(
        request -> move(request, counting.moments(request), request.pausedAt().orElseThrow()));
  }

  /**
   * Moves what lies ahead.
   *
   * @param since since when nothing has been counted
   */
  private void move(MatchRequestEntity request, Moments moments, Instant since) {
    Instant dueAt = DueTimes.moved(request.dueAt(), moments.dueAt(), since);
    Instant pastDueAt = DueTimes.moved(request.pastDueAt(), moments.pastDueAt(), since);
    if (!dueAt.equals(request.dueAt()) || !pastDueAt.equals(request.pastDueAt())) {
      repository.moveDueTimes(request.id(), dueAt, pastDueAt);
    }
    timers.move(AnswerAlarm.KIND, request.id(), moments.ringing());
  }

  private Counting counting(
      Program program, BusinessCalendar calendar, List<MatchRequestEntity> requests) {
    Set<UUID> people = new HashSet<>();
    Set<UUID> ids = new HashSet<>();
    requests.forEach(request -> {
      people.addAll(request.people());
      ids.add(request.id());
    });
    return new Counting(
        program, calendar, absences.of(program.slug(), people), repository.pauses(ids));
  }

  private static Predicate<LocalDate> anyOf(
      Map<UUID, Predicate<LocalDate>> absences, Iterable<UUID> people) {
    Predicate<LocalDate> any = day -> false;
    for (UUID person : people) {
      any = any.or(absences.getOrDefault(person, day -> false));
    }
    return any;
  }

  /** What the time of some requests is counted by. */
  private record Counting(
      Program program,
      BusinessCalendar calendar,
      Map<UUID, Predicate<LocalDate>> absences,
      Map<UUID, List<MatchRequestRepository.Pause>> pauses) {

    Moments moments(MatchRequestEntity request) {
      BusinessCalendar its =
          calendar.without(anyOf(absences, request.people())).without(day -> paused(request, day));
      return Moments.of(request.createdAt(), program.policy().requests(), its);
    }

    /** The day on which a pause begins belongs to it, the day on which it ends does not. */
    private boolean paused(MatchRequestEntity request, LocalDate day) {
      return pauses.getOrDefault(request.id(), List.of()).stream()
          .anyMatch(pause ->
              !day.isBefore(LocalDate.ofInstant(pause.from(), program.timeZone()))
                  && day.isBefore(LocalDate.ofInstant(pause.to(), program.timeZone())));
    }
  }
}
