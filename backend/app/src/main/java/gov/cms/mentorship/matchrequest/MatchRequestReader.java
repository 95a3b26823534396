package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.closure.Calendars;
import gov.cms.mentorship.matchrequest.MatchRequestRepository.Row;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Match requests as the actor sees them. */
@ApplicationScoped
class MatchRequestReader {

  private final MatchRequestRepository repository;
  private final MatchRequestAccess access;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final Clock clock;
  private final Calendars calendars;
  private final MatchRequestHolds holds;

  /** What the time of some requests is told by: calendars by program, holds by request. */
  private record Clocks(Map<String, BusinessCalendar> calendars, Map<UUID, OnHold> holds) {}

  MatchRequestReader(
      MatchRequestRepository repository,
      MatchRequestAccess access,
      People people,
      Programs programs,
      Actors actors,
      Clock clock,
      Calendars calendars,
      MatchRequestHolds holds) {
    this.repository = repository;
    this.access = access;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.clock = clock;
    this.calendars = calendars;
    this.holds = holds;
  }

  @Reading
  Page<MatchRequest> list(MatchRequestFilter filter, PageParameters page) {
    filter.program.ifPresent(programs::named);
    Actor actor = actors.current();
    Page<Row> rows =
        repository.list(
            filter, actors.person(), MatchRequestAccess.seesAll(actor), programs.slugs(), page);
    Clocks clocks = clocks(rows.items().stream().map(Row::request).toList());
    return rows.map(row -> listed(row, actor, clocks));
  }

  /** One request, also right after it was changed in the running transaction. */
  @Reading
  Versioned<MatchRequest> get(UUID id) {
    Seen<MatchRequestEntity, MatchRequestRelation> seen = access.see(id);
    MatchRequestEntity request = seen.entity();
    return new Versioned<>(
        view(
            request,
            people.ref(request.menteeId()),
            people.ref(request.mentorId()),
            seen.relation(),
            clocks(List.of(request))),
        request.version());
  }

  private MatchRequest listed(Row row, Actor actor, Clocks clocks) {
    return view(
        row.request(),
        row.mentee(),
        row.mentor(),
        MatchRequestAccess.relationOf(actor, row.request()).orElseThrow(),
        clocks);
  }

  private MatchRequest view(
      MatchRequestEntity request,
      PersonRef mentee,
      PersonRef mentor,
      MatchRequestRelation relation,
      Clocks clocks) {
    boolean toSupportTeam = !request.isOf(actors.person());
    Optional<OnHold> onHold = Optional.ofNullable(clocks.holds().get(request.id()));
    BusinessCalendar calendar =
        Objects.requireNonNull(clocks.calendars().get(request.program()), request.program());
    DueIn dueIn = DueIn.of(request, calendar, onHold, clock.instant());
    return MatchRequest.of(request, mentee, mentor, dueIn, onHold, relation, toSupportTeam);
  }

  private Clocks clocks(List<MatchRequestEntity> requests) {
    return new Clocks(
        requests.stream()
            .map(MatchRequestEntity::program)
            .distinct()
            .collect(
                Collectors.toMap(
                    Function.identity(), slug -> calendars.of(programs.require(slug)))),
        holds.of(requests));
  }
}
