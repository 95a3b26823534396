package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.task.OpenTask;
import gov.cms.mentorship.shared.task.TaskKind;
import gov.cms.mentorship.shared.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody who is at the orientation has to do for it. */
@ApplicationScoped
class EventTasks implements TaskSource {

  /** What there is to do. */
  enum Kind implements TaskKind {
    BOOK_ORIENTATION("ENROLLMENT"),
    ATTEND_ORIENTATION("EVENT"),
    WAIT_FOR_PLACE("EVENT"),
    WAIT_FOR_ATTENDANCE("EVENT");

    private final String subject;

    Kind(String subject) {
      this.subject = subject;
    }

    @Override
    public String subject() {
      return subject;
    }
  }

  private final EntityManager entities;
  private final Clock clock;

  EventTasks(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** One at the most, however many roles the person has. */
  @Override
  public List<OpenTask> tasks(UUID person, String program) {
    return entities
        .createQuery(
            """
            select e.id as enrollment, e.stateSince as since, b.state as state, s.id as event,
                s.startsAt as startsAt, b.stateSince as bookedAt
            from EnrollmentEntity e
            left join EventBookingEntity b on b.personId = e.personId and b.program = e.program
                and b.state in (WAITING, BOOKED)
            left join EventEntity s on s.id = b.eventId
            where e.personId = :person and e.program = :program and e.state = ORIENTATION
            order by e.stateSince, e.id limit 1\
            """,
            Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .getResultList()
        .stream()
        .map(this::task)
        .toList();
  }

  private OpenTask task(Tuple row) {
    Optional<EventBookingState> state =
        Optional.ofNullable(row.get("state", EventBookingState.class));
    if (state.isEmpty()) {
      return new OpenTask(
          Kind.BOOK_ORIENTATION,
          row.get("enrollment", UUID.class),
          Optional.empty(),
          Optional.empty(),
          row.get("since", Instant.class),
          false);
    }
    Instant startsAt = row.get("startsAt", Instant.class);
    Kind kind = kind(state.orElseThrow(), startsAt);
    return new OpenTask(
        kind,
        row.get("event", UUID.class),
        Optional.empty(),
        kind == Kind.WAIT_FOR_ATTENDANCE ? Optional.empty() : Optional.of(startsAt),
        row.get("bookedAt", Instant.class),
        kind != Kind.ATTEND_ORIENTATION);
  }

  private Kind kind(EventBookingState state, Instant startsAt) {
    if (state == EventBookingState.WAITING) {
      return Kind.WAIT_FOR_PLACE;
    }
    return clock.instant().isBefore(startsAt) ? Kind.ATTEND_ORIENTATION : Kind.WAIT_FOR_ATTENDANCE;
  }
}
