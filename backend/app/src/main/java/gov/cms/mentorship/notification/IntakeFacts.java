package gov.cms.mentorship.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is to be known to answer a mail that came in. */
@ApplicationScoped
class IntakeFacts implements NoticeFacts {

  private final EntityManager entities;

  IntakeFacts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<NotificationKind> kinds() {
    return EnumSet.of(NotificationKind.INTAKE_ANSWERED);
  }

  /** The name that the sender goes by is not said again: it may be anything. */
  @Override
  public Optional<Facts> find(Notice notice) {
    return entities
        .createQuery(
            """
            select i.program as program, i.senderEmail as email from IntakeEntity i
            where i.id = :item\
            """,
            Tuple.class)
        .setParameter("item", notice.subjectId())
        .getResultList()
        .stream()
        .findFirst()
        .map(row ->
            new Facts(
                row.get("program", String.class),
                new Addressee("there", row.get("email", String.class)),
                false,
                "/"));
  }
}
