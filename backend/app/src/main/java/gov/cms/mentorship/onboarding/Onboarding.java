package gov.cms.mentorship.onboarding;

import gov.cms.mentorship.engagement.EngagementEvents;
import gov.cms.mentorship.enrollment.EnrollmentEvents;
import gov.cms.mentorship.enrollment.EnrollmentRef;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.profile.ProfileRef;
import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.timer.Alarm;
import gov.cms.mentorship.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Accompanies newcomers from the day on which others can find them, as the policy says. Days are
 * those of a calendar, at the same time of day where the program is.
 */
@ApplicationScoped
class Onboarding implements Alarm {

  private final Enrollments enrollments;
  private final Profiles profiles;
  private final Programs programs;
  private final Timers timers;
  private final Events events;

  Onboarding(
      Enrollments enrollments, Profiles profiles, Programs programs, Timers timers, Events events) {
    this.enrollments = enrollments;
    this.profiles = profiles;
    this.programs = programs;
    this.timers = timers;
    this.events = events;
  }

  void on(@Observes DomainEvent event) {
    switch (event.payload()) {
      case EnrollmentEvents.Activated activated ->
          start(enrollments.ref(event.subject().id()), event.at());
      case EnrollmentEvents.Withdrawn withdrawn -> timers.stop(kind(), withdrawn.profileId());
      case EngagementEvents.Opened opened -> {
        matched(opened.menteeId(), event.program(), ParticipantRole.MENTEE);
        matched(opened.mentorId(), event.program(), ParticipantRole.MENTOR);
      }
      default -> {}
    }
  }

  @Override
  public String kind() {
    return "onboarding";
  }

  /** Whoever pauses at that moment is left alone. */
  @Override
  public void ring(UUID profile, int step) {
    ProfileRef newcomer = profiles.facts(profile);
    if (enrollments.holdActive(profile)) {
      series(programs.require(newcomer.program()), newcomer.role())
          .ifPresent(series ->
              events.tell(
                  newcomer.program(),
                  OnboardingEvents.subject(profile),
                  List.of(newcomer.personId()),
                  switch (series.kind()) {
                    case CHECK_IN -> new OnboardingEvents.CheckIn(step, series.times());
                    case HOW_IT_WORKS -> new OnboardingEvents.HowItWorks();
                  }));
    }
  }

  private void start(EnrollmentRef newcomer, Instant now) {
    Program program = programs.require(newcomer.program());
    series(program, newcomer.role())
        .ifPresent(series ->
            timers.startAt(
                kind(),
                newcomer.profileId(),
                program,
                moments(series, now.atZone(program.timeZone()))));
  }

  private void matched(UUID person, String program, ParticipantRole role) {
    if (series(programs.require(program), role).filter(Policy.Series::untilMatched).isPresent()) {
      profiles.find(person, program, role).ifPresent(profile -> timers.stop(kind(), profile.id()));
    }
  }

  private static List<Instant> moments(Policy.Series series, ZonedDateTime begun) {
    ZonedDateTime first = begun.plusDays(series.firstAfterDays());
    return IntStream.range(0, series.times())
        .mapToObj(each -> first.plusDays((long) each * series.everyDays()).toInstant())
        .toList();
  }

  private static Optional<Policy.Series> series(Program program, ParticipantRole role) {
    return program
        .policy()
        .onboarding()
        .flatMap(onboarding ->
            switch (role) {
              case MENTEE -> onboarding.mentee();
              case MENTOR -> onboarding.mentor();
            });
  }
}
