package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class EventBookingRepository implements AggregateRepository<EventBookingEntity> {

  private static final Sort IN_ORDER = Sort.byNumber("number", "b.number");
  private static final List<EventBookingState> LIVE =
      List.of(EventBookingState.WAITING, EventBookingState.BOOKED);

  /** Whose booking it is, and of which program; neither ever changes. */
  Optional<Tuple> ownerOf(UUID id) {
    return getEntityManager()
        .createQuery(
            """
            select b.personId as person, b.program as program
            from EventBookingEntity b where b.id = :id\
            """,
            Tuple.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * Which event it is of; does not read the booking itself, which may change until it is locked.
   */
  UUID eventOf(UUID id) {
    return getEntityManager()
        .createQuery("select b.eventId from EventBookingEntity b where b.id = :id", UUID.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  /** The one place or waiting that a person has in a program. */
  Optional<EventBookingEntity> live(UUID person, String program) {
    return find("personId = ?1 and program = ?2 and state in ?3", person, program, LIVE)
        .firstResultOptional();
  }

  /** The id of {@link #live}. */
  Optional<UUID> liveId(UUID person, String program) {
    return getEntityManager()
        .createQuery(
            """
            select b.id from EventBookingEntity b
            where b.personId = :person and b.program = :program and b.state in :live\
            """,
            UUID.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .setParameter("live", LIVE)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The events in which a person has a place. */
  Set<UUID> placesOf(UUID person) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                """
                select b.eventId from EventBookingEntity b
                where b.personId = :person and b.state = BOOKED\
                """,
                UUID.class)
            .setParameter("person", person)
            .getResultList());
  }

  /** Those of an event in some states, in their order, locked. */
  List<EventBookingEntity> lockedOf(UUID event, EventBookingState... states) {
    return find("eventId = ?1 and state in ?2 order by number", event, List.of(states))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** How many of an event have a place, or had one when it took place. */
  int taken(UUID event) {
    return (int)
        count(
            "eventId = ?1 and state in ?2",
            event,
            List.of(
                EventBookingState.BOOKED, EventBookingState.ATTENDED, EventBookingState.MISSED));
  }

  /** Whether anybody waits. */
  boolean isWaitedFor(UUID event) {
    return count("eventId = ?1 and state = ?2", event, EventBookingState.WAITING) > 0;
  }

  /** The place of whoever comes next in the order of an event, which is locked. */
  int nextNumber(UUID event) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(b.number), 0) + 1 from EventBookingEntity b where b.eventId = :event",
            Integer.class)
        .setParameter("event", event)
        .getSingleResult();
  }

  /** Where those who wait stand, from 1, by booking. */
  Map<UUID, Integer> positions(Collection<UUID> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(
            """
            select b.id as booking,
                rank() over (partition by b.eventId order by b.number) as position
            from EventBookingEntity b where b.eventId in :events and b.state = WAITING\
            """,
            Tuple.class)
        .setParameter("events", new HashSet<>(events))
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get("booking", UUID.class),
                row -> row.get("position", Long.class).intValue()));
  }

  /** Those of an event in their order, those who left it among them. */
  Page<EventBookingEntity> page(UUID event, Set<EventBookingState> states, PageParameters page) {
    return ListQuery.of(getEntityManager(), "b as booking", "EventBookingEntity b")
        .where("b.eventId = :event", "event", event)
        .whereAny("b.state in :states", "states", states)
        .page(page, IN_ORDER, row -> row.get("booking", EventBookingEntity.class));
  }
}
