package gov.cms.mentorship.intake;

import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Set;

/** The rows of intake. */
@ApplicationScoped
class IntakeRepository implements AggregateRepository<IntakeEntity> {

  private static final Sort OLDEST_FIRST = Sort.byInstant("receivedAt", "i.receivedAt");

  Page<IntakeItem> page(String program, Set<IntakeState> states, PageParameters page) {
    return ListQuery.of(getEntityManager(), "i as item", "IntakeEntity i")
        .where("i.program = :program", "program", program)
        .eachOf("i.state", "state", states)
        .page(page, OLDEST_FIRST, IntakeRepository::view);
  }

  /** Whether a mail has been taken before. */
  boolean knows(String program, String messageId) {
    return count("program = ?1 and messageId = ?2", program, messageId) > 0;
  }

  /** Whether a sender has written since a moment. */
  boolean hasWrittenSince(String program, String senderEmail, Instant since) {
    return count(
            "program = ?1 and lower(senderEmail) = lower(?2) and createdAt >= ?3",
            program,
            senderEmail,
            since)
        > 0;
  }

  /** Lets nobody else take a mail of a program until the end of the transaction. */
  void lock(String program) {
    getSession()
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('intake ' || :program)) as text) as locked",
            String.class)
        .addScalar("locked", String.class)
        .setParameter("program", program)
        .getResultList();
  }

  private static IntakeItem view(Tuple row) {
    IntakeEntity item = row.get("item", IntakeEntity.class);
    return IntakeItem.of(
        item, IntakeLifecycle.TABLE.possible(item.state(), IntakeRelation.COORDINATOR));
  }
}
