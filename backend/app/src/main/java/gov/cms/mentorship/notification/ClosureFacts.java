package gov.cms.mentorship.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/** What is to be known about days that are closed: what was said of one last is true. */
@ApplicationScoped
class ClosureFacts implements NoticeFacts {

  private static final Map<NotificationKind, String> SAID_BY =
      new EnumMap<>(
          Map.of(
              NotificationKind.CLOSURE_DECLARED, "closure.declared",
              NotificationKind.CLOSURE_TAKEN_BACK, "closure.taken-back"));

  private final Session session;

  ClosureFacts(Session session) {
    this.session = session;
  }

  @Override
  public Set<NotificationKind> kinds() {
    return SAID_BY.keySet();
  }

  @Override
  public Optional<Facts> find(Notice notice) {
    return session
        .createNativeQuery(
            """
            select e.program, e.payload ->> 'day' as day, p.given_name, p.email, e.type
            from domain_event e join person p on p.id = :recipient
            where e.subject_id = :closure order by e.occurred_at desc, e.id desc limit 1\
            """,
            Tuple.class)
        .setParameter("recipient", notice.recipient().concerns().orElseThrow())
        .setParameter("closure", notice.subjectId())
        .getResultList()
        .stream()
        .filter(row -> row.get(4, String.class).equals(SAID_BY.get(notice.kind())))
        .findFirst()
        .map(row ->
            new Facts(
                    row.get(0, String.class),
                    new Addressee(row.get(2, String.class), row.get(3, String.class)),
                    false,
                    "/home")
                .with(
                    Placeholder.DAY, MomentInWords.day(LocalDate.parse(row.get(1, String.class)))));
  }
}
