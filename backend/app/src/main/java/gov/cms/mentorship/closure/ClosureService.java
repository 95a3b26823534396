package gov.cms.mentorship.closure;

import gov.cms.mentorship.closure.DueTimes.Moves;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Declares days closed and takes that back. The calendar is locked first, so that no due time is
 * counted by the old one meanwhile; then all open due times follow.
 */
@ApplicationScoped
class ClosureService {

  private static final Period LISTED = Period.ofYears(1);
  private static final Period FARTHEST = Period.ofYears(1);

  private final ClosureRepository repository;
  private final Programs programs;
  private final List<DueTimes> dueTimes;
  private final ActorNames names;
  private final Events events;
  private final Clock clock;

  ClosureService(
      ClosureRepository repository,
      Programs programs,
      @All List<DueTimes> dueTimes,
      ActorNames names,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.programs = programs;
    this.dueTimes = dueTimes;
    this.names = names;
    this.events = events;
    this.clock = clock;
  }

  /** Those of the last year and all that are to come. */
  @Reading
  Page<Closure> list(String slug) {
    Program program = program(slug);
    return Page.whole(
        repository.from(slug, today(program).minus(LISTED)).stream().map(Closure::of).toList());
  }

  @Reading
  Versioned<Closure> get(String slug, UUID id) {
    return view(require(slug, id));
  }

  /** What it would move to declare a day closed. */
  @Reading
  ClosureEffect effect(String slug, LocalDate day) {
    Program program = program(slug);
    checkDay(program, day);
    Set<LocalDate> closed = repository.days(slug);
    boolean businessDay = Calendars.counting(program, closed).isBusinessDay(day);
    closed.add(day);
    List<ClosureEffect.Move> moves = new ArrayList<>();
    Set<UUID> people = new HashSet<>();
    for (DueTimes times : dueTimes) {
      Moves found = times.follow(program, Calendars.counting(program, closed), false);
      if (found.count() > 0) {
        moves.add(new ClosureEffect.Move(times.kind(), found.count()));
      }
      people.addAll(found.people());
    }
    moves.sort((one, other) -> one.kind().compareTo(other.kind()));
    return new ClosureEffect(businessDay, moves, people.size());
  }

  /** Declares a day closed. */
  @Transactional
  Versioned<Closure> declare(String slug, NewClosure wanted) {
    Program program = program(slug);
    checkDay(program, wanted.day());
    repository.lockForChange(slug);
    Set<LocalDate> closed = repository.days(slug);
    if (closed.contains(wanted.day())) {
      throw Problem.of(CommonProblem.DUPLICATE, "This day is already declared closed.");
    }
    ClosureEntity closure = new ClosureEntity(slug, wanted);
    repository.persistAndFlush(closure);
    closed.add(wanted.day());
    tell(program, closure, closed, new ClosureEvents.Declared(closure.day()));
    return view(closure);
  }

  /** Takes a closure back that is not over. */
  @Transactional
  void takeBack(String slug, UUID id, Precondition precondition) {
    Program program = program(slug);
    repository.lockForChange(slug);
    ClosureEntity closure = precondition.check(require(slug, id), names);
    if (closure.day().isBefore(today(program))) {
      throw Problem.of(
          ClosureProblem.CLOSURE_OVER,
          "This day is over, and due times were counted without it. Leave it as it is.");
    }
    Set<LocalDate> closed = repository.days(slug);
    closed.remove(closure.day());
    repository.delete(closure);
    repository.flush();
    tell(program, closure, closed, new ClosureEvents.TakenBack(closure.day()));
  }

  private void tell(
      Program program, ClosureEntity closure, Set<LocalDate> closed, ClosureEvents payload) {
    Set<UUID> people = new HashSet<>();
    for (DueTimes times : dueTimes) {
      people.addAll(times.follow(program, Calendars.counting(program, closed), true).people());
    }
    events.tell(program.slug(), ClosureEvents.subject(closure.id()), people, payload);
  }

  private ClosureEntity require(String slug, UUID id) {
    return repository.of(slug, id).orElseThrow(() -> Problem.notFound("closed day"));
  }

  private static Versioned<Closure> view(ClosureEntity closure) {
    return new Versioned<>(Closure.of(closure), closure.version());
  }

  private void checkDay(Program program, LocalDate day) {
    LocalDate today = today(program);
    if (day.isBefore(today) || day.isAfter(today.plus(FARTHEST))) {
      throw Problem.invalid("/day", "Choose today or a day in the next 12 months.");
    }
  }

  private LocalDate today(Program program) {
    return clock.instant().atZone(program.timeZone()).toLocalDate();
  }

  private Program program(String slug) {
    return programs.find(slug).orElseThrow(() -> Problem.notFound("program"));
  }
}
