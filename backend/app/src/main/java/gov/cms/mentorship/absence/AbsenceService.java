package gov.cms.mentorship.absence;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What people say of their time away. The person is locked first: what is being asked of them at
 * this moment comes before it or after it. Then the calendar, the requests, their profiles.
 */
@ApplicationScoped
class AbsenceService {

  private static final Period LONGEST = Period.ofYears(1);

  private final AbsenceRepository repository;
  private final People people;
  private final Absences absences;
  private final Programs programs;
  private final Calendars calendars;
  private final Timers timers;
  private final Actors actors;
  private final ActorNames names;
  private final Events events;
  private final Clock clock;

  AbsenceService(
      AbsenceRepository repository,
      People people,
      Absences absences,
      Programs programs,
      Calendars calendars,
      Timers timers,
      Actors actors,
      ActorNames names,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.people = people;
    this.absences = absences;
    this.programs = programs;
    this.calendars = calendars;
    this.timers = timers;
    this.actors = actors;
    this.names = names;
    this.events = events;
    this.clock = clock;
  }

  @Reading
  Page<Absence> list(String slug) {
    Program program = programs.named(slug);
    Instant now = clock.instant();
    return Page.whole(
        repository.ahead(program.slug(), actors.person(), now).stream()
            .map(absence -> Absence.of(absence, now))
            .toList());
  }

  @Reading
  Versioned<Absence> get(UUID id) {
    return view(
        repository
            .ahead(id, actors.person(), clock.instant())
            .orElseThrow(AbsenceService::notFound));
  }

  @Transactional
  Versioned<Absence> plan(NewAbsence wanted) {
    Program program = programs.named(wanted.program());
    UUID person = actors.person();
    people.holdForChange(person);
    calendars.held(program);
    ZoneId zone = people.timeZone(person);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    AbsenceEntity absence = new AbsenceEntity(program.slug(), person, wanted.days(), zone);
    check(absence, wanted.days(), today, today);
    repository.persistAndFlush(absence);
    tell(absence, new AbsenceEvents.Planned(absence.startsOn(), absence.endsOn()));
    follow(absence, program);
    return view(absence);
  }

  @Transactional
  Versioned<Absence> update(UUID id, Precondition precondition, MergePatch<AbsenceUpdate> patch) {
    AbsenceEntity absence = held(id, precondition);
    Instant now = clock.instant();
    AbsenceUpdate days = patch.applyTo(Absence.of(absence, now));
    ZoneId zone = people.timeZone(absence.personId());
    LocalDate today = LocalDate.ofInstant(now, zone);
    boolean begun = absence.hasBegun(now);
    if (begun && !days.startsOn().equals(absence.startsOn())) {
      throw Problem.invalid("/startsOn", "This time away has begun. Change its last day alone.");
    }
    check(absence, days, begun ? absence.startsOn() : today, today);
    absence.set(days, zone);
    repository.flush();
    tell(absence, new AbsenceEvents.Changed(absence.startsOn(), absence.endsOn()));
    follow(absence, programs.require(absence.program()));
    return view(absence);
  }

  /** Cancels it. One that has begun ended yesterday, if it was not today that it began. */
  @Transactional
  void cancel(UUID id, Precondition precondition) {
    AbsenceEntity absence = held(id, precondition);
    ZoneId zone = people.timeZone(absence.personId());
    LocalDate yesterday = LocalDate.ofInstant(clock.instant(), zone).minusDays(1);
    if (absence.startsOn().isAfter(yesterday)) {
      repository.delete(absence);
    } else {
      absence.set(new AbsenceUpdate(absence.startsOn(), yesterday), zone);
    }
    repository.flush();
    tell(absence, new AbsenceEvents.Cancelled(absence.startsOn(), absence.endsOn()));
    timers.stop(AbsenceAlarm.KIND, absence.id());
    absences.show(absence);
  }

  private AbsenceEntity held(UUID id, Precondition precondition) {
    UUID person = actors.person();
    people.holdForChange(person);
    AbsenceEntity absence =
        repository.lockedAhead(id, person, clock.instant()).orElseThrow(AbsenceService::notFound);
    precondition.check(absence, names);
    calendars.held(programs.require(absence.program()));
    return absence;
  }

  private void check(
      AbsenceEntity absence, AbsenceUpdate days, LocalDate earliest, LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    if (days.startsOn().isBefore(earliest) || days.startsOn().isAfter(today.plus(LONGEST))) {
      errors.add(new FieldError("/startsOn", "Choose today or a day in the next 12 months."));
    }
    if (days.endsOn().isBefore(days.startsOn())) {
      errors.add(new FieldError("/endsOn", "Choose a last day that is not before the first one."));
    } else if (days.endsOn().isBefore(today)) {
      errors.add(new FieldError("/endsOn", "Choose today or a later day."));
    } else if (days.endsOn().isAfter(days.startsOn().plus(LONGEST))) {
      errors.add(
          new FieldError(
              "/endsOn", "Choose a last day within 12 months. Pause instead to be away longer."));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    if (repository.overlaps(
        absence.program(), absence.personId(), absence.id(), days.startsOn(), days.endsOn())) {
      throw Problem.of(
          CommonProblem.DUPLICATE,
          "You have other time away on some of these days. Change that one instead.");
    }
  }

  private void follow(AbsenceEntity absence, Program program) {
    timers.startAt(
        AbsenceAlarm.KIND, absence.id(), program, List.of(absence.startsAt(), absence.endsAt()));
    absences.show(absence);
  }

  private void tell(AbsenceEntity absence, AbsenceEvents payload) {
    events.tell(
        absence.program(),
        AbsenceEvents.subject(absence.id()),
        List.of(absence.personId()),
        payload);
  }

  private Versioned<Absence> view(AbsenceEntity absence) {
    return new Versioned<>(Absence.of(absence, clock.instant()), absence.version());
  }

  private static Problem notFound() {
    return Problem.notFound("time away");
  }
}
