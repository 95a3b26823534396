package gov.cms.mentorship.notification;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.calendar.CalendarEntry;
import gov.cms.mentorship.shared.calendar.CalendarMessage;
import gov.cms.mentorship.shared.time.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be known about bookings of events. All messages about one name the same entry. */
@ApplicationScoped
class EventFacts implements NoticeFacts {

  private static final Set<NotificationKind> OF_A_PLACE =
      EnumSet.of(
          NotificationKind.ORIENTATION_BOOKED,
          NotificationKind.ORIENTATION_MOVED_UP,
          NotificationKind.ORIENTATION_CHANGED,
          NotificationKind.ORIENTATION_REMINDER);

  private static final Set<NotificationKind> OF_NONE =
      EnumSet.of(NotificationKind.ORIENTATION_CANCELLED, NotificationKind.ORIENTATION_FULL);

  private static final String PAGE = "/events";

  private final EntityManager entities;
  private final Programs programs;
  private final Clock clock;

  EventFacts(EntityManager entities, Programs programs, Clock clock) {
    this.entities = entities;
    this.programs = programs;
    this.clock = clock;
  }

  @Override
  public Set<NotificationKind> kinds() {
    return Stream.of(OF_A_PLACE, OF_NONE)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(() -> EnumSet.of(NotificationKind.ORIENTATION_OFFERED)));
  }

  /** Nobody is told of a place that they have left, or of what is over. */
  @Override
  public Optional<Facts> find(Notice notice) {
    return notice.kind() == NotificationKind.ORIENTATION_OFFERED
        ? offered(notice.subjectId())
        : booking(notice);
  }

  private Optional<Facts> offered(UUID enrollment) {
    return entities
        .createQuery(
            """
            select e.program as program, e.role = MENTOR as mentor, p.givenName as givenName,
                   p.email as email
            from EnrollmentEntity e join PersonEntity p on p.id = e.personId
            where e.id = :enrollment and e.state = ORIENTATION
            and exists (select 1 from EventEntity s where s.personId = p.id
                        and s.program = e.program and s.state = SCHEDULED and s.startsAt > :now)\
            """,
            Tuple.class)
        .setParameter("enrollment", enrollment)
        .setParameter("now", clock.instant())
        .getResultList()
        .stream()
        .findFirst()
        .map(EventFacts::facts);
  }

  private Optional<Facts> booking(Notice notice) {
    return entities
        .createQuery(
            """
            select b.id as booking, b.sequence as sequence, b.program as program,
                   s.title as title, s.description as description, s.startsAt as startsAt,
                   s.endsAt as endsAt, s.place as place, s.link as link,
                   p.givenName as givenName, p.name as name, p.email as email, p.timeZone as zone,
                   exists (select 1 from EnrollmentEntity e where e.personId = p.id
                           and e.program = b.program and e.role = MENTOR
                           and e.state <> WITHDRAWN) as mentor
            from EventBookingEntity b
            join EventEntity s on s.id = b.eventId
            join PersonEntity p on p.id = b.personId
            where b.id = :booking and s.startsAt > :earliest and %s\
            """
                .formatted(
                    OF_A_PLACE.contains(notice.kind())
                        ? "b.state = BOOKED"
                        : "b.state = CANCELLED"),
            Tuple.class)
        .setParameter("booking", notice.subjectId())
        .setParameter("earliest", earliest(notice))
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> ofBooking(notice, row));
  }

  /** That it was full is told once it has begun. */
  private Instant earliest(Notice notice) {
    return notice.kind() == NotificationKind.ORIENTATION_FULL ? Instant.EPOCH : clock.instant();
  }

  private Facts ofBooking(Notice notice, Tuple row) {
    ZoneId zone = Zones.stored(row.get("zone", String.class));
    Facts facts =
        facts(row)
            .with(Placeholder.WHEN, MomentInWords.of(row.get("startsAt", Instant.class), zone))
            .with(Placeholder.WHERE, where(row));
    return switch (notice.kind()) {
      case ORIENTATION_BOOKED, ORIENTATION_MOVED_UP, ORIENTATION_CHANGED ->
          facts.withCalendar(CalendarMessage.request(entry(row, zone)));
      case ORIENTATION_CANCELLED -> facts.withCalendar(CalendarMessage.cancel(entry(row, zone)));
      default -> facts;
    };
  }

  private CalendarEntry entry(Tuple row, ZoneId zone) {
    Program program = programs.require(row.get("program", String.class));
    return new CalendarEntry(
        row.get("booking", UUID.class) + "@mentorship",
        row.get("sequence", Integer.class),
        clock.instant(),
        row.get("title", String.class),
        Optional.ofNullable(row.get("description", String.class)),
        Optional.ofNullable(row.get("place", String.class)),
        Optional.ofNullable(row.get("link", String.class)),
        row.get("startsAt", Instant.class),
        row.get("endsAt", Instant.class),
        zone,
        new CalendarEntry.Party(program.name(), program.supportEmail()),
        new CalendarEntry.Party(row.get("name", String.class), row.get("email", String.class)));
  }

  private static String where(Tuple row) {
    return Stream.of("place", "link")
        .flatMap(column -> Optional.ofNullable(row.get(column, String.class)).stream())
        .collect(Collectors.joining(", "));
  }

  private static Facts facts(Tuple row) {
    return new Facts(
        row.get("program", String.class),
        new Addressee(row.get("givenName", String.class), row.get("email", String.class)),
        row.get("mentor", Boolean.class),
        PAGE);
  }
}
