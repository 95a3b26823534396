package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Inboxes as their owners see them. */
@ApplicationScoped
class NotificationReader {

  private static final Sort LATEST_FIRST = Sort.byInstant("-toldAt", "n.toldAt");

  private final EntityManager entities;
  private final Actors actors;

  NotificationReader(EntityManager entities, Actors actors) {
    this.entities = entities;
    this.actors = actors;
  }

  @Reading
  Page<Notification> mine(boolean unreadOnly, PageParameters page) {
    ListQuery query =
        ListQuery.of(
                entities,
                """
                n.id as id, n.program as program, n.kind as kind, n.title as title, n.page as page,
                n.toldAt as toldAt, n.readAt as readAt\
                """,
                "NotificationEntity n")
            .where("n.inInbox")
            .where("n.personId = :me", "me", actors.person());
    return (unreadOnly ? query.where("n.readAt is null") : query)
        .page(page, LATEST_FIRST, NotificationReader::notification);
  }

  /** How many notifications each of some people has not read; in one query. */
  @Reading
  Map<UUID, Long> unread(Collection<UUID> people) {
    Map<UUID, Long> unread = new HashMap<>();
    people.forEach(person -> unread.put(person, 0L));
    entities
        .createQuery(
            """
            select n.personId, count(*) from NotificationEntity n
            where n.personId in :people and n.inInbox and n.readAt is null group by n.personId\
            """,
            Tuple.class)
        .setParameter("people", people)
        .getResultList()
        .forEach(row -> unread.put(row.get(0, UUID.class), row.get(1, Long.class)));
    return unread;
  }

  private static Notification notification(Tuple row) {
    return new Notification(
        row.get("id", UUID.class),
        row.get("program", String.class),
        row.get("kind", NotificationKind.class),
        row.get("title", String.class),
        row.get("page", String.class),
        row.get("toldAt", Instant.class),
        Optional.ofNullable(row.get("readAt", Instant.class)));
  }
}
