package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class EventRepository implements AggregateRepository<EventEntity> {

  private static final List<Sort> SORTS =
      List.of(Sort.byInstant("startsAt", "e.startsAt"), Sort.byInstant("-startsAt", "e.startsAt"));

  /** Those of some ids, locked in one order. */
  List<EventEntity> locked(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** The times that are offered to a person and still stand, those that come first. */
  List<EventEntity> offered(UUID person, String program, Instant now) {
    return list(
        "personId = ?1 and program = ?2 and state = ?3 and startsAt > ?4 order by startsAt, id",
        person,
        program,
        EventState.SCHEDULED,
        now);
  }

  /** The ids of {@link #offered}; reads none of them before it is locked. */
  List<UUID> offeredIds(UUID person, String program, Instant now) {
    return getEntityManager()
        .createQuery(
            """
            select e.id from EventEntity e
            where e.personId = :person and e.program = :program and e.state = :state
            and e.startsAt > :now\
            """,
            UUID.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .setParameter("state", EventState.SCHEDULED)
        .setParameter("now", now)
        .getResultList();
  }

  /**
   * One page.
   *
   * @param person what this person can see; empty for whoever sees all
   */
  Page<EventEntity> page(
      EventFilter filters, Optional<UUID> person, Instant now, PageParameters page) {
    ListQuery query =
        ListQuery.of(getEntityManager(), "e as event", "EventEntity e")
            .where("e.program = :program", "program", filters.program);
    List<EventKind> kinds =
        filters.kind.isEmpty() ? List.of(EventKind.values()) : List.copyOf(filters.kind);
    if (person.isEmpty()) {
      query.eachOf("e.kind", "kind", kinds);
    } else {
      query.either(
          kinds.contains(EventKind.ONE_TO_ONE) ? Map.of("me", person.orElseThrow()) : Map.of(),
          kinds.stream()
              .map(kind ->
                  switch (kind) {
                    case ORIENTATION -> "e.kind = ORIENTATION";
                    case ONE_TO_ONE -> "e.kind = ONE_TO_ONE and e.personId = :me";
                  })
              .toArray(String[]::new));
    }
    filters.coming.ifPresent(
        coming -> query.where(coming ? "e.startsAt > :now" : "e.startsAt <= :now", "now", now));
    return query.page(
        page, Sort.choose(filters.sort, SORTS), row -> row.get("event", EventEntity.class));
  }

  /** How full some events are. */
  Map<UUID, Event.Places> places(Collection<UUID> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(
            """
            select b.eventId as event,
                sum(case when b.state in (BOOKED, ATTENDED, MISSED) then 1 else 0 end) as taken,
                sum(case when b.state = WAITING then 1 else 0 end) as waiting
            from EventBookingEntity b where b.eventId in :events group by b.eventId\
            """,
            Tuple.class)
        .setParameter("events", events)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get("event", UUID.class),
                row ->
                    new Event.Places(
                        row.get("taken", Long.class).intValue(),
                        row.get("waiting", Long.class).intValue())));
  }
}
