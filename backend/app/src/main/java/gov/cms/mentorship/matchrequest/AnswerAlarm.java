package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.timer.Alarm;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminds of requests that wait for an answer, and lets them expire. */
@ApplicationScoped
class AnswerAlarm implements Alarm {

  static final String KIND = "match-request-answer";

  /** Of requests that were sent before anything was counted. */
  private static final int BEGIN = 0;

  private static final int REMIND = 1;
  private static final int PAST_DUE = 2;
  private static final int EXPIRE = 3;

  private final MatchRequestRepository repository;
  private final AnswerClock answers;
  private final Calendars calendars;
  private final Programs programs;
  private final Events events;
  private final Clock clock;

  AnswerAlarm(
      MatchRequestRepository repository,
      AnswerClock answers,
      Calendars calendars,
      Programs programs,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.answers = answers;
    this.calendars = calendars;
    this.programs = programs;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void hold(UUID id) {
    repository.pair(id).map(pair -> programs.require(pair.program())).ifPresent(calendars::held);
    repository.locked(id);
  }

  @Override
  public void ring(UUID id, int step) {
    pending(id)
        .ifPresent(request -> {
          switch (step) {
            case BEGIN -> answers.restart(request);
            case REMIND -> remind(request);
            case PAST_DUE -> tell(request, pastDue(request));
            case EXPIRE -> expire(request);
            default -> throw new IllegalStateException("Nothing happens at step " + step);
          }
        });
  }

  /** Whoever has just been asked is not reminded. */
  private void remind(MatchRequestEntity request) {
    if (programs.require(request.program()).policy().requests().answerDueBusinessDays() > 1
        && request.dueAt().isAfter(clock.instant())) {
      tell(
          request,
          new MatchRequestEvents.AnswerDueSoon(
              request.menteeId(), request.mentorId(), waitedFor(request), request.dueAt()));
    }
  }

  private void expire(MatchRequestEntity request) {
    request.expire(MatchRequestRelation.JOB, clock.instant());
    answers.stop(request.id());
    tell(request, new MatchRequestEvents.Expired(request.menteeId(), request.mentorId()));
  }

  private static MatchRequestEvents pastDue(MatchRequestEntity request) {
    return new MatchRequestEvents.PastDue(
        request.menteeId(), request.mentorId(), waitedFor(request), request.dueAt());
  }

  private static List<UUID> waitedFor(MatchRequestEntity request) {
    return request.people().stream().filter(person -> request.answerOf(person).isEmpty()).toList();
  }

  private void tell(MatchRequestEntity request, MatchRequestEvents payload) {
    events.tell(
        request.program(), MatchRequestEvents.subject(request.id()), request.people(), payload);
  }

  private Optional<MatchRequestEntity> pending(UUID id) {
    return repository
        .findByIdOptional(id)
        .filter(request -> request.state() == MatchRequestState.PENDING);
  }
}
